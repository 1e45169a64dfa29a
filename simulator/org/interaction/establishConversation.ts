import type { JsonObject } from '../jsonObject.ts';
import type { Org } from '../state/org.ts';
import { checkChannel } from './checkChannel.ts';
import { establishedConversation } from './establishedConversation.ts';
import type { InteractionCall } from './interactionCall.ts';
import { InteractionError } from './interactionError.ts';
import { isConversationRequest } from './interactionSchema.ts';

/** What establishing a conversation answers. */
export interface Established {
    readonly conversationIdentifier: string;
    readonly success: true;
}

/**
 * Establishes a conversation, or finds the one that the channel and the end user have.
 * https://developer.salesforce.com/docs/service/interaction-service-api/references/interaction-service-reference/api-conversation.html
 * @throws InteractionError
 */
export function establishConversation(org: Org, call: InteractionCall, body: JsonObject): Established {
    if (!isConversationRequest(body)) {
        const place = isConversationRequest.errors?.[0]?.instancePath ?? '';
        const missing: unknown = isConversationRequest.errors?.[0]?.params['missingProperty'];
        throw new InteractionError(codeOf(`${place}/${typeof missing === 'string' ? missing : ''}`));
    }
    const [endUser] = body.participants;
    if (endUser.appType !== 'custom') {
        throw new InteractionError(10037);
    }
    if (endUser.role !== 'EndUser') {
        throw new InteractionError(10042);
    }
    checkChannel(org, call, body.channelAddressIdentifier);
    const { conversationIdentifier } = establishedConversation(org, body.channelAddressIdentifier, endUser);
    return { conversationIdentifier, success: true };
}

function codeOf(place: string): 10052 | 10053 | 10054 | 10078 {
    if (place.includes('channelAddressIdentifier')) {
        return 10052;
    }
    if (place.includes('subject')) {
        return 10054;
    }
    return place.includes('participants') ? 10053 : 10078;
}
