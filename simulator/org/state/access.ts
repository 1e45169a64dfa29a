import { sameId } from './ids.ts';
import type { Access, Org } from './org.ts';
import { textOf, type Row } from './rows.ts';
import type { User } from './users.ts';

/** What the user may do with a record: the owner and who has all data may edit, others as shared, else `null`. */
export function accessTo(org: Org, user: User, record: Row): Access | null {
    const recordId = textOf(record, 'Id') ?? '';
    if (user.permissions.allData || textOf(record, 'OwnerId') === user.userId) {
        return 'edit';
    }
    return org.state.shares.get(recordId)?.get(user.userId) ?? null;
}

/** The VoiceCall and MessagingSession rows of a conversation that the user may see. */
export function visibleRecords(org: Org, user: User, conversationId: string): readonly Row[] {
    return recordsOf(org, conversationId).filter((row) => accessTo(org, user, row) !== null);
}

/** All VoiceCall and MessagingSession rows of a conversation. */
export function recordsOf(org: Org, conversationId: string): readonly Row[] {
    const rows = ['VoiceCall', 'MessagingSession'].flatMap((name) => org.state.tables.get(name) ?? []);
    return rows.filter((row) => textOf(row, 'ConversationId') === conversationId);
}

/** The VoiceCall or MessagingSession of an id (15 or 18 characters) with the name of its object. */
export function findRecord(org: Org, recordId: string): { object: string; row: Row } | null {
    for (const object of ['VoiceCall', 'MessagingSession']) {
        const row = org.state.tables.get(object)?.find((each) => sameId(textOf(each, 'Id') ?? '', recordId));
        if (row !== undefined) {
            return { object, row };
        }
    }
    return null;
}
