import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, it } from 'node:test';
import { readAll } from './testing/readAll.ts';
import { TranscriptFileError, type TranscriptFileProblem } from './transcriptFileError.ts';
import type { TranscriptLine } from './transcriptLine.ts';
import type { TranscriptSource } from './transcriptSource.ts';

const UPLOAD_ENTRY = {
    type: 'conversationEntry',
    payload: {
        conversationId: 'c-1',
        id: '7',
        clientSentTimestamp: 1_610_580_214_000,
        clientDuration: 123,
        messageText: 'Hello',
        sender: { appType: 'AGENT', subject: '005RM00000225FB', role: 'END_USER' },
        relatedRecords: ['0LQXXXXXXXXXXXX'],
        contextParamMap: { key: 'value' }
    }
};

function said({ speaker, text }: TranscriptLine): readonly (string | null)[] {
    return [speaker.name, speaker.role, text];
}

describe('readTranscript', () => {
    it('keeps every field of an upload', async () => {
        const lines = await readAll('transcripts.txt', `${JSON.stringify(UPLOAD_ENTRY)}\n\n`);

        const {
            conversationId: conversation,
            id,
            clientDuration: durationMs,
            messageText: text
        } = UPLOAD_ENTRY.payload;
        const { appType, subject, role } = UPLOAD_ENTRY.payload.sender;
        const { relatedRecords, contextParamMap, clientSentTimestamp: timestamp } = UPLOAD_ENTRY.payload;
        assert.deepEqual(lines, [
            {
                lineNumber: 1,
                conversation,
                id,
                speaker: { name: subject, role: 'EndUser' },
                time: { clock: 'epoch', timestamp },
                durationMs,
                text,
                upload: { appType, subject, role, relatedRecords, contextParamMap }
            }
        ]);
    });

    it('reads voices, references and remarks of WebVTT, and keeps angle brackets that are no tags', async () => {
        const lines = await readAll(
            'call.vtt',
            'WEBVTT - a call\nKind: captions\n\nNOTE\nnot said\n\nSTYLE\n::cue { }\n\nid 1\n01:02.000 --> 100:00:00.500 align:start\n<v.loud Ana &amp; Co>I <i>am</i> <00:01:03.000>here, a < b &lt;3</v>\n<v Bo>Me too\n\nNOTEBOOK\n100:00:01.000 --> 100:00:02.000\nAgent: note: this'
        );

        assert.deepEqual(lines.map(said), [
            ['Ana & Co', null, 'I am here, a < b <3'],
            ['Bo', null, 'Me too'],
            ['Agent', 'Agent', 'note: this']
        ]);
        assert.deepEqual(
            lines.map(({ lineNumber, id, time, durationMs }) => [lineNumber, id, time, durationMs]),
            [
                [11, 'id 1', { clock: 'recording', offsetMs: 62_000 }, 359_938_500],
                [11, 'id 1', { clock: 'recording', offsetMs: 62_000 }, 359_938_500],
                [16, 'NOTEBOOK', { clock: 'recording', offsetMs: 360_001_000 }, 1000]
            ]
        );
    });

    it('takes for speakers of subtitles only those who are known, so that no word is lost', async () => {
        const file =
            '1\n00:00:01,000 --> 00:00:02,500 X1:1\n<font color="red">My number: 12</font>\n\n2\n00:00:03.5 --> 00:00:04,0\nAna: yes\n';

        const unnamed = await readAll('call.srt', file);
        const named = await readAll('call.srt', file, { speakers: ['ana'] });

        assert.deepEqual(unnamed.map(said), [
            [null, null, 'My number: 12'],
            [null, null, 'Ana: yes']
        ]);
        assert.deepEqual(named.map(said), [
            [null, null, 'My number: 12'],
            ['Ana', null, 'yes']
        ]);
    });

    it('reads text with labels, times and lines that go on', async () => {
        const file =
            'Agent: Hello\n  caller: no label\nMy number is: 12\n\n[00:01:02] Jane van Dyk (mobile): Hi\n(1:03) end user - none\n2:00 Customer:\nLater\n[2025-01-10T10:40:29+01:00] Agent 2: Bye';

        const lines = await readAll('call.txt', file);

        assert.deepEqual(lines.map(said), [
            ['Agent', 'Agent', 'Hello\ncaller: no label\nMy number is: 12'],
            ['Jane van Dyk (mobile)', null, 'Hi\n(1:03) end user - none'],
            ['Customer', 'EndUser', 'Later'],
            ['Agent 2', null, 'Bye']
        ]);
        assert.deepEqual(
            lines.map(({ time }) => time),
            [
                null,
                { clock: 'recording', offsetMs: 62_000 },
                { clock: 'recording', offsetMs: 120_000 },
                { clock: 'epoch', timestamp: Date.UTC(2025, 0, 10, 9, 40, 29) }
            ]
        );
    });

    it('reads CSV by known names of columns and by those that are given', async () => {
        const known = await readAll(
            'call.csv',
            'Sender.Role;Message Text;Offset_Ms;Duration ms\r\nAgent;"one\r\ntwo; ""three""";1000;5\r\n\r\nCUSTOMER;four;;\r\n'
        );
        const given = await readAll('call.csv', 'who\twhat\twhen\tuntil\nBo\tone, two\t00:01:02.5\t00:01:03\n', {
            columns: { speaker: 'who', text: 'what', start: 'when', end: 'until' }
        });

        const broken = await readAll('call.csv', 'who;"what,\r\nin words"\r\nBo;"one\r\ntwo"\r\nBo;three\r\n', {
            columns: { speaker: 'who', text: 'what, in words' }
        });

        assert.deepEqual(
            broken.map(({ lineNumber, text }) => [lineNumber, text]),
            [
                [3, 'one\ntwo'],
                [5, 'three']
            ]
        );
        assert.deepEqual(known.map(said), [
            ['Agent', 'Agent', 'one\ntwo; "three"'],
            ['CUSTOMER', 'EndUser', 'four']
        ]);
        assert.deepEqual(
            known.map(({ lineNumber, time, durationMs }) => [lineNumber, time, durationMs]),
            [
                [2, { clock: 'recording', offsetMs: 1000 }, 5],
                [5, null, null]
            ]
        );
        assert.deepEqual(given.map(said), [['Bo', null, 'one, two']]);
        assert.deepEqual([given[0]?.time, given[0]?.durationMs], [{ clock: 'recording', offsetMs: 62_500 }, 500]);
    });

    it('reads the JSON of a download, and of lists under known names', async () => {
        const entry = {
            identifier: 'e1',
            timestamp: '2025-01-10T10:40:29.000Z',
            speaker: { name: 'Bo', role: 'Agent' }
        };
        const download = JSON.stringify({
            record: { id: '0LQ', entries: ['none'] },
            entries: [
                { ...entry, offsetMs: 5, kind: 'text', text: 'one' },
                { ...entry, kind: 'event', text: '' }
            ]
        });
        const connect = JSON.stringify({
            conversationEntries: [
                {
                    clientTimestamp: 1_736_508_089_610,
                    identifier: 'e2',
                    messageText: 'two',
                    sender: { appType: 'agent', role: 'EndUser', subject: 's' }
                }
            ]
        });

        assert.deepEqual((await readAll('a.json', download)).map(said), [['Bo', 'Agent', 'one']]);
        const [line] = await readAll('a.json', connect);
        assert.deepEqual(
            [line?.id, line?.time, line?.speaker],
            ['e2', { clock: 'epoch', timestamp: 1_736_508_089_610 }, { name: 's', role: 'EndUser' }]
        );
    });

    it('reads Contact Lens after a call, while it lasts, and of a chat', async () => {
        const turn = { Id: 't', Content: 'Hi', BeginOffsetMillis: 160, EndOffsetMillis: 4640, LoudnessScore: [66.5] };
        const participants = [
            { ParticipantId: 'p-1', ParticipantRole: 'CUSTOMER' },
            { ParticipantId: 'p-2', ParticipantRole: 'CUSTOM_BOT' }
        ];
        const after = {
            Version: '1.1.0',
            CustomerMetadata: { ContactId: 'c-1' },
            Participants: participants,
            ConversationCharacteristics: { Sentiment: { OverallSentiment: { AGENT: 0 } } },
            Transcript: [
                { ...turn, ParticipantId: 'p-1' },
                { ...turn, ParticipantId: 'p-2' },
                { ...turn, ParticipantId: 'p-3' }
            ]
        };
        const live = [
            { Utterance: { Id: 'u', PartialContent: 'H', ParticipantId: 'AGENT' } },
            { Transcript: { ...turn, ParticipantId: 'AGENT', ParticipantRole: 'AGENT' } },
            { Categories: { MatchedCategories: [] } }
        ];
        const chat = {
            Channel: 'CHAT',
            Transcript: [
                {
                    AbsoluteTime: '2025-01-10T10:40:29.000Z',
                    Content: 'Hi',
                    Id: 't',
                    ParticipantId: 'p',
                    ParticipantRole: 'CUSTOMER',
                    DisplayName: 'Ana',
                    Type: 'MESSAGE'
                },
                {
                    AbsoluteTime: '2025-01-10T10:40:30.000Z',
                    Id: 'e',
                    ParticipantId: 'p',
                    ParticipantRole: 'CUSTOMER',
                    Type: 'EVENT'
                }
            ]
        };

        const lines = await readAll('a.json', JSON.stringify(after, null, 2));
        assert.deepEqual(lines.map(said), [
            ['p-1', 'EndUser', 'Hi'],
            ['p-2', 'Chatbot', 'Hi'],
            ['p-3', null, 'Hi']
        ]);
        assert.deepEqual(
            [lines[0]?.conversation, lines[0]?.time, lines[0]?.durationMs],
            ['c-1', { clock: 'recording', offsetMs: 160 }, 4480]
        );
        const { Transcript, Participants, CustomerMetadata, ...rest } = after;
        for (const [file, roles] of [
            [{ ...rest, Transcript, CustomerMetadata, Participants }, ['EndUser', 'Chatbot', null]],
            [{ ...rest, Transcript, CustomerMetadata }, [null, null, null]]
        ] as const) {
            const told = await readAll('a.json', JSON.stringify(file, null, 2));
            assert.deepEqual(
                told.map(({ speaker, conversation }) => [speaker.name, speaker.role, conversation]),
                roles.map((role, index) => [`p-${String(index + 1)}`, role, 'c-1'])
            );
        }
        for (const file of [{ ContactId: 'c-2', Segments: live }, live])
            assert.deepEqual((await readAll('a.json', JSON.stringify(file))).map(said), [['AGENT', 'Agent', 'Hi']]);
        const messages = await readAll('a.json', JSON.stringify(chat));
        assert.deepEqual(messages.map(said), [['Ana', 'EndUser', 'Hi']]);
        assert.deepEqual(messages[0]?.time, { clock: 'epoch', timestamp: Date.UTC(2025, 0, 10, 10, 40, 29) });
    });

    it('takes one line of JSON lines for such by the ending alone', async () => {
        const line = JSON.stringify({ text: 'Hello', role: 'Agent', time: '2021-01-14T00:00:00Z' });

        assert.deepEqual((await readAll('call.jsonl', `${line}\n`)).map(said), [['Agent', 'Agent', 'Hello']]);
        await assert.rejects(readAll('call.jsonl', '[{"text": "Hello"}]'), /begins like json/);
    });

    it('goes by the format that is named, whatever ending and beginning say', async () => {
        const lines = await readAll('call.json', 'Agent: WEBVTT', { format: 'text' });

        assert.deepEqual(lines.map(said), [['Agent', 'Agent', 'WEBVTT']]);
    });
});

