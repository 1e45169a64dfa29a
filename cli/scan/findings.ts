/** A line of what `scan` writes: a conversation, and where something was found in it. Not a letter of what was said. */
export interface Findings {
    /** As the export names it: `Conversation.ConversationIdentifier`, where the export has that. */
    readonly conversation: string;
    /** Ids of the VoiceCalls and MessagingSessions that its entries belong to; empty where the export does not say. */
    readonly records: readonly string[];
    /** How many entries with text it has. */
    readonly entries: number;
    /** In the order of the conversation. */
    readonly findings: readonly Finding[];
    /** Spans by category. */
    readonly counts: Readonly<Record<string, number>>;
    /** How many entries are in a language that is not covered: values said in words were not understood there. */
    readonly uncovered: number;
    /** Entries that could not be searched: nobody may take them for clean. */
    readonly unsearched: readonly EntryName[];
}

/** What was found of one category in one entry. */
export interface Finding {
    readonly entry: EntryName;
    readonly category: string;
    /** How many spans. */
    readonly count: number;
    /** The highest of their scores, 0 to 1. */
    readonly score: number;
}

/** The id of an entry, or its place in the conversation, from 1, where the export has no ids. */
export type EntryName = string | number;
