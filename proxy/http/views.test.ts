import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDigests } from '../audit/digests.ts';
import { VIEW_MS } from '../audit/views.ts';
import { verifyAudit } from '../usecases/verifyAudit.ts';
import { enterSimulatedOrg } from '../salesforce/testing/simulatedOrg.ts';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const EVENTS = 'RedactInline_Event__c';
const FAILED_INSERT = {
    match: { method: 'POST', path: '/composite/sobjects' },
    fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
};

/** An org whose admins want views of clear text to be events. */
async function openViewedStage(now?: () => number): Promise<Stage> {
    const stage = await openStage(now ? { now } : {});
    await stage.org.deployRecords('RedactInline_Config__mdt', [{ DeveloperName: 'Default', Audit_Views__c: true }]);
    return stage;
}

function read(stage: Stage, as = 'supervisor'): Promise<Answer> {
    const act = as === 'supervisor' ? 'redact' : 'view';
    return stage.call(`/v1/records/${stage.org.recordId(SEED)}/entries`, { as, act });
}

/** Types and actors of what is stored, in order. */
async function storedTypes({ org }: Stage): Promise<readonly unknown[]> {
    return (await org.rows(EVENTS)).map((row) => row['Type__c']);
}

/** What `audit verify` finds. */
async function findingsOf({ org, environment }: Stage, now = Date.now): Promise<readonly unknown[]> {
    await using simulated = await enterSimulatedOrg({ url: org.url, stop: () => Promise.resolve() }, { now });
    const reports = verifyAudit({
        gateway: simulated.as('supervisor'),
        digests: createDigests(...environment.digestKeys),
        recordId: org.recordId(SEED),
        knownHeads: new Map()
    });
    const findings: unknown[] = [];
    for await (const report of reports) findings.push(...report.findings);
    return findings;
}

describe('a view of clear text', () => {
    it('is no event unless the policy of the org says so', async () => {
        await using stage = await openStage();

        assert.equal((await read(stage)).status, 200);

        assert.deepEqual(await storedTypes(stage), []);
    });

    it('is one event in half an hour for a supervisor, signed and without an entry, and none for who reads masked', async () => {
        let now = Date.now();
        await using stage = await openViewedStage(() => now);

        await read(stage, 'agent');
        await read(stage);
        await read(stage);
        const [first] = await stage.org.rows(EVENTS);
        now += VIEW_MS + 1000;
        await read(stage);

        assert.deepEqual(await storedTypes(stage), ['View', 'View']);
        assert.deepEqual([first?.['Entry_Identifier__c'] ?? null, first?.['Spans__c']], [null, '[]']);
        assert.deepEqual(await findingsOf(stage, () => now), []);
    });

    it('is a link of the one chain that commits go on from, and stays one event where two come at once', async () => {
        await using stage = await openViewedStage();

        const [{ body }] = await Promise.all([read(stage), read(stage), read(stage)]);
        const { entries } = body as unknown as Awaited<ReturnType<Stage['readEntries']>>;
        const card = entries.find(({ text }) => text.includes('4111'));
        assert.ok(card);
        const { start, end } = card.suggestions.find(({ category }) => category === 'CARD_NUMBER')!;
        const { status } = await stage.commit(SEED, { request: redactionOf(card, card.text.slice(start, end)) });

        assert.equal(status, 200);
        assert.deepEqual(await storedTypes(stage), ['View', 'Intent', 'Outcome']);
        assert.deepEqual(await findingsOf(stage), []);
    });

    it('answers no clear text while its event cannot be stored, and does once it can', async () => {
        await using stage = await openViewedStage();
        await stage.org.addFault(FAILED_INSERT);

        const refused = await read(stage);
        const masked = await read(stage, 'agent');
        await stage.org.clearFaults();
        const answered = await read(stage);

        assert.deepEqual([refused.status, refused.body['code']], [503, 'AUDIT_UNAVAILABLE']);
        assert.doesNotMatch(refused.text, /4111/);
        assert.equal(masked.status, 200);
        assert.equal(answered.status, 200);
        assert.deepEqual(await storedTypes(stage), ['View']);
    });

    it('is told where a refusal brings fresh entries, by each of the ways to get them', async () => {
        for (const [path, body] of Object.entries({
            redactions: { reasonCode: 'PCI_PAN' },
            dismissals: { action: 'dismiss' },
            preview: {}
        })) {
            await using stage = await openViewedStage();
            const [first] = await stage.org.storedEntries(SEED);
            const spans = [{ start: 0, end: 1, category: 'OTHER' }];
            const entries = [{ identifier: first!.identifier, revision: 'of-another-text', spans }];
            const ask = (): Promise<Answer> =>
                stage.call(`/v1/records/${stage.org.recordId(SEED)}/${path}`, {
                    method: 'POST',
                    as: 'supervisor',
                    act: 'redact',
                    headers: path === 'redactions' ? { 'idempotency-key': crypto.randomUUID() } : {},
                    body: { ...body, entries }
                });
            await stage.org.addFault(FAILED_INSERT);

            const refused = await ask();
            await stage.org.clearFaults();
            const changed = await ask();

            assert.deepEqual([refused.body['code'], refused.body['entries']], ['AUDIT_UNAVAILABLE', undefined], path);
            assert.equal(changed.body['code'], 'ENTRY_CHANGED', path);
            assert.deepEqual(await storedTypes(stage), ['View'], path);
        }
    });

    it('is told where the answer of a commit brings text, the first time and later', async () => {
        let now = Date.now();
        await using stage = await openViewedStage(() => now);
        const [first] = await stage.org.storedEntries(SEED);
        const masked = (await read(stage, 'agent')).body as unknown as Awaited<ReturnType<Stage['readEntries']>>;
        const entry = masked.entries.find(({ identifier }) => identifier === first?.identifier);
        const request = {
            reasonCode: 'PCI_PAN',
            entries: [
                {
                    identifier: entry!.identifier,
                    revision: entry!.revision,
                    spans: [{ start: 0, end: 1, category: 'OTHER' }]
                }
            ]
        };
        const commit = (): ReturnType<Stage['commit']> => stage.commit(SEED, { request, key: 'read-without-a-trace' });
        await stage.org.addFault(FAILED_INSERT);
        const refused = await commit();
        await stage.org.clearFaults();

        const answered = await commit();
        const again = await commit();
        const told = await storedTypes(stage);
        now += VIEW_MS + 1000;
        await stage.org.changeEntry(SEED, entry!.identifier, { messageText: 'New since: the password is sunflower99' });
        await stage.org.addFault(FAILED_INSERT);
        const unstored = await commit();
        await stage.org.clearFaults();
        const later = await commit();

        for (const { status, text } of [refused, unstored]) {
            assert.equal(status, 503);
            assert.match(text, /"AUDIT_UNAVAILABLE"/);
        }
        assert.doesNotMatch(unstored.text, /sunflower/);
        assert.deepEqual([answered.status, again.status, later.status], [200, 200, 200]);
        assert.match(later.text, /sunflower/);
        assert.deepEqual(told, ['View', 'Intent', 'Outcome']);
        assert.deepEqual(await storedTypes(stage), ['View', 'Intent', 'Outcome', 'View']);
        assert.deepEqual(await findingsOf(stage, () => now), []);
    });
});
