import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { EntriesAnswer } from 'c/proxyContract';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const CARD = /4111[ -]?1111[ -]?1111[ -]?\d{4}/;
const EVENTS = 'RedactInline_Event__c';
const QUERY = { path: '/api/v2/query' };
const EXCHANGE = { path: '/services/a360/token' };
const HALF_AN_HOUR = 33 * 60_000;
/** One conversation at once: whoever reads another takes the place. */
const ONE_PLACE = { timeZone: 'UTC', periods: [], otherwise: 1 };

const entriesOf = ({ body }: Answer): EntriesAnswer => body as unknown as EntriesAnswer;

describe('GET /records/:recordId/entries when no conversation more may be active, with Data Cloud', () => {
    let stage: Stage;
    let time = Date.now();
    before(async () => {
        stage = await openStage({
            copies: 'dataCloud',
            now: () => time,
            environment: { activeConversationCeilings: ONE_PLACE },
            tries: { sleep: () => Promise.resolve() }
        });
    });
    after(() => stage[Symbol.asyncDispose]());
    beforeEach(async () => {
        await stage.org.reset();
        time += HALF_AN_HOUR;
    });

    const read = (as = 'supervisor', query = '', seed = SEED): Promise<Answer> => {
        const act = as === 'agent' || as === 'noevents' ? 'view' : 'redact';
        return stage.call(`/v1/records/${stage.org.recordId(seed)}/entries${query}`, { as, act });
    };
    /** Another conversation takes the only place. */
    const fill = async (): Promise<void> => {
        time += HALF_AN_HOUR;
        assert.equal((await read('supervisor', '', 'richSession')).status, 200);
        await stage.org.forgetRequests();
    };
    /** Redacts the card number, and answers the identifier of its entry. */
    const redactCard = async (): Promise<string> => {
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const entry = entries.find(({ text }) => CARD.test(text));
        assert.ok(entry);
        const [card = ''] = CARD.exec(entry.text) ?? [];
        const { body } = await stage.commit(SEED, { request: redactionOf(entry, card) });
        assert.deepEqual(
            body.entries.map(({ outcome }) => outcome),
            ['redacted']
        );
        return entry.identifier;
    };
    const callsTo = async (part: string): Promise<number> =>
        (await stage.org.requests()).filter(({ path }) => path.includes(part)).length;

    it('shows the copy, read only, and says of when it is and when a place frees', async () => {
        const original = entriesOf(await read());
        await fill();
        const copied = await read();
        const { entries, copy, permissions, page, limits } = entriesOf(copied);

        assert.equal(copied.status, 200);
        assert.deepEqual(copy, {
            source: 'dataCloud',
            asOf: new Date(time).toISOString(),
            freesAt: new Date(time + 32 * 60_000).toISOString(),
            withheldCount: 0
        });
        assert.deepEqual(
            entries.map(({ identifier, text, sender, clientTimestamp }) => [identifier, text, sender, clientTimestamp]),
            original.entries.map((each) => [each.identifier, each.text, each.sender, each.clientTimestamp])
        );
        assert.ok(entries.every(({ redactable }) => !redactable));
        assert.ok(entries.some(({ suggestions }) => suggestions.length > 0));
        assert.deepEqual([permissions.redact, page.after, limits.activeConversations.used], [false, null, 1]);
        assert.equal(await callsTo('/connect/'), 0);
    });

    it('reads Salesforce itself again once a place is free', async () => {
        await fill();
        assert.ok(entriesOf(await read()).copy);
        time += HALF_AN_HOUR;

        assert.equal(entriesOf(await read()).copy, undefined);
    });

    it('masks the copy for who may only view', async () => {
        await fill();
        const { entries, copy } = entriesOf(await read('agent'));

        assert.ok(copy && entries.length > 0);
        assert.doesNotMatch(JSON.stringify(entries), CARD);
        assert.ok(entries.some(({ masked }) => masked.length > 0));
        assert.ok(entries.every(({ suggestions }) => suggestions.length === 0));
    });

    it('masks an entry whole that was redacted, whoever reads, until the copy has followed', async () => {
        const identifier = await redactCard();
        const stored = (await stage.org.storedEntries(SEED)).find((entry) => entry.identifier === identifier);
        await fill();
        for (const user of ['supervisor', 'agent']) {
            const { entries, copy } = entriesOf(await read(user));
            const shown = entries.find((entry) => entry.identifier === identifier);

            assert.equal(copy?.withheldCount, 1);
            assert.equal(shown?.text, '[redacted: other]');
            assert.doesNotMatch(JSON.stringify(entries), CARD);
        }
        await stage.org.setSwitches({ dataCloudCopies: 'follow' });
        const { entries, copy } = entriesOf(await read());

        assert.equal(copy?.withheldCount, 0);
        assert.equal(entries.find((entry) => entry.identifier === identifier)?.text, stored?.messageText);
    });

    it('masks it as well where its events name another record, or cannot be read, and whatever the case of identifiers', async () => {
        const identifier = await redactCard();
        const rows = await stage.org.rows(EVENTS);
        const change = async (fields: Readonly<Record<string, string | null>>): Promise<void> => {
            for (const row of rows) await stage.org.changeRow(EVENTS, String(row['Id']), fields);
        };
        await fill();
        await change({ Actor__c: null });
        const unreadable = entriesOf(await read('agent'));
        await change({
            Record_Id__c: stage.org.recordId('richSession'),
            Entry_Identifier__c: identifier.toUpperCase()
        });
        const elsewhere = entriesOf(await read('agent'));

        for (const { entries, copy } of [unreadable, elsewhere]) {
            assert.equal(copy?.withheldCount, 1);
            assert.equal(entries.find((entry) => entry.identifier === identifier)?.text, '[redacted: other]');
        }
    });

    it('shows no copy where a row of the audit was altered, or is missing from the middle', async () => {
        await redactCard();
        const { entries } = await stage.readEntries(SEED, 'supervisor');
        const other = entries.find(({ text, redactable }) => redactable && text.length > 12 && !CARD.test(text));
        assert.ok(other);
        const first = await stage.org.rows(EVENTS);
        await stage.commit(SEED, { request: redactionOf(other, other.text.slice(0, 6), 'OTHER') });
        await fill();
        const outcome = first.find((row) => row['Type__c'] === 'Outcome');
        await stage.org.changeRow(EVENTS, String(outcome?.['Id']), { Outcome__c: 'failed' });
        const altered = await read();
        for (const row of first) await stage.org.removeRow(EVENTS, String(row['Id']));
        const cut = await read();

        assert.deepEqual([altered.status, cut.status], [429, 429]);
        assert.equal(stage.logLines.filter((line) => line.includes('audit_chain_broken')).length, 2);
    });

    it('shows no copy whose entries it cannot tell apart from those that were redacted', async () => {
        await redactCard();
        await fill();
        await stage.org.setSwitches({ dataCloudEntryId: 'own' });
        const { status, body } = await read();

        assert.deepEqual([status, body['code']], [429, 'ACTIVE_CONVERSATIONS_EXHAUSTED']);
        assert.ok(stage.logLines.some((line) => line.includes('identifiers_differ')));
    });

    it('shows none to who may not read entries, see the record, or see what was redacted', async () => {
        await fill();
        for (const user of ['noentries', 'noevents', 'colleague']) await stage.org.share(SEED, user, 'edit');
        const recordId = stage.org.recordId(SEED);
        const token = await stage.mint({ as: 'colleague', recordId, act: 'view' });
        await stage.org.share(SEED, 'colleague', null);
        const noEvents = await read('noevents');
        const noEntries = await read('noentries');
        const outsider = await stage.call(`/v1/records/${recordId}/entries`, { token });

        assert.deepEqual([noEvents.status, noEntries.status, outsider.status], [429, 429, 404]);
        assert.equal(await callsTo('/data-cloud'), 0);
        for (const reason of ['entries_not_permitted', 'events_denied']) {
            assert.ok(
                stage.logLines.some((line) => line.includes(reason)),
                reason
            );
        }
    });

    it('shows of a conversation only what is the record’s own', async () => {
        const original = entriesOf(await read('supervisor', '', 'threeSessions'));
        await fill();
        const { entries, copy } = entriesOf(await read('supervisor', '', 'threeSessions'));

        assert.ok(copy);
        assert.deepEqual(
            entries.map(({ identifier }) => identifier),
            original.entries.map(({ identifier }) => identifier)
        );
    });

    it('has each entry on one page, also where paging began in Salesforce, and is no answer to what came since', async () => {
        const original = entriesOf(await read()).entries.map(({ identifier }) => identifier);
        const first = entriesOf(await read('supervisor', '?limit=3'));
        await fill();
        const pages = [first];
        for (let cursor = first.page.before; cursor !== null; cursor = pages[0]?.page.before ?? null) {
            const page = entriesOf(await read('supervisor', `?limit=3&before=${cursor}`));
            assert.ok(page.copy);
            pages.unshift(page);
        }
        const poll = await read('supervisor', `?after=${first.page.after ?? ''}`);

        assert.deepEqual(
            pages.flatMap(({ entries }) => entries.map(({ identifier }) => identifier)),
            original
        );
        assert.ok(pages.length > 3);
        assert.equal(poll.status, 429);
    });

    it('tells a view of clear text before it is shown, where the org counts views', async () => {
        await using viewed = await openStage({
            copies: 'dataCloud',
            now: () => time,
            environment: { activeConversationCeilings: ONE_PLACE }
        });
        await viewed.org.deployRecords('RedactInline_Config__mdt', [
            { DeveloperName: 'Default', Audit_Views__c: true }
        ]);
        await viewed.readEntries('richSession', 'supervisor');
        const fault = { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' };
        await viewed.org.addFault({ match: { method: 'POST', path: '/composite/sobjects' }, fault });
        const path = `/v1/records/${viewed.org.recordId(SEED)}/entries`;
        const untold = await viewed.call(path, { as: 'supervisor', act: 'redact' });
        await viewed.org.clearFaults();
        const told = await viewed.call(path, { as: 'supervisor', act: 'redact' });
        const views = (await viewed.org.rows(EVENTS)).filter(
            (row) => row['Record_Id__c'] === viewed.org.recordId(SEED)
        );

        assert.equal(untold.status, 429);
        assert.ok(entriesOf(told).copy);
        assert.deepEqual(
            views.map((row) => row['Type__c']),
            ['View']
        );
    });

    it('leaves the refusal as it was whatever keeps the copy away, and logs why without a letter of it', async () => {
        await fill();
        for (const [match, fault] of [
            [EXCHANGE, { kind: 'status', status: 500, errorCode: 'UNKNOWN' }],
            [EXCHANGE, { kind: 'status', status: 400, errorCode: 'invalid_scope' }],
            [EXCHANGE, { kind: 'malformedJson' }],
            [QUERY, { kind: 'status', status: 401, errorCode: 'UNAUTHENTICATED' }],
            [QUERY, { kind: 'status', status: 400, errorCode: 'INVALID_ARGUMENT' }],
            [QUERY, { kind: 'malformedJson' }],
            [QUERY, { kind: 'truncatedGzip' }],
            [QUERY, { kind: 'status', status: 429, errorCode: 'LIMIT', retryAfter: '5' }]
        ] as const) {
            await stage.restartProxy();
            await stage.org.addFault({ match, fault });
            const { status, headers, body } = await read();
            await stage.org.clearFaults();
            assert.deepEqual([status, body['code']], [429, 'ACTIVE_CONVERSATIONS_EXHAUSTED'], JSON.stringify(fault));
            assert.ok(Number(headers.get('retry-after')) > 1_500);
        }
        time += 5_000;
        await stage.restartProxy();
        await stage.org.addFault({
            match: QUERY,
            times: 1,
            fault: { kind: 'status', status: 401, errorCode: 'UNAUTHENTICATED' }
        });

        assert.ok(entriesOf(await read()).copy);
        assert.ok(stage.logLines.some((line) => line.includes('no copy could be shown')));
        assert.doesNotMatch(stage.logLines.join(''), CARD);
    });

    it('is read in whichever way the org names conversations, spells times and cuts batches', async () => {
        const original = entriesOf(await read()).entries.map(({ identifier, text }) => [identifier, text]);
        await fill();
        for (const switches of [
            { dataCloudConversationId: 'identifier', dataCloudBatchRows: 2 },
            { dataCloudDateTimes: 'spaced', dataCloudInstanceUrl: 'url' },
            { dataCloudDateTimes: 'seconds' }
        ]) {
            await stage.org.setSwitches(switches);
            const { entries } = entriesOf(await read());
            assert.deepEqual(new Set(entries.map(({ identifier }) => identifier)), new Set(original.map(([id]) => id)));
        }
    });
});

describe('GET /records/:recordId/entries when no conversation more may be active, without Data Cloud', () => {
    it('is refused until a place frees', async () => {
        await using stage = await openStage({ environment: { activeConversationCeilings: ONE_PLACE } });
        await stage.readEntries('richSession', 'supervisor');
        const path = `/v1/records/${stage.org.recordId(SEED)}/entries`;
        const { status, body } = await stage.call(path, { as: 'supervisor', act: 'redact' });

        assert.deepEqual([status, body['code']], [429, 'ACTIVE_CONVERSATIONS_EXHAUSTED']);
    });
});
