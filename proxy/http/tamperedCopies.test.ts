import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { CopiesAnswer, EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const CARD = /4111[ -]?1111[ -]?1111[ -]?\d{4}/;
const HALF_AN_HOUR = 33 * 60_000;
const HOUR = 3_600_000;
const ONE_PLACE = { timeZone: 'UTC', periods: [], otherwise: 1 };
const ANOTHER_ID = '00000000-0000-4000-8000-00000000000d';
const QUESTION = 'Thanks Rosalind Whitcombe. What is the password you used?';

/** Id, PayloadText, ClientDateTime, TranscriptedDateTime, EngagementParticipantId, SourceId. */
type Row = readonly (string | null)[];

interface Batch {
    readonly data: readonly Row[];
    readonly done: boolean;
    readonly nextBatchId?: string | null;
}

const entriesOf = ({ body }: Answer): EntriesAnswer => body as unknown as EntriesAnswer;

describe('copies in Data Cloud that are not as those of Connect', () => {
    let stage: Stage;
    let time = Date.now();
    let change: ((batch: Batch, query: number) => Batch) | null = null;
    let queries = 0;
    before(async () => {
        stage = await openStage({
            copies: 'dataCloud',
            now: () => time,
            environment: { activeConversationCeilings: ONE_PLACE },
            tries: { sleep: () => Promise.resolve() },
            tamper: (answer, target) => {
                if (!change || !target.includes('/api/v2/query') || answer.status >= 300) return answer;
                const isZipped = answer.headers['content-encoding'] === 'gzip';
                const batch = JSON.parse(String(isZipped ? gunzipSync(answer.body) : answer.body)) as Batch;
                queries += 1;
                const body = Buffer.from(JSON.stringify(change(batch, queries)));
                const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
                return { status: 200, headers, body };
            }
        });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.reset();
        time += HALF_AN_HOUR;
        change = null;
        queries = 0;
    });

    const changeRows = (rows: (row: Row) => readonly Row[]): void => {
        change = (batch) => ({ ...batch, data: batch.data.flatMap(rows) });
    };
    const read = (recordId = stage.org.recordId(SEED), as = 'supervisor'): Promise<Answer> =>
        stage.call(`/v1/records/${recordId}/entries`, { as, act: as === 'agent' ? 'view' : 'redact' });
    const fill = async (): Promise<void> => {
        time += HALF_AN_HOUR;
        assert.equal((await read(stage.org.recordId('richSession'))).status, 200);
    };
    const redactCard = async (): Promise<{ readonly identifier: string; readonly stored: string }> => {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => CARD.test(text));
        assert.ok(entry);
        const [card = ''] = CARD.exec(entry.text) ?? [];
        await stage.commit(SEED, { request: redactionOf(entry, card) });
        const stored = (await stage.org.storedEntries(SEED)).find(({ identifier }) => identifier === entry.identifier);
        return { identifier: entry.identifier, stored: stored?.messageText ?? '' };
    };
    const stateOf = async (identifier: string): Promise<string | undefined> => {
        const answer = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/copies`, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            body: { entries: [identifier] }
        });
        return (answer.body as unknown as CopiesAnswer).dataCloud?.entries[0]?.state;
    };
    /** A session of a question and its answer. */
    const askPassword = async (): Promise<string> => {
        const [record] = await stage.org.addConversation({
            records: [
                {
                    object: 'MessagingSession',
                    owner: 'agent',
                    startedAt: time - 5 * HOUR,
                    endedAt: time - 4 * HOUR,
                    access: { supervisor: 'edit' }
                }
            ],
            entries: [
                { from: 'bot', text: QUESTION, at: time - 4.9 * HOUR },
                { from: 'customer', text: 'bluebird77', at: time - 4.89 * HOUR }
            ]
        });
        return record?.recordId ?? '';
    };

    it('do not bring back what was redacted under another identifier, or one in another case', async () => {
        const { identifier, stored } = await redactCard();
        await fill();
        for (const id of [ANOTHER_ID, identifier.toUpperCase()]) {
            changeRows((row) => (row[0] === identifier ? [row.with(1, stored), row.with(0, id)] : [row]));
            const shown = await read();
            const { entries, copy } = entriesOf(shown);

            assert.equal(copy?.withheldCount, id === ANOTHER_ID ? 1 : 2);
            assert.equal(entries.find((entry) => entry.identifier === id)?.text, '[redacted: other]');
            assert.doesNotMatch(shown.text, CARD);
            assert.equal(await stateOf(identifier), 'stale');
        }
        changeRows((row) => [row.with(0, String(row[0]).toUpperCase())]);
        assert.equal(entriesOf(await read()).copy?.withheldCount, 1);
    });

    it('are not shown where several rows of one identifier differ, and the worst of them is told', async () => {
        const { identifier, stored } = await redactCard();
        await fill();
        changeRows((row) => (row[0] === identifier ? [row.with(1, stored), row] : [row]));

        assert.equal(entriesOf(await read()).copy?.withheldCount, 1);
        assert.equal(await stateOf(identifier), 'stale');
    });

    it('are masked for viewers by their context where nobody knows who sent them', async () => {
        const recordId = await askPassword();
        const original = entriesOf(await read(recordId, 'agent')).entries;
        await fill();
        changeRows((row) => [row.with(4, `sender ${String(row[4]).length}`)]);
        const { entries } = entriesOf(await read(recordId, 'agent'));

        assert.deepEqual(
            entries.map(({ sender, text }) => [sender.role, text]),
            original.map(({ text }) => ['Unknown', text])
        );
        assert.equal(entries[1]?.text, '[redacted: password]');
    });

    it('give those beside them their meaning also where they are withheld, and nothing else', async () => {
        const recordId = await askPassword();
        const [question] = entriesOf(await read(recordId)).entries;
        assert.ok(question);
        await stage.call(`/v1/records/${recordId}/redactions`, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            headers: { 'idempotency-key': 'rosalind-1' },
            body: redactionOf(question, 'Rosalind Whitcombe', 'PERSON')
        });
        await fill();
        const [viewed, supervised] = [await read(recordId, 'agent'), await read(recordId)].map(entriesOf);
        const textsOf = (answer: EntriesAnswer | undefined): readonly string[] | undefined =>
            answer?.entries.map(({ text }: TranscriptEntry) => text);

        assert.deepEqual(textsOf(viewed), ['[redacted: other]', '[redacted: password]']);
        assert.deepEqual(textsOf(supervised), ['[redacted: other]', 'bluebird77']);
        assert.deepEqual(supervised?.entries[0]?.suggestions, []);
        assert.notEqual(supervised.entries[0].revision, question.revision);
    });

    it('are told as unknown where not all were read, none is known, or none is there', async () => {
        const { identifier, stored } = await redactCard();
        const follow = (row: Row): Row => (row[0] === identifier ? row.with(1, stored) : row);
        const without = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row[0] !== identifier);
        const many = (row: Row): readonly Row[] =>
            Array.from({ length: 10_001 }, (_, index) =>
                row.with(0, ANOTHER_ID.slice(0, -6) + String(index).padStart(6, '0')).with(1, 'a')
            );

        for (const [data, state] of [
            [(rows) => rows.map(follow), 'updated'],
            [without, 'unknown'],
            [() => [], 'unknown'],
            [(rows) => many(rows[0] ?? []), 'unknown'],
            [(rows) => rows.map((row) => follow(row).with(5, stage.org.recordId('richSession'))), 'updated'],
            [(rows) => rows.map((row) => row.with(5, stage.org.recordId('richSession'))), 'stale']
        ] as const satisfies readonly (readonly [(rows: readonly Row[]) => readonly Row[], string])[]) {
            change = (batch) => (batch.data.length > 0 ? { ...batch, data: data(batch.data) } : batch);
            assert.equal(await stateOf(identifier), state);
        }
        change = (batch) => ({ ...batch, data: without(batch.data), done: false, nextBatchId: null });
        assert.equal(await stateOf(identifier), undefined);
    });

    it('are read by both names of their conversation', async () => {
        const { identifier } = await redactCard();
        let rows: readonly Row[] = [];
        change = (batch, query) => {
            if (query % 2 === 1) rows = batch.data;
            const isNamed = (row: Row): boolean => (row[0] === identifier) === (query % 2 === 0);
            return { ...batch, data: rows.filter(isNamed) };
        };

        assert.equal(await stateOf(identifier), 'stale');
        assert.equal(queries, 2);
    });

    it('are asked about by identifiers of whatever length, in addresses that Salesforce takes', async () => {
        const ids = Array.from({ length: 500 }, (_, index) => String(index).padStart(255, 'a'));
        const { status } = await stage.call(`/v1/records/${stage.org.recordId(SEED)}/copies`, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            body: { entries: ids }
        });

        assert.equal(status, 200);
        assert.ok((await stage.org.requests()).every(({ query }) => query.length < 16_000));
    });
});
