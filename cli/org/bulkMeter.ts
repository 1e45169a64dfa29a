import { createActiveConversations } from '../../proxy/limits/activeConversations.ts';
import { createCeilingAt } from '../../proxy/limits/ceilings.ts';
import { createHourlyCalls } from '../../proxy/limits/hourlyCalls.ts';
import { Priority } from '../../proxy/limits/priority.ts';
import { openState } from '../../proxy/state/openState.ts';
import type { State } from '../../proxy/state/state.ts';
import type { Meter } from '../../proxy/transcript/meteredRead.ts';
import type { EnteredOrg } from './inOrg.ts';

/** Does `work` with the state that the proxies of the org share (`STATE_URL`), and closes it whatever happens. */
export async function withState<Result>(
    { environment }: Pick<EnteredOrg, 'environment'>,
    work: (state: State) => Promise<Result>
): Promise<Result> {
    const org = new URL(environment.orgUrl).hostname;
    const state = await openState(environment.state, { org, now: Date.now, log: SILENT });
    try {
        return await work(state);
    } finally {
        await state.close();
    }
}

/** Both ledgers of the org, for calls of this user that nobody sits and waits for. */
export function bulkMeter(
    { environment, user }: Pick<EnteredOrg, 'environment' | 'user'>,
    { conversationWindow, callWindow }: State
): Meter {
    const { activeConversationCeilings, hourlyCallLimit: limit, shares } = environment;
    return {
        activeConversations: createActiveConversations(conversationWindow, {
            ceilingAt: createCeilingAt(activeConversationCeilings),
            shares,
            now: Date.now
        }),
        hourlyCalls: createHourlyCalls(callWindow, { limit, shares }),
        userId: user.userId,
        priority: Priority.Bulk,
        refused: () => undefined
    };
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
