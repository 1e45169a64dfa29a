import type { EntriesAnswer } from 'c/proxyContract';
import type { RecordVisit } from './recordVisit.ts';

/** Where the limits stand, as it is told with every page of entries. */
export async function entriesLimits({
    activeConversations,
    hourlyCalls,
    caller
}: RecordVisit): Promise<EntriesAnswer['limits']> {
    const active = await activeConversations.use();
    const hourly = await hourlyCalls.use(caller.userId);
    return {
        activeConversations: { used: active.used, ceiling: active.ceiling },
        hourlyCalls: { used: hourly.used, limit: hourly.limit }
    };
}
