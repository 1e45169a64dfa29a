import { isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;

/** The first line, from 1, with bytes that are not UTF-8; the last one where all are. */
export function lineOfBadUtf8(bytes: Uint8Array): number {
    let start = 0;
    for (let lineNumber = 1; ; lineNumber += 1) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end < 0 || !isUtf8(bytes.subarray(start, end))) return lineNumber;
        start = end + 1;
    }
}
