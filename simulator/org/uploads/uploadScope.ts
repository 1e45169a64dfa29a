import type { Sender } from '../state/conversations.ts';
import { to15 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { recordsOf } from '../state/access.ts';
import { numberOf, textOf } from '../state/rows.ts';

/** What the entries of a part are checked against. */
export interface UploadScope {
    readonly conversationIdentifier: string;
    /** Epoch ms. */
    readonly startedAt: number;
    /** Epoch ms; `null` while it is open. */
    readonly endedAt: number | null;
    /** By appType, role and subject in the spelling of uploads, joined by spaces. */
    readonly senders: ReadonlyMap<string, Sender>;
    /** Ids of the conversation's calls and sessions in 15 characters. */
    readonly recordIds: ReadonlySet<string>;
}

/** The conversation of an identifier, or `null` where the org has none. */
export function findUploadScope(org: Org, conversationIdentifier: string): UploadScope | null {
    const rows = org.state.tables.get('Conversation') ?? [];
    const row = rows.find((each) => textOf(each, 'ConversationIdentifier') === conversationIdentifier);
    if (row === undefined) {
        return null;
    }
    const conversationId = textOf(row, 'Id') ?? '';
    const participants = (org.state.tables.get('ConversationParticipant') ?? [])
        .filter((each) => textOf(each, 'ConversationId') === conversationId)
        .map((each) => ({
            appType: textOf(each, 'AppType') ?? '',
            role: textOf(each, 'ParticipantRole') ?? '',
            subject: textOf(each, 'ParticipantKey') ?? ''
        }));
    return {
        conversationIdentifier,
        startedAt: numberOf(row, 'StartTimeMilliSecs') ?? 0,
        endedAt: numberOf(row, 'EndTimeMilliSecs'),
        senders: new Map(participants.map((sender) => [senderKey(sender), sender])),
        recordIds: new Set(recordsOf(org, conversationId).map((each) => to15(textOf(each, 'Id') ?? '')))
    };
}

/** The spelling of roles in an upload. https://developer.salesforce.com, "Upload or Update Transcripts", table 2 */
export const ROLES: Readonly<Record<string, string>> = {
    SYSTEM: 'System',
    AGENT: 'Agent',
    CHATBOT: 'Chatbot',
    END_USER: 'EndUser',
    SUPERVISOR: 'Supervisor',
    ROUTER: 'Router'
};

/** The appTypes that an upload takes; in lower case they are those of SOQL (table 1 of the same page). */
export const APP_TYPES: ReadonlySet<string> = new Set([
    'BMAPI',
    'LIVE_MESSAGE',
    'CHATBOT',
    'MESSAGING',
    'PERFTOOL',
    'AGENT',
    'TELEPHONY_INTEGRATION',
    'TRANSLATION',
    'IAMESSAGE',
    'CONVERSATION'
]);

/** Whom a sender in the spelling of uploads is in that of SOQL; `null` where a name is none of the two tables. */
export function fromUploadSpelling(sender: Sender): Sender | null {
    const role = ROLES[sender.role];
    if (role === undefined || !APP_TYPES.has(sender.appType)) {
        return null;
    }
    return { appType: sender.appType.toLowerCase(), role, subject: sender.subject };
}

/** What tells senders apart, in the spelling of SOQL. */
export function senderKey({ appType, role, subject }: Sender): string {
    return [appType, role, subject].join(' ');
}
