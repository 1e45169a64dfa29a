import type { LimitsAnswer } from 'c/proxyContract';
import type { UseCaseParts } from './recordVisit.ts';

/** How much of both limits is used: the org's active conversations by us, and the hourly calls of this user. */
export async function readLimits(
    { activeConversations, hourlyCalls }: Pick<UseCaseParts, 'activeConversations' | 'hourlyCalls'>,
    userId: string
): Promise<LimitsAnswer> {
    const active = await activeConversations.use();
    const hourly = await hourlyCalls.use(userId);
    return {
        activeConversations: { used: active.used, ceiling: active.ceiling, freesAt: toIso(active.freesAt) },
        hourlyCalls: { used: hourly.used, limit: hourly.limit, freesAt: toIso(hourly.freesAt) }
    };
}

function toIso(time: number | null): string | null {
    return time === null ? null : new Date(time).toISOString();
}
