import type { Org } from '../state/org.ts';
import { textOf, valueOf } from '../state/rows.ts';
import type { InteractionCall } from './interactionCall.ts';
import { InteractionError } from './interactionError.ts';

/**
 * Checks that a channel address is that of an active custom channel, called under its own authorization context.
 * @throws InteractionError
 */
export function checkChannel(org: Org, { authorizationContext }: InteractionCall, channelAddress: string): void {
    const channels = org.state.tables.get('MessagingChannel') ?? [];
    const channel = channels.find((row) => textOf(row, 'ChannelAddressIdentifier') === channelAddress);
    if (channel === undefined) {
        throw new InteractionError(10017);
    }
    if (textOf(channel, 'MessageType') !== 'Custom') {
        throw new InteractionError(10035);
    }
    if (valueOf(channel, 'IsActive') !== true) {
        throw new InteractionError(10031);
    }
    if (textOf(channel, 'authorizationContext') !== authorizationContext) {
        throw new InteractionError(10001);
    }
}
