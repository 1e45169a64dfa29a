import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import type { EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { openStage, type Stage } from './stage.ts';

const SEED = 'cardReadAloud';
/** The turns of the customer that read the card number out, by their place in the call. */
const TURNS = [301, 303, 305, 307, 309, 311, 313];

async function readAll(
    stage: Stage,
    { as, act }: { readonly as: string; readonly act: 'view' | 'redact' },
    limit: number
): Promise<readonly TranscriptEntry[]> {
    const path = `/v1/records/${stage.org.recordId(SEED)}/entries?limit=${String(limit)}`;
    let entries: readonly TranscriptEntry[] = [];
    let before: string | null = '';
    while (before !== null) {
        const { status, body } = await stage.call(before === '' ? path : `${path}&before=${before}`, { as, act });
        assert.equal(status, 200);
        const answer = body as unknown as EntriesAnswer;
        entries = [...answer.entries, ...entries];
        before = answer.page.before;
    }
    return entries;
}

describe('A card number that was read out over seven turns', () => {
    it('is one linked suggestion for who may redact', async () => {
        await using stage = await openStage();

        const entries = await readAll(stage, { as: 'supervisor', act: 'redact' }, 200);

        const told = TURNS.map((turn) =>
            (entries[turn]?.suggestions ?? []).find(({ category }) => category === Category.CardNumber)
        );
        assert.ok(told.every((suggestion) => suggestion !== undefined));
        assert.notEqual(told[0]?.group, null);
        assert.equal(new Set(told.map((suggestion) => suggestion.group)).size, 1);
    });

    it('is masked for who may only view, wherever pages part it', async () => {
        await using stage = await openStage();
        const whole = await readAll(stage, { as: 'supervisor', act: 'redact' }, 200);

        for (const limit of [200, 99, 98, 97]) {
            const entries = await readAll(stage, { as: 'agent', act: 'view' }, limit);
            for (const turn of TURNS) {
                const [span] = whole[turn]?.suggestions ?? [];
                const digits = whole[turn]?.text.slice(span?.start, span?.end) ?? '';
                assert.ok(digits.length > 0);
                assert.ok(!entries[turn]?.text.includes(digits), `turn ${String(turn)} of pages of ${String(limit)}`);
            }
        }
    });
});