/** Stands in every file that is refused, and in no error. */
const SECRET = 'sécret4111';
const CUE = `00:01.000 --> 00:02.000\n${SECRET}\n`;
const ENTRY = JSON.stringify(UPLOAD_ENTRY);

/** What is wrong, the name of the file, its content, why it is refused and in which line. */
const REFUSED: readonly (readonly [string, string, string | Uint8Array, TranscriptFileProblem, number | null])[] = [
    ['nothing', 'a.csv', '', 'EMPTY', null],
    ['a byte order mark and blanks only', 'a.vtt', '\uFEFF \n\n', 'EMPTY', null],
    ['WebVTT without cues', 'a.vtt', `WEBVTT\n\nNOTE ${SECRET}\n`, 'EMPTY', null],
    ['a header without rows', 'a.csv', 'speaker,text\n', 'EMPTY', null],
    ['Latin-1', 'a.vtt', Buffer.from(`WEBVTT\n\n${CUE}`, 'latin1'), 'ENCODING', 4],
    ['UTF-16 without a mark', 'a.vtt', Buffer.from(`WEBVTT\n\n${CUE}`, 'utf16le'), 'ENCODING', 1],
    ['half a character at the end', 'a.vtt', Buffer.from(`WEBVTT\n\n${CUE}é`).subarray(0, -1), 'TRUNCATED', 5],
    ['a compressed file', 'a.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'ENCODING', null],
    ['no ending and no beginning', 'a', SECRET, 'UNKNOWN_FORMAT', null],
    ['an ending and another beginning', 'a.csv', `WEBVTT\n\n${CUE}`, 'UNKNOWN_FORMAT', null],
    ['WebVTT without its word', 'a.vtt', CUE, 'MALFORMED', 1],
    ['words in no cue', 'a.vtt', `WEBVTT\n\n${CUE}\n${SECRET}\n\n${CUE}`, 'MALFORMED', 6],
    ['times that are none', 'a.vtt', `WEBVTT\n\n1:00 --> 2:00\n${SECRET}`, 'MALFORMED', 3],
    ['a cue that ends before it begins', 'a.srt', `1\n00:00:02,000 --> 00:00:01,000\n${SECRET}`, 'MALFORMED', 2],
    ['a cue that is cut off', 'a.srt', `1\n00:00:01,000 --> 00:00:02,000\n${SECRET}\n\n2\n`, 'TRUNCATED', 5],
    ['words of a cue that are cut off', 'a.vtt', `WEBVTT\n\n${CUE}\n00:03.000 --> 00:04.000\n`, 'TRUNCATED', 6],
    ['text without a speaker', 'a.txt', `\n${SECRET} said\n`, 'MALFORMED', 2],
    ['too many fields', 'a.csv', `speaker,text\r\nBo,"a\r\nb"\r\nBo,${SECRET},c\r\n`, 'MALFORMED', 4],
    ['too few fields', 'a.csv', `speaker,text\nBo,a\n${SECRET}`, 'MALFORMED', 3],
    ['a quote that is never closed', 'a.csv', `speaker,text\nBo,a\nBo,"${SECRET}\n`, 'TRUNCATED', 3],
    ['a quote within a field', 'a.csv', `speaker,text\nBo,a\nBo,${SECRET}"x\n`, 'MALFORMED', 3],
    ['no header', 'a.csv', `Bo,${SECRET}\n`, 'COLUMNS', 1],
    ['one column', 'a.csv', `${SECRET}\n`, 'COLUMNS', 1],
    ['two columns that may be the text', 'a.csv', `text,content\na,${SECRET}\n`, 'COLUMNS', 1],
    ['a time without a zone', 'a.csv', `text,timestamp\n${SECRET},2025-01-10T10:40:29\n`, 'MALFORMED', 2],
    ['a day that there is not', 'a.csv', `text,timestamp\n${SECRET},2026-02-30T10:40:29Z\n`, 'MALFORMED', 2],
    ['a time in seconds', 'a.json', `[{"text":"${SECRET}","timestamp":1736505629}]`, 'MALFORMED', 1],
    ['JSON that is cut off', 'a.json', `{"entries":[\n{"text":"a"},\n{"text":"${SECRET}"`, 'TRUNCATED', 3],
    ['JSON with a mistake', 'a.json', `[{"text":"a"},\n\n{"text":"${SECRET}",}]`, 'MALFORMED', 3],
    ['JSON with more after its end', 'a.json', `[{"text":"a"}]\n["${SECRET}"]`, 'MALFORMED', 2],
    ['an entry that is no object', 'a.json', `[{"text":"a"},\n"${SECRET}"]`, 'MALFORMED', 2],
    ['a text that is none', 'a.json', `[{"text":["${SECRET}"]},\n{"text":5}]`, 'MALFORMED', 1],
    ['a turn without its participant', 'a.json', `{"Transcript":[\n{"Content":"${SECRET}"}]}`, 'MALFORMED', 2],
    ['an upload that is cut off', 'a.ndjson', `${ENTRY}\n${ENTRY.slice(0, 90)}`, 'MALFORMED', 2],
    ['an upload without a text', 'a.ndjson', `${ENTRY}\n${ENTRY.replace('"Hello"', '7')}`, 'MALFORMED', 2],
    ['JSON lines with a line that is none', 'a.jsonl', `{"text":"a"}\n${SECRET}\n`, 'MALFORMED', 2]
];

describe('a file that cannot be read', () => {
    for (const [fault, fileName, content, problem, lineNumber] of REFUSED) {
        it(`is refused for ${fault}, by line and without a letter of it`, async () => {
            await assert.rejects(readAll(fileName, content), (error: unknown) => {
                assert.ok(error instanceof TranscriptFileError);
                assert.deepEqual([error.problem, error.lineNumber], [problem, lineNumber]);
                assert.doesNotMatch(error.message, /cret|4111|Bo\b/);
                return true;
            });
        });
    }

    it('is refused for a line that never ends, before it is held', async () => {
        const endless = async function* (): AsyncIterable<Uint8Array> {
            for (;;) yield await Promise.resolve(Buffer.alloc(65_536, 'x'));
        };
        const known: Partial<TranscriptSource> = { format: 'text', bytes: endless() };

        await assert.rejects(readAll(null, '', known), { problem: 'TOO_LONG', lineNumber: 1 });
    });

    it('is refused for entries that lie too deep, before they are held', async () => {
        const endless = async function* (): AsyncIterable<Uint8Array> {
            yield await Promise.resolve(Buffer.from('{\n"call":\n{"entries":['));
            for (;;) yield Buffer.from('{"text":"said"},'.repeat(4096));
        };

        await assert.rejects(readAll('a.json', '', { bytes: endless() }), { problem: 'TOO_LONG', lineNumber: 3 });
    });

    it('is refused for a column that was named and is not there', async () => {
        const read = readAll('a.csv', 'speaker,text\nBo,a\n', { columns: { text: 'words' } });

        await assert.rejects(read, { problem: 'COLUMNS', lineNumber: 1, message: /no column words/ });
    });

    it('closes the file when its reader has enough', async () => {
        const { promise: closed, resolve: close } = Promise.withResolvers<undefined>();
        const bytes = (async function* () {
            try {
                for (;;) yield await Promise.resolve(Buffer.from('speaker,text\nBo,a\n'));
            } finally {
                close(undefined);
            }
        })();

        await assert.rejects(readAll('a.csv', '', { bytes, columns: { text: 'words' } }));

        await closed;
    });
});
