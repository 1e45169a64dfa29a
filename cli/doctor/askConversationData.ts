import type { ProxyEnvironment } from '../../proxy/environment.ts';
import type { ConversationWindow } from '../../proxy/limits/activeConversations.ts';
import type { ConversationDataAccess } from '../../proxy/otherSystems.ts';
import { createConversationData } from '../../proxy/salesforce/createConversationData.ts';
import { openState } from '../../proxy/state/openState.ts';
import type { State } from '../../proxy/state/state.ts';
import { interruption } from '../interruption.ts';
import { SILENT } from '../org/withState.ts';
import { checkConversationData } from './checks/conversationData.ts';
import type { Finding } from './finding.ts';

/** Looks at the Conversation Data API, by conversations that the state knows where it can be opened. */
export async function askConversationData(
    environment: Pick<ProxyEnvironment, 'orgUrl' | 'salesforceTimeoutMs' | 'state'>,
    access: ConversationDataAccess
): Promise<Finding> {
    const { orgUrl, salesforceTimeoutMs } = environment;
    const state = await openState(environment.state, {
        org: new URL(orgUrl).hostname,
        now: Date.now,
        log: SILENT
    }).catch(() => null);
    const data = createConversationData({ ...access, orgUrl, timeoutMs: salesforceTimeoutMs, now: Date.now });
    try {
        return await checkConversationData({ data, held: heldIn(state), signal: interruption().signal });
    } finally {
        await data.close();
        await state?.close();
    }
}

/** A state that is away, which is told by itself, holds none. */
function heldIn(state: State | null): Pick<ConversationWindow, 'enter' | 'list'> {
    return {
        list: async () => (await state?.conversationWindow.list().catch(() => [])) ?? [],
        enter: async (conversationIdentifier, most) =>
            (await state?.conversationWindow.enter(conversationIdentifier, most).catch(() => false)) ?? false
    };
}
