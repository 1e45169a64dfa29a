import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';

const COMMAND = join(import.meta.dirname, '../redactInline.js');
const CARD = '4111 1111 1111 1111';

interface Ended {
    readonly code: number | null;
    readonly out: readonly {
        readonly id: unknown;
        readonly spans: readonly Record<string, unknown>[];
        readonly uncovered?: readonly unknown[];
    }[];
    readonly complaints: string;
}

function start(...args: readonly string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [COMMAND, ...args]);
}

async function run(args: readonly string[], input: string | Uint8Array): Promise<Ended> {
    const child = start(...args);
    child.stdin.on('error', () => undefined).end(input);
    const exited = once(child, 'exit') as Promise<[number | null]>;
    const [out, complaints, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
    const lines = out.split('\n').slice(0, -1);
    return {
        code,
        out: lines.map((line) => JSON.parse(line) as Ended['out'][number]),
        complaints
    };
}

function conversation(id: string, ...texts: readonly string[]): string {
    const entries = texts.map((said, index) => ({ id: `${id}.${String(index)}`, text: said, role: 'EndUser' }));
    return `${JSON.stringify({ id, entries })}\n`;
}

describe('redact-inline detect', () => {
    it('names the entries in a language that is not covered, and only those', async () => {
        const polish = 'Dzień dobry, chciałbym zapytać o moją ostatnią fakturę';
        const { code, out } = await run(
            ['detect'],
            conversation('a', 'Good morning', polish) + conversation('b', 'hello')
        );

        assert.equal(code, 0);
        assert.deepEqual(out[0]?.uncovered, ['a.1']);
        assert.ok(!('uncovered' in (out[1] ?? {})));
    });

    it('writes the spans of each conversation in the order of the input', async () => {
        const { code, out, complaints } = await run(
            ['detect'],
            conversation('b', 'hello', `card ${CARD}!`) + conversation('a', 'nothing here') + conversation('c')
        );

        assert.equal(code, 0);
        assert.equal(complaints, '');
        assert.deepEqual(
            out.map(({ id }) => id),
            ['b', 'a', 'c']
        );
        const [{ spans } = { spans: [] }] = out;
        assert.equal(spans.length, 1);
        const { score, ...span } = spans[0] ?? {};
        assert.ok(typeof score === 'number' && score > 0 && score <= 1);
        assert.deepEqual(span, { entry: 'b.1', start: 5, end: 24, type: 'CARD_NUMBER', group: null });
    });

    it('names bad lines by their number, quotes nothing of them and carries out the rest', async () => {
        const input = Buffer.concat([
            Buffer.from(`not JSON at all ${CARD}\n\n`),
            Buffer.from(conversation('good', CARD).replace('\n', '\r\n')),
            Buffer.from(`{"id":"x","entries":[{"id":"secret","text":17}]}\n["secret"]\n`),
            Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
            Buffer.from(conversation('last', 'hello').trimEnd())
        ]);

        const { code, out, complaints } = await run(['detect'], input);

        assert.equal(code, 1);
        assert.deepEqual(
            out.map(({ id }) => id),
            ['good', 'last']
        );
        assert.deepEqual(
            Array.from(complaints.matchAll(/line (\d+)/g), ([, number]) => number),
            ['1', '4', '5', '6']
        );
        assert.doesNotMatch(complaints, /secret|4111/);
    });

    it('tells entries apart that share an id', async () => {
        const entries = [
            { id: 'same', text: CARD },
            { id: 'same', text: `or ${CARD}` }
        ];

        const { out } = await run(['detect', '--category', 'card_number'], JSON.stringify({ id: 1, entries }));

        assert.deepEqual(
            out[0]?.spans.map(({ entry, start: at }) => [entry, at]),
            [
                ['same', 0],
                ['same', 3]
            ]
        );
    });

    it('tells of the named categories and of scores from the least on', async () => {
        const input = conversation('a', `${CARD}, and my ssn is 123-45-6789`);

        const named = await run(['detect', '--category', 'SSN,CVV'], input);
        const sure = await run(['detect', '--min-score=1'], input);

        assert.deepEqual(
            named.out[0]?.spans.map(({ type }) => type),
            ['SSN']
        );
        assert.deepEqual(sure.out[0]?.spans, []);
    });

    it('writes what it has found before the input ends', async () => {
        const child = start('detect');

        child.stdin.write(conversation('first', CARD));
        const [first] = (await once(child.stdout, 'data')) as [Buffer];
        child.stdin.end(conversation('second', CARD));
        const rest = await text(child.stdout);

        assert.match(first.toString(), /^\{"id":"first"/);
        assert.match(rest, /^\{"id":"second"/);
    });

    it('ends quietly with 141 when nobody reads on', async () => {
        const child = start('detect');
        const complaints = text(child.stderr);
        child.stdin.on('error', () => undefined).end(conversation('a', CARD).repeat(50_000));
        await once(child.stdout, 'data');

        child.stdout.destroy();
        const [code] = (await once(child, 'exit')) as [number];

        assert.equal(code, 141);
        assert.equal(await complaints, '');
    });
});

describe('redact-inline detect --rules', () => {
    let folder = '';
    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-rules-'));
    });
    after(() => rm(folder, { recursive: true }));

    async function rulesFile(rules: unknown): Promise<string> {
        const path = join(folder, 'rules.json');
        await writeFile(path, typeof rules === 'string' ? rules : JSON.stringify(rules));
        return path;
    }

    it('searches with the rules and names the one that does not compile', async () => {
        const rules = await rulesFile([
            { name: 'Broken', category: 'MEMBER_NUMBER', expression: '(' },
            { name: 'Member', category: 'MEMBER_NUMBER', expression: String.raw`\bM-\d{6}\b`, score: 0.7 }
        ]);

        const { code, out, complaints } = await run(
            ['detect', '--rules', rules, '--category=MEMBER_NUMBER'],
            conversation('a', `😀 M-123456, ${CARD}`)
        );

        assert.equal(code, 1);
        assert.match(complaints, /the rule Broken is left out: it does not compile/);
        assert.deepEqual(out[0]?.spans, [
            { entry: 'a.0', start: 3, end: 11, type: 'MEMBER_NUMBER', score: 0.7, group: null }
        ]);
    });

    it('covers an entry whole that a rule ran out on, and says so', async () => {
        const rules = await rulesFile([{ name: 'Greedy', category: 'OTHER', expression: 'a.*z|a' }]);

        const { code, out, complaints } = await run(
            ['detect', '--rules', rules],
            conversation('a', 'a'.repeat(20_000), 'fine')
        );

        assert.equal(code, 1);
        assert.match(complaints, /line 1 has 1 entry not searched/);
        assert.deepEqual(out[0]?.spans, [
            { entry: 'a.0', start: 0, end: 20_000, type: 'OTHER', score: 1, group: null }
        ]);
    });

    it('quotes nothing of a file that holds something else than rules', async () => {
        const told = async (text: string): Promise<string> =>
            (await run(['detect', '--rules', await rulesFile(text)], '')).complaints;

        assert.match(await told('My secret is out'), /^error: cannot read the rules of \S+: it is not JSON\n$/);
        assert.match(await told('[\n1\nMy secret'), /: it is not JSON from line 3, column 1 on\n$/);
    });

    it('refuses a file that holds no rules', async () => {
        for (const wrong of ['{', '{}', [{ name: 'No expression', category: 'OTHER' }]]) {
            const { code, complaints } = await run(['detect', '--rules', await rulesFile(wrong)], '');
            assert.equal(code, 65);
            assert.match(complaints, /rules\.json/);
        }
        const { code, complaints } = await run(['detect', '--rules', join(folder, 'absent.json')], '');
        assert.equal(code, 66);
        assert.match(complaints, /absent\.json cannot be read: there is no such file \(ENOENT\)/);
    });
});
