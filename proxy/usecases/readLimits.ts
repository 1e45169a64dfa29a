import type { LimitsAnswer } from 'c/proxyContract';
import type { ActiveConversations } from '../limits/activeConversations.ts';
import type { HourlyCalls } from '../limits/hourlyCalls.ts';
import type { NextCeilingAfter } from '../limits/nextCeiling.ts';
import type { ToldApiUsage } from '../state/apiUsageStore.ts';

/** What tells where the limits stand. */
export interface LimitSources {
    readonly activeConversations: ActiveConversations;
    readonly nextCeilingAfter: NextCeilingAfter;
    readonly hourlyCalls: HourlyCalls;
    /** The org's API calls in 24 hours as Salesforce told them last; `null` before. */
    readonly apiUsage: () => Promise<ToldApiUsage | null>;
    /** Epoch ms. */
    readonly now: () => number;
}

/** How much of the limits is used, and when there is more: of active conversations, of this user's calls, of the org's. Calls nobody. */
export async function readLimits(
    { activeConversations, nextCeilingAfter, hourlyCalls, apiUsage, now }: LimitSources,
    userId: string
): Promise<LimitsAnswer> {
    const [active, hourly, api] = await Promise.all([activeConversations.use(), hourlyCalls.use(userId), apiUsage()]);
    const time = now();
    const next = nextCeilingAfter(time);
    return {
        activeConversations: {
            used: active.used,
            ceiling: active.ceiling,
            reserved: active.reserved,
            freesAt: active.freesIn === null ? null : toIso(time + active.freesIn),
            nextCeiling: next && { ceiling: next.ceiling, from: toIso(next.from) }
        },
        hourlyCalls: {
            used: hourly.used,
            limit: hourly.limit,
            reserved: hourly.reserved,
            freesAt: hourly.freesIn === null ? null : toIso(time + hourly.freesIn)
        },
        apiCalls: api && { used: api.used, limit: api.limit, toldAt: toIso(time - api.age) }
    };
}

function toIso(time: number): string {
    return new Date(time).toISOString();
}
