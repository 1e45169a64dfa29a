import { isObject } from '../rows/members.ts';
import { createFieldReader } from '../rows/fieldReader.ts';
import { transcriptNames } from '../rows/transcriptNames.ts';
import { readJsonElements, type JsonElement } from '../rows/jsonElements.ts';
import { readJsonLines } from '../rows/jsonLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { TranscriptLine } from '../transcriptLine.ts';
import type { TranscriptColumn, TranscriptSource } from '../transcriptSource.ts';
import { ContactLensMember, createContactLensReader, isSegment } from './contactLens.ts';

import { lineOfFields } from './lineOfFields.ts';

type Columns = TranscriptSource['columns'];

/** Contact Lens names the contact beside or within its metadata; Salesforce's `ConversationIdentifier` is the same id. */
const CONTACT_ID = 'ContactId';
/** Members that hold the entries of a transcript. */
const LISTS: ReadonlySet<string> = new Set([
    'entries',
    'conversationEntries',
    'messages',
    'turns',
    'utterances',
    'segments'
]);

/**
 * Reads JSON: a list of entries, an object that has them under a known name (this product's own downloads among them), and what
 * Contact Lens writes after a call or while it lasts.
 */
export async function* readJsonTranscript(
    text: AsyncIterable<string>,
    columns: Columns
): AsyncIterable<TranscriptLine> {
    const contactLens = createContactLensReader();
    const fieldsOf = createFieldReader(transcriptNames(columns));
    let list: string | null = null;
    let contact: string | null = null;
    const ofContact = (lines: readonly TranscriptLine[]): readonly TranscriptLine[] =>
        lines.map((line) => ({ ...line, conversation: contact }));
    for await (const element of readJsonElements(text)) {
        const { lineNumber, member, key, isElement, value } = element;
        if (!isElement) {
            if ((member === CONTACT_ID || key === CONTACT_ID) && typeof value === 'string') contact = value;
        } else if (member === ContactLensMember.Participants) {
            contactLens.readParticipant(value);
        } else if (member === ContactLensMember.Transcript) {
            for (const line of ofContact(contactLens.readTurn(value, lineNumber))) yield line;
        } else if (member === ContactLensMember.Segments || (member === null && isSegment(value))) {
            for (const line of ofContact(contactLens.readSegment(value, lineNumber))) yield line;
        } else if (member === null || LISTS.has(member)) {
            list ??= member;
            if (member !== list) throw severalLists(lineNumber);
            for (const line of entryOf(element, fieldsOf)) yield line;
        }
    }
    yield* ofContact(contactLens.end());
}

/** Reads a file with an entry as JSON in each line. */
export async function* readJsonLinesTranscript(
    text: AsyncIterable<string>,
    columns: Columns
): AsyncIterable<TranscriptLine> {
    const fieldsOf = createFieldReader(transcriptNames(columns));
    for await (const value of readJsonLines(text)) for (const line of entryOf(value, fieldsOf)) yield line;
}

function entryOf(
    { value, lineNumber }: Pick<JsonElement, 'value' | 'lineNumber'>,
    fieldsOf: ReturnType<typeof createFieldReader<TranscriptColumn>>
): readonly TranscriptLine[] {
    if (!isObject(value)) throw noObject(lineNumber);
    const line = lineOfFields(fieldsOf(value), lineNumber);
    return line === null ? [] : [line];
}

function severalLists(lineNumber: number): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: 'begins a second list that may be the transcript',
        cure: 'leave one of them in the file'
    });
}

function noObject(lineNumber: number): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Malformed,
        lineNumber,
        words: 'has an entry that is no object',
        cure: 'write each entry as an object with its text, speaker and time'
    });
}
