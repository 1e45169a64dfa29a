import { to15 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import { findSession } from '../state/sessions.ts';
import type { User } from '../state/users.ts';
import { accessTokenOf } from '../wire/accessToken.ts';
import type { WireContext } from '../wire/context.ts';
import { InteractionError } from './interactionError.ts';

/** A call of the Interaction Service whose headers are right. */
export interface InteractionCall {
    readonly user: User;
    /** `{prefix}_{developer name}` of a ConversationChannelDefinition. */
    readonly authorizationContext: string;
}

const SCOPE = 'interaction_api';
const CONTEXT_TYPES: readonly string[] = [
    'ConversationChannelDefinition',
    'EmbeddedMessagingChannel',
    'ExternalConversationParticipant'
];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Who calls, by the headers that every call needs.
 * https://developer.salesforce.com/docs/service/interaction-service-api/guide/authorization.html
 * @throws InteractionError
 */
export function openCall(org: Org, ctx: WireContext): InteractionCall {
    const found = findSession(org, accessTokenOf(ctx));
    if (found === null) {
        throw new InteractionError(10004);
    }
    ctx.state.user = found.user;
    if (org.clients.get(found.session.clientId)?.scopes?.includes(SCOPE) !== true) {
        throw new InteractionError(10003);
    }
    const authorizationContext = ctx.get('AuthorizationContext');
    if (ctx.get('OrgId').length !== 15 || authorizationContext === '' || !UUID.test(ctx.get('RequestId'))) {
        throw new InteractionError(10016);
    }
    if (ctx.get('OrgId') !== to15(org.orgId)) {
        throw new InteractionError(10004);
    }
    const channels = org.state.tables.get('MessagingChannel') ?? [];
    if (!channels.some((row) => textOf(row, 'authorizationContext') === authorizationContext)) {
        throw new InteractionError(10005);
    }
    return { user: found.user, authorizationContext };
}

/**
 * Checks the header that only some calls need.
 * @throws InteractionError
 */
export function checkContextType(ctx: WireContext): void {
    const type = ctx.get('AuthorizationContextType');
    if (type === '') {
        throw new InteractionError(10016);
    }
    if (!CONTEXT_TYPES.includes(type)) {
        throw new InteractionError(10093);
    }
}
