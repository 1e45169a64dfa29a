const LINE_FEED = 0x0a;
/** From how many spent line feeds on the list is cut. */
const SPENT = 8192;

/** Tells in which line a byte stands, for parsers that count bytes. */
export interface LineIndex {
    /** Hears of the next bytes of the file. */
    readonly add: (bytes: Uint8Array) => void;
    /** The line, from 1, of a byte; offsets do not go back. */
    readonly lineAt: (offset: number) => number;
}

/** Keeps only the line feeds after the last byte that was asked for. */
export function createLineIndex(): LineIndex {
    let feeds: number[] = [];
    let spent = 0;
    let passed = 0;
    let size = 0;
    return {
        add: (bytes) => {
            for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
                feeds.push(size + at);
            size += bytes.length;
        },
        lineAt: (offset) => {
            for (let feed = feeds[spent]; feed !== undefined && feed < offset; feed = feeds[spent]) spent += 1;
            if (spent >= SPENT) {
                feeds = feeds.slice(spent);
                passed += spent;
                spent = 0;
            }
            return passed + spent + 1;
        }
    };
}
