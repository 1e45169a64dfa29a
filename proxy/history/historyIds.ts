import { HistoryRole } from '../salesforce/interactionGateway.ts';
import type { Chat, ChatParticipant } from './chat.ts';
import { nameUuid } from './nameUuid.ts';

/** The ids under which a chat is sent: made of its own, so that sending it again names the same things. */
export interface HistoryIds {
    /** Of the chat itself in this org and channel. */
    readonly history: string;
    readonly entry: (entryId: string) => string;
    /** Of the attachment at this place among those of its entry. */
    readonly attachment: (entryId: string, index: number) => string;
}

/** Makes the ids of a chat: 36 characters each. */
export function historyIds(chat: Chat, channelAddress: string, orgId: string): HistoryIds {
    const scope = [orgId, channelAddress, endUserOf(chat).subject, chat.id];
    return {
        history: nameUuid('history', ...scope),
        entry: (entryId) => nameUuid('entry', ...scope, entryId),
        attachment: (entryId, index) => nameUuid('attachment', ...scope, entryId, String(index))
    };
}

/** The end user of a checked chat. */
export function endUserOf({ participants }: Pick<Chat, 'participants'>): ChatParticipant {
    const endUser = participants.find(({ role }) => role === HistoryRole.EndUser);
    if (!endUser) throw new TypeError('a chat without an end user was not checked');
    return endUser;
}
