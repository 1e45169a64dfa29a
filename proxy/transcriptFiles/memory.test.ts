import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { describe, it } from 'node:test';
import { readTranscript } from './readTranscript.ts';
import { readJsonElements } from './rows/jsonElements.ts';
import { HEAP_NOISE, heapInUse } from './testing/heapInUse.ts';
import { inPieces } from './testing/readAll.ts';
import { WRITERS, type Turn } from './testing/writeTranscript.ts';
import { TranscriptFormat } from './transcriptFormat.ts';

/** Ten files of several megabytes: `npm run test:commands` plays them, and `npm run bench:upload` measures one of 512 MB. */
const LONG_FORM = process.env['EVERY_COMMAND'] === '1' ? {} : { skip: 'long form: npm run test:commands' };

const TURNS = 25_000;
const EARLY = 2_000;
const LATE = 24_500;

describe('readTranscript', () => {
    for (const format of Object.values(TranscriptFormat)) {
        it(`keeps none of the lines of ${format} that it has given`, LONG_FORM, async () => {
            const bytes = inPieces(Buffer.from(WRITERS[format](turns())), [65_536]);

            let count = 0;
            let early = Number.NaN;
            let late = Number.NaN;
            for await (const line of readTranscript({ bytes, fileName: null, format, columns: {}, speakers: [] })) {
                assert.notEqual(line.text, '');
                count += 1;
                if (count === EARLY) early = heapInUse();
                if (count === LATE) late = heapInUse();
            }

            assert.equal(count, TURNS);
            assert.ok(late - early < HEAP_NOISE, `keeps ${String(late - early)} bytes`);
        });
    }
});

describe('a file of Contact Lens', () => {
    it('gives turns without roles when their list does not come for too long', async () => {
        const turn = `${JSON.stringify({ ParticipantId: 'p-1', Content: 'said '.repeat(20_000) })},`;
        const enough = 100;
        let given = 0;
        const endless = async function* (): AsyncIterable<Uint8Array> {
            yield await Promise.resolve(Buffer.from('{"Transcript":['));
            for (let count = 0; given === 0 && count < enough; count += 1) yield Buffer.from(turn);
        };

        const lines = readTranscript({
            bytes: endless(),
            fileName: null,
            format: 'contact-lens',
            columns: {},
            speakers: []
        });
        for await (const { speaker } of lines) {
            given += 1;
            assert.equal(speaker.role, null);
            if (given > 1) break;
        }

        assert.ok(given > 1);
    });
});

describe('readJsonElements', () => {
    it('keeps nothing of a list, not even the places of its elements', LONG_FORM, async () => {
        const elements = 500_000;
        let count = 0;
        let early = Number.NaN;
        let late = Number.NaN;
        for await (const { isElement } of readJsonElements(listOf(elements))) {
            if (isElement) count += 1;
            if (count === 50_000) early = heapInUse();
            if (count === 450_000) late = heapInUse();
        }

        assert.equal(count, elements);
        assert.ok(late - early < HEAP_NOISE, `keeps ${String(late - early)} bytes`);
    });
});

async function* listOf(elements: number): AsyncIterable<string> {
    const together = 10_000;
    const piece = '0,'.repeat(together);
    yield await Promise.resolve('{"entries":[');
    for (let left = elements; left > together; left -= together) yield piece;
    yield `${piece.slice(0, -1)}]}`;
}

/** Together far more characters than may be kept. */
function turns(): readonly Turn[] {
    return Array.from({ length: TURNS }, (_, index) => ({
        speaker: index % 2 === 0 ? 'Agent' : 'Customer',
        start: index * 1000,
        duration: 500,
        text: `${String(index)} ${'and so it went on '.repeat(20)}`.trim()
    }));
}
