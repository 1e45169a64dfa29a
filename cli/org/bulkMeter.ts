import { createActiveConversations } from '../../proxy/limits/activeConversations.ts';
import { checkBulk } from '../../proxy/limits/apiCalls.ts';
import { createCeilingAt } from '../../proxy/limits/ceilings.ts';
import { createHourlyCalls } from '../../proxy/limits/hourlyCalls.ts';
import { Priority } from '../../proxy/limits/priority.ts';
import type { State } from '../../proxy/state/state.ts';
import type { Meter } from '../../proxy/transcript/meteredRead.ts';
import type { EnteredOrg } from './inOrg.ts';

/** Both ledgers of the org, for calls of this user that nobody sits and waits for, and its API calls, the most of which are others'. */
export function bulkMeter(
    { environment, user, salesforce }: Pick<EnteredOrg, 'environment' | 'user' | 'salesforce'>,
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
        admit: async () => {
            checkBulk(await salesforce.apiUsage());
        },
        refused: () => undefined
    };
}
