import type { Entry } from '../state/conversations.ts';
import { isRecordId, to18 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import type { ReceivedPart } from './upload.ts';
import { parseUploadLine, type LineEntry } from './parseUploadLine.ts';
import { uploadLines } from './uploadLines.ts';
import { findUploadScope, type UploadScope } from './uploadScope.ts';

/** Reads a part line by line, whatever its length, and keeps of it the entries. */
export async function readPart(org: Org, name: string, stream: AsyncIterable<Buffer>): Promise<ReceivedPart> {
    const scope = findUploadScope(org, name);
    const refusal = scope === null ? 'The conversation does not exist.' : refusalOf(org, scope);
    if (scope === null || refusal !== null) {
        return refused(name, refusal ?? '', await countLines(stream));
    }
    return readEntries(org, scope, stream);
}

function refusalOf(org: Org, { conversationIdentifier, endedAt }: UploadScope): string | null {
    const { switches, conversations } = org.state;
    if (endedAt === null && switches.uploadOpenConversation === 'refuse') {
        return 'The conversation is not closed.';
    }
    const hasEntries = (conversations.get(conversationIdentifier)?.entries.length ?? 0) > 0;
    return hasEntries && switches.uploadAgain === 'refuse' ? 'The conversation already has entries.' : null;
}

async function readEntries(org: Org, scope: UploadScope, stream: AsyncIterable<Buffer>): Promise<ReceivedPart> {
    const { switches } = org.state;
    const { conversationIdentifier } = scope;
    const entries: Entry[] = [];
    const failedEntryIds: string[] = [];
    const ids = new Set<string>();
    let failedEntryCount = 0;
    let lines = 0;
    for await (const text of uploadLines(stream, switches.uploadCharset)) {
        const line = parseUploadLine(text, scope, switches);
        lines += 1;
        if (lines === 1) {
            if (line.kind !== 'conversation' || line.conversationId !== conversationIdentifier) {
                return refused(conversationIdentifier, NO_CONVERSATION, await countLines(stream));
            }
            continue;
        }
        const isStored =
            line.kind === 'entry' &&
            entries.length < switches.uploadEntryCap &&
            !(switches.uploadDuplicateIds === 'fail' && ids.has(line.id));
        if (isStored) {
            if (switches.uploadDuplicateIds === 'fail') ids.add(line.id);
            entries.push(toEntry(line.entry));
        } else {
            failedEntryCount += 1;
            if (line.kind !== 'conversation' && line.id !== null) failedEntryIds.push(line.id);
        }
    }
    return lines === 0
        ? refused(conversationIdentifier, NO_CONVERSATION, 0)
        : { conversationIdentifier, refusal: null, entries, failedEntryIds, failedEntryCount };
}

const NO_CONVERSATION = 'The first object must contain the details of the conversation.';

/** Its identifier is the id of the payload until it is settled. */
function toEntry({ id, messageText, sender, clientTimestamp, clientDuration, relatedRecords }: LineEntry): Entry {
    return {
        identifier: id,
        entryType: 'Message',
        messageText,
        sender,
        clientTimestamp,
        serverReceivedTimestamp: clientTimestamp,
        clientDuration,
        relatedRecords: relatedRecords.map((related) => (isRecordId(related) ? to18(related) : related))
    };
}

function refused(conversationIdentifier: string, refusal: string, lines: number): ReceivedPart {
    const failedEntryCount = Math.max(0, lines - 1);
    return { conversationIdentifier, refusal, entries: [], failedEntryIds: [], failedEntryCount };
}

/** Reads what is left to its end, as a server must that answers only then. */
async function countLines(stream: AsyncIterable<Buffer>): Promise<number> {
    let lines = 0;
    for await (const line of uploadLines(stream, 'latin1')) {
        lines += line === '' ? 0 : 1;
    }
    return lines;
}
