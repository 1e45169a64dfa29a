import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inPieces, readAll } from '../testing/readAll.ts';

interface Written {
    readonly id: string | null;
    readonly start: number;
    readonly duration: number;
    readonly settings: string;
    readonly words: string;
    /** What stands above it that nobody said. */
    readonly remark: string;
}

const written: fc.Arbitrary<Written> = fc.record({
    id: fc.option(fc.constantFrom('1', 'intro', 'c 7', 'NOTEBOOK', '日本')),
    start: fc.integer({ min: 0, max: 1000 * 3_600_000 - 1 }),
    duration: fc.integer({ min: 0, max: 600_000 }),
    settings: fc.constantFrom(
        '',
        ' align:start',
        '  position:10%,line-left size:35%\tline:0',
        ' X1:63 Y1:2',
        ' and words'
    ),
    words: fc.constantFrom(
        'hello',
        'position: left',
        '00:01',
        '2',
        'NOTE this',
        'WEBVTT',
        '-- >',
        '  indented\n\t4111'
    ),
    remark: fc.constantFrom('', 'NOTE one line\n\n', 'NOTE\nof several\nlines\n\n')
});
const cues = fc.array(written, { minLength: 1, maxLength: 6 });

function clock(milliseconds: number, sign: string): string {
    const seconds = Math.floor(milliseconds / 1000);
    const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const whole = [hours, minutes, rest].map((part) => String(part).padStart(2, '0')).join(':');
    return `${whole}${sign}${String(milliseconds % 1000).padStart(3, '0')}`;
}

function blockOf({ id, start, duration, settings, words }: Written, sign: string): string {
    const times = `${clock(start, sign)} --> ${clock(start + duration, sign)}${settings}`;
    return `${id === null ? '' : `${id}\n`}${times}\n${words}\n\n`;
}

async function read(fileName: string, file: string): Promise<readonly unknown[]> {
    const lines = await readAll(fileName, file);
    return lines.map(({ id, time, durationMs, text }) => [id, time, durationMs, text]);
}

function told({ id, start, duration, words }: Written): readonly unknown[] {
    return [id, { clock: 'recording', offsetMs: start }, duration, words.trim()];
}

describe('a file of cues', () => {
    it('gives back the ids, times and words that WebVTT was written with, and no remark or setting', async () => {
        await fc.assert(
            fc.asyncProperty(cues, async (given) => {
                const file = `WEBVTT\n\n${given.map((cue) => cue.remark + blockOf(cue, '.')).join('')}`;

                assert.deepEqual(await read('a.vtt', file), given.map(told));
            }),
            { numRuns: 40 }
        );
    });

    it('gives back the times and words that SubRip was written with, whatever parts a second by', async () => {
        await fc.assert(
            fc.asyncProperty(cues, fc.constantFrom(',', '.'), async (given, sign) => {
                const file = given.map((cue) => blockOf(cue, sign)).join('');

                assert.deepEqual(
                    await read('a.srt', file),
                    given.map((cue) => told({ ...cue, id: null }))
                );
            }),
            { numRuns: 40 }
        );
    });

    it('is read where a writer saved spaces, hours and digits', async () => {
        const times = { clock: 'recording', offsetMs: 62_500 };

        assert.deepEqual(await read('a.vtt', 'WEBVTT\n01:02.500-->01:02.750\na'), [[null, times, 250, 'a']]);
        assert.deepEqual(await read('a.srt', '1\n0:01:02,5-->0:01:02,75\na'), [[null, times, 250, 'a']]);
    });

    it('is refused for a block without end, before it is held', async () => {
        const endless = async function* (): AsyncIterable<Uint8Array> {
            yield await Promise.resolve(new TextEncoder().encode('WEBVTT\n\n00:01.000 --> 00:02.000\n'));
            for (;;) yield new TextEncoder().encode(`${'said '.repeat(10_000)}\n`);
        };

        await assert.rejects(readAll('a.vtt', '', { bytes: endless() }), { problem: 'TOO_LONG', lineNumber: 3 });
    });

    it('is refused for settings without end, before they are searched', async () => {
        const settings = Array.from({ length: 100_000 }, (_, index) => `${String(index)}:a`).join(' ');
        const file = `WEBVTT\n\n00:01.000 --> 00:02.000 ${settings}\nsaid`;

        const bytes = inPieces(new TextEncoder().encode(file), [65_536]);
        await assert.rejects(readAll('a.vtt', '', { bytes }), { problem: 'MALFORMED', lineNumber: 3 });
    });

    for (const [fault, file, lineNumber] of [
        ['two cues without a blank line between', '1\n00:01.000 --> 00:02.000\na\n2\n00:03.000 --> 00:04.000\nb', 7],
        ['an arrow in a remark', 'NOTE\n00:01.000 --> 00:02.000\na', 4],
        ['an id of two lines', 'a\nb\n00:01.000 --> 00:02.000\nc', 3],
        ['61 seconds', '00:01.000 --> 00:61.000\na', 3],
        ['hours without end', `00:01.000 --> ${'9'.repeat(400)}:00:00.000\na`, 3],
        ['one time', '00:01.000 -->\na', 3],
        ['words instead of times', 'he said --> go\na', 3]
    ] as const) {
        it(`is refused for ${fault}, by line`, async () => {
            await assert.rejects(readAll('a.vtt', `WEBVTT\n\n${file}`), { problem: 'MALFORMED', lineNumber });
        });
    }
});
