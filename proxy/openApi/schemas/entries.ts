import { z } from 'zod';
import { CopySource, ReaderState, RecordObject, RecordState, Searched } from 'c/proxyContract';
import { span } from './span.ts';

const isoTime = z.iso.datetime();

/** The record that a transcript belongs to. */
export const transcriptRecord = z
    .object({
        id: z.string().describe('18 characters.'),
        object: z.enum(RecordObject),
        state: z
            .enum(RecordState)
            .describe(
                '`live`: not ended. `pending`: a voice call that ended less than 15 minutes ago and has no entries yet. ' +
                    '`closed`: the rest.'
            ),
        startedAt: isoTime.nullable(),
        endedAt: isoTime.nullable()
    })
    .describe('The record that a transcript belongs to.');

/** A span that a detector proposes. */
export const suggestion = z
    .object({
        ...span.shape,
        id: z.string().describe('Unique within the answer.'),
        score: z.number().min(0).max(1).describe('Confidence.'),
        why: z.string().describe('Why it is proposed, in words that quote nothing of the entry.'),
        group: z
            .string()
            .nullable()
            .describe(
                'Shared by the suggestions of one value: its parts, and where it is said again. No other value of the ' +
                    'conversation has it, on whatever page.'
            )
    })
    .describe('A span that a detector proposes.');

/** One entry, as the caller may see it. */
export const transcriptEntry = z
    .object({
        identifier: z.string().describe("Salesforce's identifier of the entry."),
        revision: z.string().describe('Keyed digest of identifier and stored text; goes back with the spans.'),
        text: z.string().describe('Masked already for a caller who may only view. Empty when the entry has no text.'),
        kind: z
            .string()
            .describe(
                '`text`, or `other` for an entry without text. Where the Conversation Data API is read, too: `richLink`, `attachments`, ' +
                    '`media`, `buttons`, `choices`, `choicesResponse`, `form`, `formResponse`, `note`, `flag`, `event` and others, `unknown` for a ' +
                    'kind that this version does not know; `text` is then what people would read in it.'
            ),
        redactable: z
            .boolean()
            .describe(
                'Only a text that Connect REST has can be changed. Suggestions in another entry tell what it holds.'
            ),
        sender: z.object({
            role: z.string().describe('As Salesforce spells it, such as `EndUser`, `Agent`, `Chatbot`, `System`.'),
            displayName: z.string().nullable()
        }),
        clientTimestamp: z.int().describe('Epoch milliseconds.'),
        durationMs: z.int().min(0).describe('0 for messages.'),
        suggestions: z.array(suggestion).describe('Sorted by start; empty for a caller who may only view.'),
        searched: z
            .enum(Searched)
            .describe(
                'How far the entry was searched. `full`: in its language, or without text. `written`: its language is not ' +
                    'covered, values said in words were not understood. `none`: it could not be searched, and is masked ' +
                    'whole for a caller who may only view.'
            ),
        masked: z
            .array(span)
            .describe(
                'What was masked for this caller, in offsets of `text` as delivered; empty for a caller who may redact.'
            )
    })
    .describe('One entry of a transcript, as this caller may see it.');

/** Answer of `GET …/entries`. */
export const entriesAnswer = z
    .object({
        record: transcriptRecord,
        entries: z.array(transcriptEntry).describe('Ascending by time.'),
        page: z
            .object({
                before: z
                    .string()
                    .nullable()
                    .describe('Cursor of the entries before these; `null` at the beginning of the transcript.'),
                after: z
                    .string()
                    .nullable()
                    .describe('Cursor of the entries after these. On the newest page it is a cursor to poll with.'),
                truncated: z
                    .boolean()
                    .exactOptional()
                    .describe('Present and true when Salesforce could not be asked for every entry.')
            })
            .describe('A page can hold fewer entries than its limit, or none, and still have a `before`.'),
        permissions: z.object({ redact: z.boolean() }),
        limits: z.object({
            activeConversations: z.object({ used: z.int(), ceiling: z.int() }),
            hourlyCalls: z.object({ used: z.int(), limit: z.int() })
        }),
        readers: z
            .object({
                conversationData: z
                    .enum(ReaderState)
                    .describe('`read`: all that it has. `partial`: not all of it. `unavailable`: nothing, for now.')
            })
            .exactOptional()
            .describe('How reading went beside Connect REST; absent where that is the only reader.'),
        copy: z
            .object({
                source: z.enum(CopySource),
                asOf: isoTime.describe('When the source said so; how old its copies were then it does not tell.'),
                freesAt: isoTime.describe('When a place frees, so that Salesforce itself can be read.'),
                withheldCount: z
                    .int()
                    .min(0)
                    .describe(
                        'How many entries of the page are masked whole: they were redacted, and the copy has not followed ' +
                            'as far as is known.'
                    )
            })
            .exactOptional()
            .describe(
                'Present where the page is a copy, because the org has no place for one more active conversation: no entry is ' +
                    'redactable then, and `permissions.redact` is false.'
            )
    })
    .describe("A page of the record's entries.");
