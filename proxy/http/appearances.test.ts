import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AppearancesAnswer, AppearancesRequest, EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { openStage, type Answer, type Call, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const CARD = '4111 1111 1111 4321';
const SPOKEN = 'four one one one, one one one one, one one one one, four three two one';

function ask(stage: Stage, seed: string, body: unknown, call: Call = {}): Promise<Answer> {
    const path = `/v1/records/${stage.org.recordId(seed)}/appearances`;
    return stage.call(path, { method: 'POST', as: 'supervisor', act: 'redact', body, ...call });
}

function requestFor({ identifier, revision, text }: TranscriptEntry, piece: string): AppearancesRequest {
    const start = text.indexOf(piece);
    return { identifier, revision, span: { start, end: start + piece.length, category: 'CARD_NUMBER' } };
}

/** The entries of the newest page, the first of which says the card number. */
async function entriesWithCard(stage: Stage): Promise<readonly TranscriptEntry[]> {
    const [first] = await stage.org.storedEntries(SEED);
    await stage.org.changeEntry(SEED, first?.identifier ?? '', { messageText: `👍🏽 It is ${CARD}.` });
    return (await stage.readEntries(SEED, 'supervisor')).entries;
}

describe('POST /v1/records/{recordId}/appearances', () => {
    it('finds a value in every form that the transcript has it in, with revisions to draft on', async () => {
        await using stage = await openStage();
        const [, second] = await stage.org.storedEntries(SEED);
        await stage.org.changeEntry(SEED, second?.identifier ?? '', { messageText: `So ${SPOKEN}?` });
        const entries = await entriesWithCard(stage);

        const { status, body } = await ask(stage, SEED, requestFor(entries[0]!, CARD));

        assert.equal(status, 200);
        const answer = body as unknown as AppearancesAnswer;
        const byIdentifier = new Map(entries.map((entry) => [entry.identifier, entry]));
        const found = answer.entries.flatMap(({ identifier, revision, spans }) => {
            const entry = byIdentifier.get(identifier);
            assert.equal(entry?.revision, revision);
            return spans.map(({ start, end, category }) => [entry.text.slice(start, end), category]);
        });
        assert.deepEqual(found, [
            [CARD, 'CARD_NUMBER'],
            [SPOKEN, 'CARD_NUMBER'],
            ['4111-1111-1111-4321', 'CARD_NUMBER']
        ]);
        assert.deepEqual(answer.reach, { entries: entries.length, whole: true });
    });

    it('takes a part of a linked suggestion for the whole value', async () => {
        await using stage = await openStage();
        const path = `/v1/records/${stage.org.recordId('cardReadAloud')}/entries?limit=1000`;
        const page = await stage.call(path, { as: 'supervisor', act: 'redact' });
        const { entries } = page.body as unknown as EntriesAnswer;
        const linked = entries.flatMap((entry) =>
            entry.suggestions.filter(({ group }) => group !== null).map((suggestion) => ({ entry, suggestion }))
        );
        const [{ entry, suggestion } = assert.fail()] = linked;
        const parts = linked.filter((each) => each.suggestion.group === suggestion.group);
        const { start, end, category } = suggestion;
        const span = { start, end, category };

        const { body } = await ask(stage, 'cardReadAloud', {
            identifier: entry.identifier,
            revision: entry.revision,
            span
        });

        const found = (body as unknown as AppearancesAnswer).entries;
        for (const part of parts) {
            const spans = found.find(({ identifier }) => identifier === part.entry.identifier)?.spans ?? [];
            assert.ok(spans.some((each) => each.start <= part.suggestion.start && part.suggestion.end <= each.end));
        }
        assert.ok(parts.length > 2);
    });

    it('finds what was said a hundred times and more', async () => {
        await using stage = await openStage();
        const now = Date.now();
        const start = now - 8_000_000;
        const said = Array.from({ length: 120 }, () => `My card is ${CARD}.`);
        const texts = [...said, ...Array.from({ length: 220 }, () => 'Right.'), `So ${SPOKEN}?`];
        const [record] = (await stage.org.addConversation({
            records: [
                { object: 'MessagingSession', owner: 'supervisor', startedAt: start - 1000, endedAt: now - 4_000_000 }
            ],
            entries: texts.map((text, index) => ({ from: 'customer', text, record: 0, at: start + index * 1000 }))
        })) as unknown as readonly { readonly recordId: string }[];
        const path = `/v1/records/${record?.recordId ?? ''}`;
        const asked = { as: 'supervisor', act: 'redact' } as const;
        const page = await stage.call(`${path}/entries?limit=1000`, asked);
        const { entries } = page.body as unknown as EntriesAnswer;

        const answer = await stage.call(`${path}/appearances`, {
            method: 'POST',
            ...asked,
            body: requestFor(entries[0]!, CARD)
        });

        const found = answer.body as unknown as AppearancesAnswer;
        assert.deepEqual([found.entries.length, found.reach], [121, { entries: texts.length, whole: true }]);
    });

    it('does not say that it looked through what it looked for nothing in', async () => {
        await using stage = await openStage();
        const [first] = await entriesWithCard(stage);

        const { body } = await ask(stage, SEED, requestFor(first!, '👍🏽'));

        const { entries, reach } = body as unknown as AppearancesAnswer;
        assert.deepEqual(
            [entries.map(({ identifier }) => identifier), reach],
            [[first?.identifier], { entries: 0, whole: false }]
        );
    });

    it('writes nothing, spends no token and pays for its call', async () => {
        await using stage = await openStage();
        const [entry] = await entriesWithCard(stage);
        const request = requestFor(entry!, CARD);
        const recordId = stage.org.recordId(SEED);
        const token = await stage.mint({ as: 'supervisor', recordId, act: 'redact' });
        const hourlyCalls = async (): Promise<number> =>
            (await stage.readEntries(SEED, 'supervisor')).limits.hourlyCalls.used;
        const before = await hourlyCalls();

        const first = await ask(stage, SEED, request, { token });
        const second = await ask(stage, SEED, request, { token });

        assert.deepEqual([first.status, second.status], [200, 200]);
        assert.equal(await hourlyCalls(), before + 3);
        assert.deepEqual(await stage.org.rows('RedactInline_Event__c'), []);
    });

    it('looks through no entry of another record', async () => {
        await using stage = await openStage();
        const now = Date.now();
        const [a] = (await stage.org.addConversation({
            records: [
                {
                    object: 'MessagingSession',
                    owner: 'supervisor',
                    startedAt: now - 9_000_000,
                    endedAt: now - 8_000_000
                },
                {
                    object: 'MessagingSession',
                    owner: 'supervisor',
                    startedAt: now - 5_000_000,
                    endedAt: now - 4_000_000
                }
            ],
            entries: [0, 1].map((record) => ({
                from: 'customer',
                text: CARD,
                record,
                at: now - 8_500_000 + record * 4_000_000
            }))
        })) as unknown as readonly { readonly recordId: string }[];
        const path = `/v1/records/${a?.recordId ?? ''}`;
        const asked = { as: 'supervisor', act: 'redact' } as const;
        const { body } = await stage.call(`${path}/entries`, asked);
        const [entry] = (body as { readonly entries: readonly TranscriptEntry[] }).entries;

        const answer = await stage.call(`${path}/appearances`, {
            method: 'POST',
            ...asked,
            body: requestFor(entry!, CARD)
        });

        const found = answer.body as unknown as AppearancesAnswer;
        assert.deepEqual(
            found.entries.map(({ identifier }) => identifier),
            [entry?.identifier]
        );
        assert.deepEqual(found.reach, { entries: 1, whole: true });
    });

    it('refuses what has changed since it was read', async () => {
        await using stage = await openStage();
        const [entry] = await entriesWithCard(stage);
        await stage.org.changeEntry(SEED, entry!.identifier, { messageText: `${entry!.text} Thanks.` });

        const { status, body } = await ask(stage, SEED, requestFor(entry!, CARD));

        assert.equal(status, 409);
        assert.equal(body['code'], 'ENTRY_CHANGED');
    });

    it('refuses whoever sees the transcript masked', async () => {
        await using stage = await openStage();
        const [entry] = await entriesWithCard(stage);

        const { status, body } = await ask(stage, SEED, requestFor(entry!, CARD), { as: 'agent', act: 'view' });

        assert.equal(status, 401);
        assert.equal(body['code'], 'TOKEN_INVALID');
    });

    it('refuses requests that are not as documented', async () => {
        await using stage = await openStage();
        const [entry] = await entriesWithCard(stage);
        const request = requestFor(entry!, CARD);
        const wrong: readonly (readonly [unknown, number])[] = [
            [{ ...request, text: CARD }, 400],
            [{ ...request, span: { ...request.span, category: 'NONE' } }, 400],
            [{ ...request, span: undefined }, 400],
            [{ ...request, identifier: 'of another record' }, 422],
            [{ ...request, span: { ...request.span, end: request.span.start } }, 422],
            [{ ...request, span: { ...request.span, end: 9999 } }, 422]
        ];

        for (const [body, expected] of wrong) {
            const { status } = await ask(stage, SEED, body);
            assert.equal(status, expected, JSON.stringify(body));
        }
    });
});
