import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CopiesAnswer, RedactedCopy } from 'c/proxyContract';
import { openStage, redactionOf, type Answer, type Call, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const CARD = /4111[ -]?1111[ -]?1111[ -]?\d{4}/;
const EVENTS = 'RedactInline_Event__c';

describe('POST /records/:recordId/copies', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage({ copies: 'dataCloud', tries: { sleep: () => Promise.resolve() } });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(() => stage.org.reset());

    const ask = (entries: readonly string[], call: Call = {}): Promise<Answer> =>
        stage.call(`/v1/records/${stage.org.recordId(SEED)}/copies`, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            body: { entries },
            ...call
        });
    const copiesIn = ({ body }: Answer): CopiesAnswer['dataCloud'] => (body as unknown as CopiesAnswer).dataCloud;
    const statesOf = (answer: Answer): readonly RedactedCopy[] => copiesIn(answer)?.entries ?? [];
    /** Redacts the first characters of the entry that holds a card, and answers its identifier. */
    const redactCard = async (): Promise<string> => {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => CARD.test(text));
        assert.ok(entry);
        const [card = ''] = CARD.exec(entry.text) ?? [];
        await stage.commit(SEED, { request: redactionOf(entry, card) });
        return entry.identifier;
    };

    it('tells that a copy holds what was redacted, and that it has followed', async () => {
        const identifier = await redactCard();
        await stage.org.forgetRequests();
        const stale = await ask([identifier]);
        await stage.org.setSwitches({ dataCloudCopies: 'follow' });
        const updated = await ask([identifier, identifier]);

        assert.deepEqual(statesOf(stale), [{ identifier, state: 'stale' }]);
        assert.deepEqual(statesOf(updated), [{ identifier, state: 'updated' }]);
        assert.ok(Math.abs(Date.parse(copiesIn(stale)?.asOf ?? '') - Date.now()) < 60_000);
        assert.deepEqual(
            (await stage.org.requests()).filter(({ path }) => path.includes('/connect/')),
            []
        );
    });

    it('tells of a second redaction by the text after it', async () => {
        const identifier = await redactCard();
        await stage.org.setSwitches({ dataCloudCopies: 'follow' });
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find((each) => each.identifier === identifier);
        assert.ok(entry);
        await stage.commit(SEED, { request: redactionOf(entry, entry.text.slice(0, 4), 'OTHER') });

        assert.deepEqual(statesOf(await ask([identifier])), [{ identifier, state: 'updated' }]);
        await stage.org.changeEntry(SEED, identifier, { messageText: 'something else' });
        assert.deepEqual(statesOf(await ask([identifier])), [{ identifier, state: 'different' }]);
    });

    it('tells the old text under whatever identifier, and nothing of entries that were not redacted on the record', async () => {
        const identifier = await redactCard();
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const other = entries.find((each) => each.identifier !== identifier)?.identifier ?? '';
        await stage.org.setSwitches({ dataCloudEntryId: 'own' });

        assert.deepEqual(statesOf(await ask([other, 'unknown', identifier])), [{ identifier, state: 'stale' }]);
        await stage.org.setSwitches({ dataCloudCopies: 'follow' });
        assert.deepEqual(statesOf(await ask([other, 'unknown', identifier])), [{ identifier, state: 'unknown' }]);
    });

    it('takes no altered or hand-made event for proof that a copy has followed', async () => {
        const identifier = await redactCard();
        await stage.org.setSwitches({ dataCloudCopies: 'follow' });
        for (const row of await stage.org.rows(EVENTS)) {
            await stage.org.changeRow(EVENTS, String(row['Id']), { Reason_Code__c: 'OTHER' });
        }

        assert.deepEqual(statesOf(await ask([identifier])), [{ identifier, state: 'different' }]);
    });

    it('takes a redact token, which it does not spend, and identifiers alone', async () => {
        const recordId = stage.org.recordId(SEED);
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const twice = [await ask(['a'], { token }), await ask(['a'], { token })];
        const viewer = await ask(['a'], { as: 'agent', act: 'view' });
        const invalid = await Promise.all(
            [[], ["a' OR 1=1"], ['a'.repeat(256)], Array(501).fill('a')].map((entries) => ask(entries as string[]))
        );

        assert.deepEqual(
            [...twice, viewer, ...invalid].map(({ status }) => status),
            [200, 200, 401, 400, 400, 400, 400]
        );
    });

    it('says that Data Cloud could not be asked, and holds no letter of a text', async () => {
        const identifier = await redactCard();
        const answers = [await ask([identifier])];
        for (const [path, fault, status] of [
            ['/services/a360/token', { kind: 'status', status: 503, errorCode: 'DOWN', retryAfter: '7' }, 503],
            ['/api/v2/query', { kind: 'malformedJson' }, 502],
            ['/api/v2/query', { kind: 'status', status: 400, errorCode: 'INVALID_ARGUMENT' }, 502]
        ] as const) {
            await stage.restartProxy();
            await stage.org.addFault({ match: { path }, fault });
            const answer = await ask([identifier]);
            await stage.org.clearFaults();
            assert.equal(answer.status, status, JSON.stringify(fault));
            answers.push(answer);
        }

        assert.doesNotMatch(answers.map(({ text }) => text).join('') + stage.logLines.join(''), CARD);
    });

    it('says so where there is nothing to ask', async () => {
        await using off = await openStage();
        const path = `/v1/records/${off.org.recordId(SEED)}/copies`;
        const answer = await off.call(path, {
            method: 'POST',
            as: 'supervisor',
            act: 'redact',
            body: { entries: ['a'] }
        });

        assert.deepEqual(answer.body, { dataCloud: null });
    });
});
