import type { Environment } from '../../../proxy/environment.ts';
import { fine, warning, type Finding } from '../finding.ts';

/** Whether the ceilings leave the org room for its own conversations. */
export function checkLimits({
    activeConversationLimit,
    activeConversationCeilings
}: Pick<Environment, 'activeConversationLimit' | 'activeConversationCeilings'>): Finding {
    const { periods, otherwise } = activeConversationCeilings;
    const highest = Math.max(otherwise, ...periods.map(({ ceiling }) => ceiling));
    const found = `at most ${String(highest)} of the org's ${String(activeConversationLimit)} active conversations are ours.`;
    return highest < activeConversationLimit
        ? fine('limits', found)
        : warning(
              'limits',
              found,
              'Set ACTIVE_CONVERSATION_CEILING and ACTIVE_CONVERSATION_SCHEDULE below ACTIVE_CONVERSATION_LIMIT: live conversations need places, too.'
          );
}
