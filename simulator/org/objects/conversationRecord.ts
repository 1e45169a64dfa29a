import { accessTo } from '../state/access.ts';
import { field, lookup, systemFields, type Field, type SObject } from './sObject.ts';

/** What a VoiceCall and a MessagingSession do not share. */
type Differences = Pick<SObject, 'name' | 'label' | 'keyPrefix'> & { readonly ownFields: readonly Field[] };

/** An object whose records are sessions of a conversation: owned, shared, and seen only with access. */
export function conversationRecord({ name, label, keyPrefix, ownFields }: Differences): SObject {
    return {
        name,
        label,
        keyPrefix,
        createable: false,
        fields: [
            ...systemFields(),
            field('Name', 'string', 255),
            field('SystemModstamp', 'datetime'),
            lookup('OwnerId', 'User'),
            lookup('ConversationId', 'Conversation'),
            ...ownFields
        ],
        readableBy: ({ permissions }) => permissions.readRecords,
        rowsFor: (org, user) => (org.state.tables.get(name) ?? []).filter((row) => accessTo(org, user, row) !== null)
    };
}
