import { TranscriptColumn, type TranscriptSource } from '../transcriptSource.ts';
import type { ColumnNames } from './columnNames.ts';

/** What columns of a transcript are called, beside those that are given. */
export function transcriptNames(given: TranscriptSource['columns']): ColumnNames<TranscriptColumn> {
    return {
        given,
        known: KNOWN_NAMES,
        required: [TranscriptColumn.Text],
        single: Object.values(TranscriptColumn)
    };
}

/**
 * Names under which files tell what, in Salesforce's words, those of this product's own downloads, and common ones. None is here
 * whose unit differs from file to file, such as `start`: it must be named. A point leads into an object.
 */
const KNOWN_NAMES: Readonly<Record<TranscriptColumn, readonly string[]>> = {
    [TranscriptColumn.Conversation]: ['conversationIdentifier', 'conversationId', 'conversation'],
    [TranscriptColumn.Id]: ['identifier', 'id', 'entryId', 'messageId', 'messageIdentifier'],
    [TranscriptColumn.Speaker]: [
        'speaker.name',
        'sender.name',
        'sender.subject',
        'speaker',
        'speakerName',
        'name',
        'participant'
    ],
    [TranscriptColumn.Role]: ['speaker.role', 'sender.role', 'role', 'speakerRole', 'actorType', 'participantRole'],
    [TranscriptColumn.Text]: ['messageText', 'text', 'message', 'content', 'transcript', 'utterance'],
    [TranscriptColumn.Timestamp]: [
        'clientSentTimestamp',
        'clientTimestamp',
        'timestamp',
        'entryTime',
        'absoluteTime',
        'time'
    ],
    [TranscriptColumn.Start]: ['offsetMs', 'startMs', 'startOffsetMs', 'startMillis', 'beginOffsetMillis'],
    [TranscriptColumn.End]: ['endMs', 'endOffsetMs', 'endMillis', 'endOffsetMillis'],
    [TranscriptColumn.Duration]: ['clientDuration', 'durationMs', 'durationMillis']
};
