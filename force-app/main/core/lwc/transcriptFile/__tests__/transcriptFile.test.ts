import fc from 'fast-check';
import type { TranscriptEntry } from 'c/proxyContract';
import {
    fileNameOf,
    FileFormat,
    MEDIA_TYPES,
    TextForm,
    toJson,
    toText,
    toVtt,
    type TranscriptContent
} from 'c/transcriptFile';
import { entryOf, MOMENT } from 'jest/entries';
import { parseVtt } from './parseVtt.ts';

const RECORD = {
    id: '0LQHs0000000001KAA',
    object: 'VoiceCall' as const,
    startedAt: '2025-01-10T10:40:29.000Z',
    endedAt: null
};

function contentOf(entries: readonly TranscriptEntry[], known: Partial<TranscriptContent> = {}): TranscriptContent {
    return {
        record: RECORD,
        form: TextForm.Masked,
        entries,
        isComplete: true,
        startTimestamp: MOMENT - 60_000,
        ...known
    };
}

const ANA = entryOf({ text: 'My card,\n\nplease: a < b --> c & d', durationMs: 2500 });
const BO = entryOf({
    identifier: 'other',
    text: 'Thanks',
    sender: { role: 'Agent', displayName: 'Bo <R&D>' },
    clientTimestamp: MOMENT + 3_600_000
});

describe('the file name', () => {
    it('has record and date, and says what is not masked', () => {
        const name = { recordId: RECORD.id, date: '2025-01-10', format: FileFormat.Vtt };

        expect(fileNameOf({ ...name, form: TextForm.Masked })).toBe('transcript-0LQHs0000000001KAA-2025-01-10.vtt');
        expect(fileNameOf({ ...name, form: TextForm.Stored })).toBe(
            'transcript-0LQHs0000000001KAA-2025-01-10-as-stored.vtt'
        );
    });

    it('has a media type that Lightning Web Security lets through', () => {
        for (const type of Object.values(MEDIA_TYPES)) expect(['text/plain', 'application/json']).toContain(type);
    });
});

describe('text', () => {
    it('is read from top to bottom', () => {
        expect(toText(contentOf([ANA, BO])).replaceAll(/[^\S\n]/g, ' ')).toBe(
            [
                'Transcript of VoiceCall 0LQHs0000000001KAA',
                'Jan 10, 2025, 2:40:29 AM PST',
                'Masked as for agents.',
                '',
                'Friday, January 10, 2025',
                '',
                '01:00  Ana Ruiz (customer)',
                ANA.text,
                '',
                '1:01:00  Bo <R&D> (agent)',
                'Thanks',
                ''
            ].join('\n')
        );
    });

    it('says what is missing and what is in clear', () => {
        const text = toText(contentOf([], { form: TextForm.Stored, isComplete: false }));

        expect(text).toContain('In clear, as stored.\nNot every entry of the record is in this file.\n');
    });
});

describe('JSON', () => {
    it('tells times of a call by offset and duration', () => {
        expect(JSON.parse(toJson(contentOf([ANA])))).toEqual({
            record: RECORD,
            form: 'masked',
            isComplete: true,
            entries: [
                {
                    identifier: 'first',
                    timestamp: '2025-01-10T10:41:29.000Z',
                    offsetMs: 60_000,
                    durationMs: 2500,
                    speaker: { name: 'Ana Ruiz', role: 'EndUser' },
                    kind: 'text',
                    text: ANA.text
                }
            ]
        });
    });

    it('tells times of messages by themselves', () => {
        expect(toJson(contentOf([ANA], { startTimestamp: null }))).not.toMatch(/offsetMs|durationMs/);
    });
});

describe('WebVTT', () => {
    it('shows an entry from its offset for as long as it took', () => {
        expect(toVtt(contentOf([ANA, BO]))).toBe(
            [
                'WEBVTT',
                '',
                'NOTE VoiceCall 0LQHs0000000001KAA masked',
                '',
                '00:01:00.000 --> 00:01:02.500',
                '<v Ana Ruiz>My card,',
                'please: a &lt; b --&gt; c &amp; d</v>',
                '',
                '01:01:00.000 --> 01:01:05.000',
                '<v Bo &lt;R&amp;D&gt;>Thanks</v>',
                ''
            ].join('\n')
        );
    });

    it('counts messages from the first one, each until the next one, for a while at most', () => {
        const at = (second: number, identifier: string) =>
            entryOf({ identifier, text: identifier, clientTimestamp: MOMENT + 1000 * second });
        const vtt = toVtt(contentOf([at(0, 'a'), at(0.2, 'b'), at(3.2, 'c')], { startTimestamp: null }));

        expect(parseVtt(vtt).map(({ start, end }) => [start, end])).toEqual([
            [0, 1000],
            [200, 3200],
            [3200, 8200]
        ]);
    });

    it('leaves out what has no text, and puts what was said before the call at its start', () => {
        const before = entryOf({ text: 'Hello', clientTimestamp: MOMENT - 90_000, durationMs: 10 });

        expect(parseVtt(toVtt(contentOf([before, entryOf({ text: ' \n' })])))).toEqual([
            { start: 0, end: 10, speaker: 'Ana Ruiz', text: 'Hello' }
        ]);
    });
});

const pieces = fc.constantFrom(
    'a',
    'é',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\0',
    '&',
    '&lt;',
    '<',
    '>',
    '-->',
    '</v>',
    '😀',
    'NOTE'
);
const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
const contents = fc
    .array(
        fc.record({
            text: texts,
            name: texts,
            gap: fc.nat(100_000),
            durationMs: fc.oneof(fc.constant(0), fc.nat(60_000), fc.double({ min: 0.1, max: 90, noNaN: true }))
        }),
        { maxLength: 8 }
    )
    .map((all) => {
        let clientTimestamp = MOMENT - 70_000;
        return all.map(({ text, name, gap, durationMs }, index) => {
            clientTimestamp += gap;
            const sender = { role: 'EndUser', displayName: name.trim() || 'Ana' };
            return entryOf({ identifier: `${index}`, text, durationMs, sender, clientTimestamp });
        });
    });

/** What a cue keeps of a text. */
const lines = (text: string): string[] =>
    text
        .replaceAll('\0', '\uFFFD')
        .split(/\r\n?|\n/)
        .filter((line) => line.trim() !== '');

describe('every format', () => {
    it('gives back every text, in order', () => {
        fc.assert(
            fc.property(contents, fc.constantFrom(null, MOMENT - 60_000), (entries, startTimestamp) => {
                const content = contentOf(entries, { startTimestamp });
                const cues = parseVtt(toVtt(content));
                const spoken = entries.filter(({ text }) => text.trim() !== '');

                expect(cues.map(({ text }) => text.split('\n'))).toEqual(spoken.map(({ text }) => lines(text)));
                for (const [index, { start, end }] of cues.entries()) {
                    expect(end).toBeGreaterThan(start);
                    expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.start ?? 0);
                }

                const json = JSON.parse(toJson(content)) as { entries: { text: string }[] };
                expect(json.entries.map(({ text }) => text)).toEqual(entries.map(({ text }) => text));

                const text = toText(content);
                let position = 0;
                for (const entry of entries) {
                    position = text.indexOf(`\n${entry.text}\n`, position);
                    expect(position).toBeGreaterThanOrEqual(0);
                    position += 1;
                }
            })
        );
    });
});
