import { to15 } from '../state/ids.ts';
import { seedUsers } from '../state/users.ts';
import type { ParticipantSeed } from './conversationSeed.ts';

/** A customer in the web chat. */
export function webCustomer(displayName: string, subject: string): ParticipantSeed {
    return { role: 'EndUser', appType: 'iamessage', subject: `v2/iamessage/UNAUTH/NA/uid:${subject}`, displayName };
}

/** A customer on the phone. */
export function caller(displayName: string, contactId: string): ParticipantSeed {
    return { role: 'EndUser', appType: 'telephony_integration', subject: `${contactId}END_USER`, displayName };
}

/** A user of the org, by name, who serves the conversation. */
export function servedBy(name: string, appType: 'agent' | 'telephony_integration' = 'agent'): ParticipantSeed {
    const user = seedUsers().find((each) => each.name === name);
    if (user === undefined) {
        throw new TypeError(`There is no user ${name}.`);
    }
    return { role: 'Agent', appType, subject: to15(user.userId), displayName: user.displayName };
}

/** The bot that greets. */
export const BOT: ParticipantSeed = {
    role: 'Chatbot',
    appType: 'chatbot',
    subject: '0XxHs000000001A',
    displayName: 'Northwind Assistant'
};

/** Whoever writes the lines that nobody wrote. */
export const SYSTEM: ParticipantSeed = {
    role: 'System',
    appType: 'conversation',
    subject: 'conversation',
    displayName: 'System'
};
