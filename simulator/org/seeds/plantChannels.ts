import { nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { namedUuid } from '../state/uuids.ts';
import { plantRow } from './plantRow.ts';

/** The channels of the org: one to send history to, and one for each way in which a channel can be the wrong one. */
export function plantChannels(org: Org): void {
    for (const { name, messageType = 'Custom', isActive = true, context = 'Northwind_BotChannel' } of CHANNELS) {
        plantRow(org, 'MessagingChannel', {
            Id: nextId(org, '0Mj').id,
            DeveloperName: name,
            MasterLabel: name.replaceAll('_', ' '),
            ChannelAddressIdentifier: namedUuid(`channel ${name}`),
            MessageType: messageType,
            IsActive: isActive,
            // No field of the object: the definition of a channel is known to the Interaction Service alone.
            authorizationContext: context
        });
    }
}

interface ChannelSeed {
    readonly name: string;
    readonly messageType?: string;
    readonly isActive?: boolean;
    readonly context?: string;
}

const CHANNELS: readonly ChannelSeed[] = [
    { name: 'Bot_Channel' },
    { name: 'Inactive_Channel', isActive: false },
    { name: 'Web_Chat', messageType: 'EmbeddedMessaging' },
    { name: 'Other_Partner', context: 'Partner2_OtherChannel' }
];
