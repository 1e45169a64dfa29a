import { TextDecoder } from 'node:util';
import { readLines } from '../readLines.ts';

/** A response whose body comes in these parts. */
function inParts(...parts: readonly string[]): Response {
    const left = parts.map((part) => new Uint8Array(Buffer.from(part)));
    const read = async () => (left.length > 0 ? { done: false, value: left.shift() } : { done: true });
    return { body: { getReader: () => ({ read }) } } as unknown as Response;
}

async function heardOf(response: Response): Promise<{ heard: readonly unknown[]; last: unknown }> {
    const heard: unknown[] = [];
    const last = await readLines(response, (line) => heard.push(line));
    return { heard, last };
}

describe('readLines', () => {
    beforeAll(() => Object.assign(globalThis, { TextDecoder }));

    it('hands out each line once it is whole, and answers the last', async () => {
        expect(await heardOf(inParts('{"a":1}\n{"b"', ':2}\n{"c":3}'))).toEqual({
            heard: [{ a: 1 }, { b: 2 }, { c: 3 }],
            last: { c: 3 }
        });
    });

    it('joins letters that come in two parts', async () => {
        const bytes = new Uint8Array(Buffer.from('{"a":"é"}\n'));
        const left = [bytes.slice(0, 7), bytes.slice(7)];
        const read = async () => (left.length > 0 ? { done: false, value: left.shift() } : { done: true });
        const response = { body: { getReader: () => ({ read }) } } as unknown as Response;

        expect((await heardOf(response)).last).toEqual({ a: 'é' });
    });

    it('takes all lines at once where there is no stream', async () => {
        const response = { body: null, text: async () => '{"a":1}\n\n{"b":2}\n' } as unknown as Response;

        expect(await heardOf(response)).toEqual({ heard: [{ a: 1 }, { b: 2 }], last: { b: 2 } });
    });

    it('answers nothing where there is no line, or none of JSON', async () => {
        expect((await heardOf(inParts())).last).toBeUndefined();
        expect((await heardOf(inParts('{"a":1}\n<html>'))).last).toBeUndefined();
    });
});
