import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { isIntact, linksAmong } from './chain.ts';
import type { Digests } from './digests.ts';

/** So many signatures take a few milliseconds. */
const ROWS_PER_TURN = 250;

/**
 * Looks at the signatures of rows, and lets others be answered in between: whoever may insert rows can insert a hundred thousand.
 * What it finds is known wherever a row is asked about afterwards.
 */
export async function checkInTurns(rows: readonly (StoredEvent | null)[], digests: Digests): Promise<void> {
    for (const [index, row] of rows.entries()) {
        if (index > 0 && index % ROWS_PER_TURN === 0) await nextTurn();
        if (row) isIntact(row, digests);
    }
}

/** The links of a chain, as `linksAmong` has them: whoever goes through the rows of a record has none of a stranger's to go through. */
export async function linksInTurns(rows: readonly StoredEvent[], digests: Digests): Promise<readonly StoredEvent[]> {
    await checkInTurns(rows, digests);
    return linksAmong(rows, digests);
}
