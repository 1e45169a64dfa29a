import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyMasks } from 'c/redaction';
import { PROBLEM_STATUS, type EntriesAnswer } from 'c/proxyContract';
import { ACCESS_SWITCHES } from '../../simulator/org/switches/accessSwitches.ts';
import { LIMIT_SWITCHES } from '../../simulator/org/switches/limitSwitches.ts';
import { READ_SWITCHES } from '../../simulator/org/switches/readSwitches.ts';
import { UPDATE_SWITCHES } from '../../simulator/org/switches/updateSwitches.ts';
import { DEFAULT_POLICY } from '../policy/defaultPolicy.ts';
import { commitMaskRules } from '../policy/maskRules.ts';
import { openStage, type Stage } from './stage.ts';

/** Those that reading and redacting entries meets; the other roads have tests of their own. */
const SWITCHES = { ...READ_SWITCHES, ...UPDATE_SWITCHES, ...LIMIT_SWITCHES, ...ACCESS_SWITCHES };

/** Positions of switches that are numbers: small ones, at which something happens. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
    patchCap: [1, 2],
    hourlyLimit: [1, 4],
    dailyLimit: [3, 12],
    activeConversationLimit: [1],
    sessionSeconds: [1],
    associationSeconds: [0],
    patchDelayMs: [20]
};

/** Every position of each switch but the standard one, in which all others leave it. */
const POSITIONS = Object.entries(SWITCHES).flatMap(([name, definition]) =>
    ('modes' in definition ? Object.keys(definition.modes) : (NUMBERS[name] ?? []))
        .filter((position) => position !== definition.standard)
        .map((position) => ({ name, position }))
);

interface Truth {
    readonly identifier: string;
    readonly messageText?: string | null;
    readonly relatedRecords?: readonly string[];
}

/** Commits the first letters of every entry that may be redacted, and returns what should be stored then. */
async function redactEverything(
    stage: Stage,
    seed: string
): Promise<ReadonlyMap<string, { stored: string; outcome: string }>> {
    const page: Partial<EntriesAnswer> = await stage.readEntries(seed, 'supervisor');
    const entries = (page.entries ?? [])
        .filter(({ redactable }) => redactable)
        .map(({ identifier, revision, text }) => ({
            identifier,
            revision,
            text,
            spans: [{ start: 0, end: Math.min(4, text.length), category: 'OTHER' }]
        }));
    if (entries.length === 0) return new Map();
    const request = { reasonCode: 'OTHER', entries: entries.map(({ text: _text, ...entry }) => entry) };
    const { status, body } = await stage.commit(seed, { request });
    if (status !== 200) {
        assert.ok(Object.hasOwn(PROBLEM_STATUS, (body as unknown as { code: string }).code));
        return new Map();
    }
    const outcomes = new Map(body.entries.map(({ identifier, outcome }) => [identifier, outcome]));
    return new Map(
        entries.map(({ identifier, text, spans }) => [
            identifier,
            {
                stored: applyMasks(text, spans, commitMaskRules(DEFAULT_POLICY)).text,
                outcome: outcomes.get(identifier) ?? 'none'
            }
        ])
    );
}

/** Each entry is stored as masked, or exactly as before; and the outcome says which. */
function assertTruthful(
    before: readonly Truth[],
    after: readonly Truth[],
    expected: Awaited<ReturnType<typeof redactEverything>>
): void {
    const stored = new Map(after.map((entry) => [entry.identifier, entry]));
    for (const entry of before) {
        const now = stored.get(entry.identifier);
        const wanted = expected.get(entry.identifier);
        assert.deepEqual(now?.relatedRecords, entry.relatedRecords, 'links stay');
        const isMasked = wanted !== undefined && now?.messageText === wanted.stored;
        assert.ok(isMasked || now?.messageText === entry.messageText, 'a text is masked or as before');
        if (wanted && wanted.outcome !== 'unverified')
            assert.equal(wanted.outcome === 'redacted', isMasked, 'true outcome');
    }
}

describe('what the documentation of Salesforce leaves open', () => {
    for (const { name, position } of POSITIONS) {
        it(`does no harm when ${name} is ${String(position)}`, async () => {
            await using stage = await openStage();
            await stage.org.setSwitches({ [name]: position });

            for (const seed of ['cardAndSsn', 'manyScripts']) {
                const before = await stage.org.storedEntries(seed);
                const expected = await redactEverything(stage, seed);
                assertTruthful(before, await stage.org.storedEntries(seed), expected);
            }
        });
    }

    it('covers every switch of reading and redacting', () => {
        const covered = new Set(POSITIONS.map(({ name }) => name));

        assert.deepEqual(
            Object.keys(SWITCHES).filter((name) => !covered.has(name)),
            []
        );
    });
});
