import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { LONG_FORM } from '../testing/longForm.ts';
import { runCommand, type Ended } from '../testing/runCommand.ts';
import { runHere } from '../testing/runHere.ts';
import type { Findings } from './findings.ts';

const CARD = ['sure, 4111 1111 1111', '1111 it is'];
const HEADER = 'ConversationIdentifier,MessageIdentifier,ActorType,Message,MessagingSessionId';

describe('redact-inline scan', () => {
    let folder: string;
    let names = 0;

    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'scan-'));
    });
    after(() => rm(folder, { recursive: true }));

    async function file(ending: string, content: string | Uint8Array): Promise<string> {
        names += 1;
        const path = join(folder, `${String(names)}.${ending}`);
        await writeFile(path, content);
        return path;
    }

    async function scan(...args: readonly string[]): Promise<Ended & { readonly found: readonly Findings[] }> {
        const ended = await runCommand(null, ['scan', ...args]);
        const isFindings = ended.out.startsWith('{"conversation"');
        return { ...ended, found: isFindings ? findingsIn(ended.out) : [] };
    }

    it('tells of conversations that are scattered over files, without a letter of them', async () => {
        const first = await file(
            'csv',
            `${HEADER}\nc1,e1,Agent,your card number please,0Mw1\nc2,f1,EndUser,hello,0Mw2\nc1,e2,EndUser,"${CARD[0] ?? ''}",0Mw1\n`
        );
        const second = await file(
            'csv',
            `\uFEFF${HEADER}\r\nc1,e3,EndUser,${CARD[1] ?? ''},0Mw3\r\nc2,f2,EndUser,bye,\r\n`
        );

        const { code, found, complaints, out } = await scan(first, second);

        assert.equal(code, 0, complaints);
        assert.equal(complaints, '');
        assert.deepEqual(
            found.map(({ findings, ...rest }) => ({
                ...rest,
                findings: findings.map(({ score, ...finding }) => (score > 0 && score <= 1 ? finding : null))
            })),
            [
                {
                    conversation: 'c1',
                    records: ['0Mw1', '0Mw3'],
                    entries: 3,
                    findings: ['e2', 'e3'].map((entry) => ({ entry, category: 'CARD_NUMBER', count: 1 })),
                    counts: { CARD_NUMBER: 2 },
                    uncovered: 0,
                    unsearched: []
                }
            ]
        );
        assert.doesNotMatch(out, /4111[ -]?1111|please|hello/);
    });

    it(
        'finds the same in CSV, JSON, JSON lines, whole conversations and the payload of an upload',
        LONG_FORM,
        async () => {
            const rows = [
                {
                    conversationId: 'c1',
                    id: 'e1',
                    messageText: CARD[0],
                    sender: { role: 'EndUser' },
                    clientTimestamp: 1_736_505_629_000
                },
                {
                    conversationId: 'c1',
                    id: 'e2',
                    messageText: CARD[1],
                    sender: { role: 'EndUser' },
                    clientTimestamp: 1_736_505_630_000
                }
            ];
            const payload = rows.map(({ clientTimestamp, ...row }) =>
                JSON.stringify({ type: 'conversationEntry', payload: { ...row, clientSentTimestamp: clientTimestamp } })
            );
            const whole = {
                id: 'c1',
                entries: rows.map(({ id, messageText }) => ({ id, text: messageText, role: 'EndUser' }))
            };
            const paths = await Promise.all([
                file(
                    'csv',
                    `conversation;entry;role;text\nc1;e1;EndUser;${CARD[0] ?? ''}\nc1;e2;EndUser;${CARD[1] ?? ''}\n`
                ),
                file('json', JSON.stringify({ total: 2, data: rows.toReversed() }, null, 1)),
                file('jsonl', rows.map((row) => JSON.stringify(row)).join('\n')),
                file('ndjson', `{"type":"conversation","payload":{"conversationId":"c1"}}\n${payload.join('\n')}`),
                file('json', JSON.stringify([whole])),
                file(
                    'csv',
                    Buffer.from(
                        `\uFEFFconversation\ttext\tentry\trole\nc1\t${CARD[0] ?? ''}\te1\tEndUser\nc1\t${CARD[1] ?? ''}\te2\tEndUser`,
                        'utf16le'
                    )
                )
            ]);

            const ends = await Promise.all(paths.map((path) => scan(path)));

            for (const { found, complaints } of ends) {
                assert.equal(complaints, '');
                assert.deepEqual(
                    found.map(({ conversation, findings }) => [conversation, findings.map(({ entry }) => entry)]),
                    [['c1', ['e1', 'e2']]]
                );
            }
        }
    );

    it(
        'takes columns, a format, rules and scores as they are given, and tells of clean conversations where asked',
        LONG_FORM,
        async () => {
            const export1 = await file('txt', `Session|x,Body\nc1,member 77-1234\nc2,hello\n`);
            const rules = await file(
                'json',
                JSON.stringify([{ name: 'Member', category: 'MEMBER', expression: '77-\\d{4}', score: 0.7 }])
            );
            const args = [
                '--format',
                'csv',
                '--column',
                'conversation=Session|x',
                '--column',
                'text=body',
                '--rules',
                rules,
                export1
            ];

            const all = await scan('--all', ...args);
            const sure = await scan('--min-score', '0.9', ...args);

            assert.deepEqual(
                all.found.map(({ conversation, findings }) => [conversation, findings]),
                [
                    ['c1', [{ entry: 1, category: 'MEMBER', count: 1, score: 0.7 }]],
                    ['c2', []]
                ]
            );
            assert.deepEqual([sure.code, sure.out], [0, '']);
        }
    );

    it('writes a whole file that is new, and tells what it came to', async () => {
        const rows = await file(
            'csv',
            `conversation,text\nc1,${CARD.join(' ').replace(',', '')}\nc2,one field,too many\n`
        );
        const output = join(folder, 'findings.jsonl');

        const first = await scan('--json', '--output', output, rows);
        const again = await scan('--output', output, rows);

        assert.equal(first.code, 1, 'a row has a field too many');
        assert.equal(again.code, 73);
        assert.match(again.complaints, /is there already/);
        assert.deepEqual(
            findingsIn(await readFile(output, 'utf8')).map(({ conversation }) => conversation),
            ['c1']
        );
        assert.deepEqual(JSON.parse(first.out), {
            files: 1,
            conversations: 1,
            conversationsWithFindings: 1,
            rows: 1,
            refused: 1,
            uncovered: 0,
            unsearched: 0,
            counts: { CARD_NUMBER: 1 }
        });
    });

    it('tells of conversations in a language that is not covered', LONG_FORM, async () => {
        const rows = await file(
            'csv',
            'conversation,text\nc1,Dzień dobry chciałbym zapytać o moją ostatnią fakturę\nc2,Good morning\n'
        );

        const { found } = await scan(rows);

        assert.deepEqual(
            found.map(({ conversation, uncovered }) => [conversation, uncovered]),
            [['c1', 1]]
        );
    });

    it('names rows that are refused by file and line, and reads the others', async () => {
        const rows = await file(
            'jsonl',
            [
                { conversation: 'c1', text: CARD.join(' ') },
                { text: 'secret' },
                { conversation: 'a secret sentence', text: 'secret' },
                { conversation: 'c1', text: ['secret'] },
                { conversation: 'c1', text: '' }
            ]
                .map((row) => JSON.stringify(row))
                .concat('{"secret', '["secret"]')
                .join('\n')
        );

        const { code, found, complaints } = await scan(rows);

        assert.equal(code, 1);
        assert.equal(found.length, 1);
        assert.deepEqual(
            Array.from(complaints.matchAll(/\.jsonl: line (\d+) /g), ([, number]) => number),
            ['2', '3', '4', '6', '7']
        );
        assert.doesNotMatch(complaints, /secret/);
    });

    it('tells the first refused rows one by one, and counts the rest', LONG_FORM, async () => {
        const rows = await file('csv', `conversation,text\nc1,hello\n${',secret\n'.repeat(500)}`);

        const { complaints, out } = await scan('--json', '--output', join(folder, 'few.jsonl'), rows);

        assert.equal(complaints.split('\n').length, 22);
        assert.equal((JSON.parse(out) as { readonly refused: number }).refused, 500);
    });

    /** What is wrong, the arguments before the file, the file, the exit code and what is said. */
    const WRONG: readonly (readonly [
        string,
        readonly string[],
        readonly [string, string | Uint8Array],
        number,
        RegExp
    ])[] = [
        ['is empty', [], ['csv', ''], 65, /the file is empty/],
        ['is Latin-1', [], ['csv', Buffer.from('conversation,text\nc1,sécret\n', 'latin1')], 65, /line 2 is not UTF-8/],
        [
            'has no column of conversations',
            [],
            ['csv', 'text\tid\nsecret\t1\n'],
            65,
            /line 1 names no column for conversation/
        ],
        [
            'lacks a column that is named',
            ['--column', 'text=Body'],
            ['csv', 'conversation,text\nc1,secret\n'],
            65,
            /no column Body/
        ],
        ['is a subtitle', [], ['srt', '1\n00:00:01,000 --> 00:00:02,000\nsecret\n'], 65, /is no export of rows/],
        ['is of no known format', [], ['xls', 'secret'], 65, /name its format: csv, json, jsonl;/],
        ['is JSON without entries', [], ['json', '{"a": 1}'], 65, /no entry could be read/],
        ['names a column of no kind', ['--column', 'words=Body'], ['csv', ''], 64, /WHAT is one of conversation/],
        ['names a format that is none', ['--format', 'xml'], ['csv', ''], 64, /Allowed choices are csv, json, jsonl/],
        ['names a category that is none', ['--category', 'EMIAL'], ['csv', ''], 64, /did you mean EMAIL/]
    ];
    for (const [fault, args, [ending, content], exitCode, says] of WRONG) {
        it(`says what to do when the input ${fault}, and leaves no file`, LONG_FORM, async () => {
            const output = join(folder, `wrong-${String(names)}.jsonl`);

            const { code, complaints, out } = await scan(...args, '--output', output, await file(ending, content));

            assert.equal(code, exitCode, complaints);
            assert.match(complaints, says);
            assert.equal(out, '');
            assert.doesNotMatch(complaints, /secret|sécret/);
            assert.deepEqual(
                (await readdir(folder)).filter((name) => name.startsWith('wrong')),
                []
            );
        });
    }

    it('says which file is not there, and that a folder is none, before it reads the others', LONG_FORM, async () => {
        const [missing, noFile] = await Promise.all([scan(join(folder, 'nowhere.csv')), scan(folder)]);

        assert.deepEqual([missing.code, noFile.code], [66, 66]);
        assert.match(missing.complaints, /nowhere\.csv cannot be read: there is no such file \(ENOENT\)/);
        assert.match(noFile.complaints, /it is no file/);
    });

    it('keeps what stands before a fault in a file, and says that the rest is not read', async () => {
        const rows = ['c1', 'c2'].map((conversation) =>
            JSON.stringify({ conversation, text: `${CARD.join(' ')} secret` })
        );
        const json = `[${rows.join(',\n')}`;
        const faults = [
            [
                'csv',
                'conversation,text\nc1,4111 1111 1111 1111\nc2,secret "quote"\nc3,hello\n',
                'line 3 has a quote where none may be: '
            ],
            ['json', json.slice(0, -8), 'line 2 is the last, and brackets are still open: the file is not whole'],
            ['json', json, 'line 2 is the last, and brackets are still open: the file is not whole']
        ] as const;

        for (const [ending, content, words] of faults) {
            const { code, out, complaints } = await runHere(null, ['scan', await file(ending, content)]);

            assert.equal(code, 1, complaints);
            assert.ok(complaints.includes(words), complaints);
            assert.match(complaints, /; what comes after it is not read\n$/);
            assert.doesNotMatch(out + complaints, /secret|4111[ -]?1111/);
            assert.equal(findingsIn(out)[0]?.conversation, 'c1');
        }
    });
});

function findingsIn(lines: string): readonly Findings[] {
    return lines
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Findings);
}
