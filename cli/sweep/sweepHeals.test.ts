import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runHere } from '../testing/runHere.ts';
import { useSweepStage } from './testing/useSweepStage.ts';

const SWEEP = ['sweep', '--user', 'supervisor@example.com', '--since', '2020-01-01', '--json'] as const;
const REDACTING = ['--redact', 'CARD_NUMBER', '--min-score', '0.5', '--reason', 'PCI_PAN'] as const;
const LOST_OUTCOME = {
    match: { method: 'POST', path: '/composite/sobjects' },
    skip: 1,
    times: 1,
    fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN_EXCEPTION' }
};

describe('a lost outcome', () => {
    const stage = useSweepStage();
    const steps = async (): Promise<Readonly<Record<string, number>>> => {
        const types = (await stage.org.rows('RedactInline_Event__c')).map((row) => String(row['Type__c']));
        return {
            Intent: types.filter((type) => type === 'Intent').length,
            Outcome: types.filter((type) => type === 'Outcome').length
        };
    };

    for (const [does, options] of Object.entries({ redacts: REDACTING, flags: [] })) {
        it(`is written by the next sweep that ${does}, though nothing is found any more`, async () => {
            const state = stage.ownState();
            await stage.org.addFault(LOST_OUTCOME);
            const first = await runHere(stage, [...SWEEP, ...REDACTING], state);
            const before = await steps();

            const next = await runHere(stage, [...SWEEP, ...options], state);

            const after = await steps();
            assert.deepEqual([first.code, next.code], [0, 0], first.complaints + next.complaints);
            assert.ok((before['Intent'] ?? 0) > (before['Outcome'] ?? 0));
            assert.deepEqual(after, { Intent: before['Intent'], Outcome: before['Intent'] });
        });
    }
});
