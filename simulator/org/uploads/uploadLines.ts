const LINE_FEED = 0x0a;
/** A line that is longer is no line: its text alone may have 131,072 characters. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** The lines of a stream, one after the other; blank ones are left out, one that is too long is empty. */
export async function* uploadLines(
    stream: AsyncIterable<Buffer>,
    charset: 'utf8' | 'latin1'
): AsyncGenerator<string, void, undefined> {
    let held: Buffer[] = [];
    let length = 0;
    const take = (): string => {
        const bytes = Buffer.concat(held);
        const text = length > LONGEST_LINE ? '' : bytes.toString(charset);
        held = [];
        length = 0;
        return text;
    };
    const hold = (bytes: Buffer): void => {
        length += bytes.length;
        if (length <= LONGEST_LINE) {
            held.push(bytes);
        }
    };
    for await (const chunk of stream) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            hold(chunk.subarray(start, end));
            start = end + 1;
            const isLong = length > LONGEST_LINE;
            const text = take();
            if (isLong || text.trim() !== '') {
                yield text;
            }
        }
        if (start < chunk.length) {
            hold(chunk.subarray(start));
        }
    }
    const isLong = length > LONGEST_LINE;
    const last = take();
    if (isLong || last.trim() !== '') {
        yield last;
    }
}
