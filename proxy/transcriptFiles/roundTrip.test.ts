import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTranscript } from './readTranscript.ts';
import { inPieces, readAll } from './testing/readAll.ts';
import { START, WRITERS, type Turn } from './testing/writeTranscript.ts';
import { TranscriptFormat } from './transcriptFormat.ts';
import type { TranscriptLine } from './transcriptLine.ts';

const FORMATS = Object.values(TranscriptFormat);
const SPEAKERS = ['Agent', 'Customer', 'Ana Ruiz', '山田'];

/** Words of a line of text: signs that formats give a meaning to are among them. */
const lineOfText = fc
    .array(
        fc.oneof(
            fc.constantFrom(
                'card',
                '4111',
                '<i',
                'a < b',
                '&amp;',
                '"quoted"',
                "it's",
                ';',
                ',',
                '\t.',
                '{',
                ']',
                'é',
                '日本',
                '👍🏽',
                '\\n'
            ),
            fc.string({ unit: 'grapheme', maxLength: 6 })
        ),
        { minLength: 1, maxLength: 6 }
    )
    .map((words) => `said ${words.join(' ')}`.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim())
    .filter((text) => !text.includes('-->'));

const turn: fc.Arbitrary<Turn> = fc.record({
    speaker: fc.constantFrom(...SPEAKERS),
    start: fc.integer({ min: 0, max: 100 * 3_600_000 - 1 }),
    duration: fc.integer({ min: 0, max: 60_000 }),
    text: fc.array(lineOfText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
});
const turns = fc.array(turn, { minLength: 1, maxLength: 8 });

/** What the format can tell of a turn. */
function told(format: TranscriptFormat, { speaker, start, duration, text }: Turn): object {
    const isOfClock = format === TranscriptFormat.Upload;
    return {
        speaker,
        time: isOfClock ? { clock: 'epoch', timestamp: START + start } : { clock: 'recording', offsetMs: start },
        durationMs: format === TranscriptFormat.Text ? null : duration,
        text: format === TranscriptFormat.Srt ? text.replaceAll(/<\/?[biu]>/gi, '') : text
    };
}

function read({ speaker, time, durationMs, text }: TranscriptLine): object {
    return { speaker: speaker.name, time, durationMs, text };
}

describe('readTranscript', () => {
    for (const format of FORMATS) {
        it(`reads what ${format} was written with`, async () => {
            await fc.assert(
                fc.asyncProperty(turns, async (given) => {
                    const lines = await readAll(null, WRITERS[format](given), { format, speakers: SPEAKERS });

                    assert.deepEqual(
                        lines.map(read),
                        given.map((one) => told(format, one))
                    );
                }),
                { numRuns: 40 }
            );
        });

        it(`reads ${format} alike in whatever pieces, encoding and line ends it comes`, async () => {
            const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
            const encodings = fc.constantFrom('utf8', 'utf8 with a mark', 'utf16le');
            await fc.assert(
                fc.asyncProperty(turns, pieces, encodings, fc.boolean(), async (given, sizes, encoding, isCrLf) => {
                    const text = WRITERS[format](given);
                    const written = isCrLf && format !== TranscriptFormat.Csv ? text.replaceAll('\n', '\r\n') : text;
                    const bytes =
                        encoding === 'utf16le'
                            ? Buffer.from(`\uFEFF${written}`, 'utf16le')
                            : Buffer.from(`${encoding === 'utf8' ? '' : '\uFEFF'}${written}`);
                    const known = { fileName: null, format, columns: {}, speakers: SPEAKERS };

                    const lines = await Array.fromAsync(readTranscript({ bytes: inPieces(bytes, sizes), ...known }));

                    assert.deepEqual(lines, await readAll(null, text, known));
                }),
                { numRuns: 40 }
            );
        });
    }
});
