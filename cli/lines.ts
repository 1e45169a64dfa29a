import { Buffer } from 'node:buffer';

/** A line of the input without its end, and where it stands. */
export type Line =
    { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

const LINE_FEED = 0x0a;
/** The longest line that is held in memory, bytes: a thousand entries of the greatest length that Salesforce stores. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * The lines of a stream, holding no more than one of them. A line that is not UTF-8 or longer than `mostBytes` is a problem,
 * and the next one is read all the same. Lines count from 1; a blank one is counted and left out.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, mostBytes = MOST_BYTES): AsyncIterable<Line> {
    let parts: Uint8Array[] = [];
    let held = 0;
    let number = 1;
    const finish = (): Line | null => {
        const line = held > mostBytes ? tooLong(number, mostBytes) : decoded(number, Buffer.concat(parts));
        [parts, held] = [[], 0];
        number += 1;
        return line;
    };
    const hold = (part: Uint8Array): void => {
        held += part.length;
        if (held <= mostBytes) parts.push(part);
        else parts = [];
    };
    for await (const chunk of input) {
        let from = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
            hold(chunk.subarray(from, end));
            from = end + 1;
            const line = finish();
            if (line) yield line;
        }
        if (from < chunk.length) hold(chunk.subarray(from));
    }
    const last = held > 0 ? finish() : null;
    if (last) yield last;
}

function decoded(number: number, bytes: Uint8Array): Line | null {
    try {
        // A byte order mark, as Windows tools write before the first line, is dropped by the decoder.
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.trim() === '' ? null : { number, text };
    } catch {
        return { number, problem: 'is not UTF-8' };
    }
}

function tooLong(number: number, mostBytes: number): Line {
    return { number, problem: `is longer than ${String(mostBytes)} bytes` };
}
