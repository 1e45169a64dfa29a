import { setTimeout as wait } from 'node:timers/promises';
import { quantile, type Tally } from './tally.ts';
import type { Soak } from './openSoak.ts';

/** What was seen while the users were at work. */
export interface Observations {
    /** Conversations that the org counted as active for our calls, the most at once. */
    readonly mostActive: number;
    /** Resident memory of the proxies, bytes: the median of all at the start, at the end, and the most of any. */
    readonly memory: { readonly start: number; readonly end: number; readonly most: number };
}

const LEDGER_EVERY_MS = 500;
const MEMORY_EVERY_MS = 10_000;

/** Looks on until the work is over; the ledger is looked at once more then. */
export async function watch(soak: Soak, tally: Tally, over: AbortSignal): Promise<Observations> {
    const planted = new Set(soak.records.map(({ conversationIdentifier }) => conversationIdentifier));
    const ours = async (): Promise<number> =>
        (await soak.org.activeConversations()).filter((identifier) => planted.has(identifier)).length;
    let mostActive = 0;
    const lookAtLedger = async (): Promise<void> => {
        mostActive = Math.max(mostActive, await ours());
    };
    const memory: number[][] = [];
    const measureMemory = async (): Promise<void> => {
        memory.push([...(await soak.fleet.memory()).values()]);
    };
    await Promise.all([repeat(LEDGER_EVERY_MS, over, lookAtLedger), repeat(MEMORY_EVERY_MS, over, measureMemory)]);
    await lookAtLedger();
    judgeActive(tally, { mostActive, ceiling: soak.settings.ceiling });
    const seen = memory.filter((sample) => sample.length > 0);
    return {
        mostActive,
        memory: {
            start: quantile(seen[0] ?? [], 0.5),
            end: quantile(seen.at(-1) ?? [], 0.5),
            most: quantile(seen.flat(), 1)
        }
    };
}

/** No conversation beyond the ceiling may have been active, and all below it must: otherwise nothing was tried. */
export function judgeActive(
    tally: Tally,
    { mostActive, ceiling }: { readonly mostActive: number; readonly ceiling: number }
): void {
    const detail = `active conversations: ${String(mostActive)}, of ${String(ceiling)}`;
    if (mostActive > ceiling) tally.broken('the ledger never exceeds its ceiling', detail);
    if (mostActive < ceiling) tally.broken('the ceiling is reached', detail);
}

async function repeat(everyMs: number, over: AbortSignal, act: () => Promise<void>): Promise<void> {
    while (!over.aborted) {
        await act();
        await wait(everyMs, undefined, { signal: over }).catch(() => undefined);
    }
}
