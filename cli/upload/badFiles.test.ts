import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TranscriptFormat } from '../../proxy/transcriptFiles/transcriptFormat.ts';
import { ExitCode } from '../exitCodes.ts';
import { openUploadStage, type UploadEnded, type UploadStage } from './testing/uploadStage.ts';
import { transcriptsOf } from './uploadOptions.ts';

const TEXTS = ['Hello', 'Grüße'];

/** A file of two lines that is right, and the places in it that matter. */
interface Sample {
    readonly content: string;
    /** Line of the second text. */
    readonly second: number;
    /** It is cut off behind this; `null` where every end is one that the format lets it have. */
    readonly cutBehind: string | null;
    /** Line that is told then; that of the second text where it is not given. */
    readonly cutLine?: number;
}

describe('files that are bad, in every format', () => {
    let stage: UploadStage;
    before(async () => {
        stage = await openUploadStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    for (const format of Object.values(TranscriptFormat)) {
        const upload = (content: string | Uint8Array): Promise<UploadEnded> =>
            stage.upload(content, { name: `call.${format}`, options: { format } });

        it(`tells what is wrong with ${format} and in which line, and sends nothing of it`, async () => {
            await stage.reset();
            const { content, second, cutBehind, cutLine = second } = sampleOf(format, stage);
            const bytes = Buffer.from(content);
            const bad: readonly (readonly [fault: string, content: string | Uint8Array, told: RegExp])[] = [
                ['0 bytes', '', /the file is empty/],
                ['a mark alone', '\uFEFF', /the file is empty/],
                ['Latin-1', Buffer.from(content, 'latin1'), lineTold(second, 'is not UTF-8: save it as UTF-8')],
                ['cut in a letter', bytes.subarray(0, bytes.indexOf('ü') + 1), lineTold(second, 'ends within a char')],
                ...(cutBehind === null
                    ? []
                    : [['cut', content.slice(0, endOf(content, cutBehind)), lineTold(cutLine, '')] as const])
            ];

            for (const [fault, wrong, told] of bad) {
                const ended = await upload(wrong);

                assert.deepEqual([fault, ended.code, ended.record], [fault, ExitCode.DataError, null]);
                assert.match(ended.complaints, told, fault);
                assert.match(ended.complaints, /Nothing was sent/, fault);
                assert.doesNotMatch(ended.complaints, /Hello|Gr[^a-z]|Leila/, fault);
            }
            assert.equal(await stage.posts(), 0);
            assert.deepEqual(await stage.stored(), []);
        });

        it(`reads ${format} with a byte order mark and line ends of Windows as without`, async () => {
            await stage.reset();
            const { content } = sampleOf(format, stage);

            const ended = await upload(`\uFEFF${content.replaceAll('\n', '\r\n')}`);

            assert.equal(ended.code, ExitCode.Success, ended.complaints);
            assert.deepEqual(
                (await stage.stored()).map(({ messageText }) => messageText),
                TEXTS
            );
        });
    }

    it('says of a path that leads nowhere, in a ring or is too long that it cannot be read', async () => {
        const ring = join(stage.folder, 'ring.vtt');
        await symlink(ring, ring);
        const reading = { signal: new AbortController().signal, read: () => undefined };
        const options = { record: stage.recordId, wait: 0 };
        const paths = [
            [join(stage.folder, 'none.vtt'), /cannot be found/],
            [ring, /cannot be read: its links lead in a ring \(ELOOP\)/],
            [join(stage.folder, 'a'.repeat(300)), /cannot be read: its name is too long \(ENAMETOOLONG\)/],
            [stage.folder, /is no file/]
        ] as const;
        for (const [path, message] of paths) {
            assert.throws(() => transcriptsOf([path], options, reading), { exitCode: ExitCode.NoInput, message });
        }
    });

    it('says of a file that is gone before it is read that nothing was sent', async () => {
        const path = join(stage.folder, 'gone.vtt');
        await writeFile(path, 'WEBVTT');
        const reading = { signal: new AbortController().signal, read: () => undefined };
        const [transcript] = transcriptsOf([path], { record: stage.recordId, wait: 0 }, reading);
        await rm(path);

        await assert.rejects(Array.fromAsync(transcript?.files[0]?.open([]) ?? []), {
            exitCode: ExitCode.NoInput,
            message: /there is no such file \(ENOENT\)\. Check its path\. Nothing was sent\.$/
        });
    });

    it('tells which column a CSV lacks, in which line', async () => {
        await stage.reset();
        const ended = await stage.upload('speaker,what,offset\nAgent,Hello,2000\n', { name: 'call.csv' });

        assert.equal(ended.code, ExitCode.DataError);
        assert.match(ended.complaints, /line 1 .*text.*Nothing was sent/s);
        assert.equal(await stage.posts(), 0);
    });
});

function lineTold(line: number, words: string): RegExp {
    return new RegExp(`: line ${String(line)} ${words}`);
}

function endOf(content: string, part: string): number {
    return content.lastIndexOf(part) + part.length;
}

function sampleOf(format: TranscriptFormat, stage: UploadStage): Sample {
    const conversationId = stage.conversationIdentifier;
    const subject = 'callWithoutTranscriptEND_USER';
    const sender = { appType: 'TELEPHONY_INTEGRATION', role: 'END_USER', subject };
    const rows = TEXTS.map((text, index) => ({ role: 'EndUser', offsetMs: index * 1000, text }));
    const turns = TEXTS.map((text, index) => ({
        Id: String(index),
        ParticipantId: 'p',
        BeginOffsetMillis: index * 1000,
        EndOffsetMillis: index * 1000 + 500,
        Content: text
    }));
    const payloads = TEXTS.map((messageText, index) => {
        const clientSentTimestamp = stage.startedAt + index * 1000;
        const payload = { conversationId, id: String(index), clientSentTimestamp, messageText, sender };
        return { type: 'conversationEntry', payload };
    });
    const cues = TEXTS.map((text, index) => ({ times: [`00:00:0${String(index)}`, `00:00:1${String(index)}`], text }));
    const samples: Readonly<Record<TranscriptFormat, Sample>> = {
        upload: {
            content: linesOf([{ type: 'conversation', payload: { conversationId } }, ...payloads]),
            second: 3,
            cutBehind: '"messageText":"'
        },
        json: { content: `[\n${rows.map(toJson).join(',\n')}\n]\n`, second: 3, cutBehind: '"text":"' },
        jsonl: { content: linesOf(rows), second: 2, cutBehind: '"text":"' },
        'contact-lens': {
            content: `{"Participants":[{"ParticipantId":"p","ParticipantRole":"CUSTOMER"}],"Transcript":[\n${turns.map(toJson).join(',\n')}\n]}\n`,
            second: 3,
            cutBehind: '"Content":"'
        },
        vtt: {
            content: `WEBVTT\n\n${cues.map(({ times, text }) => `${times.map((time) => `${time}.000`).join(' --> ')}\n<v Leila Karimi>${text}\n`).join('\n')}`,
            second: 7,
            cutBehind: ' --> ',
            cutLine: 6
        },
        srt: {
            content: cues
                .map(
                    ({ times, text }, index) =>
                        `${String(index + 1)}\n${times.map((time) => `${time},000`).join(' --> ')}\nCustomer: ${text}\n`
                )
                .join('\n'),
            second: 7,
            cutBehind: ' --> ',
            cutLine: 6
        },
        csv: {
            content: `role,offset_ms,text\n${rows.map(({ role, offsetMs, text }) => `${role},${String(offsetMs)},"${text}"`).join('\n')}\n`,
            second: 3,
            cutBehind: ',"'
        },
        text: {
            content: `${TEXTS.map((text, index) => `[00:00:0${String(index)}] Customer: ${text}`).join('\n')}\n`,
            second: 2,
            cutBehind: null
        }
    };
    return samples[format];
}

function linesOf(rows: readonly object[]): string {
    return rows.map((row) => `${toJson(row)}\n`).join('');
}

function toJson(row: object): string {
    return JSON.stringify(row);
}
