import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readLines, type Line } from './lines.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- what is read comes in its own time
async function* chunksOf(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function linesOf(text: string, chunkSize = 7, mostBytes?: number): Promise<readonly Line[]> {
    const lines: Line[] = [];
    for await (const line of readLines(chunksOf(Buffer.from(text), chunkSize), mostBytes)) lines.push(line);
    return lines;
}

describe('readLines', () => {
    it('finds the same lines however the input is cut', async () => {
        const lines = fc.array(
            fc.string({ unit: 'grapheme', minLength: 1 }).filter((line) => !/[\n\uFEFF]/.test(line))
        );
        await fc.assert(
            fc.asyncProperty(lines, fc.integer({ min: 1, max: 20 }), async (written, chunkSize) => {
                const expected = written
                    .map((text, index) => ({ number: index + 1, text }))
                    .filter(({ text }) => text.trim() !== '');
                assert.deepEqual(await linesOf(written.join('\n'), chunkSize), expected);
            })
        );
    });

    it('counts blank lines and leaves them out', async () => {
        assert.deepEqual(await linesOf('\uFEFFa\n\n  \nb\n'), [
            { number: 1, text: 'a' },
            { number: 4, text: 'b' }
        ]);
    });

    it('holds nothing of a line that is too long, and reads the next one', async () => {
        assert.deepEqual(await linesOf(`${'x'.repeat(50)}\nshort\n${'y'.repeat(11)}`, 4, 10), [
            { number: 1, problem: 'is longer than 10 bytes' },
            { number: 2, text: 'short' },
            { number: 3, problem: 'is longer than 10 bytes' }
        ]);
    });
});
