/** What a conversation was written to measure. */
export const Kind = {
    Written: 'written',
    Spoken: 'spoken',
    /** Values over several turns, with what the other side says between them. */
    Split: 'split',
    /** Nothing sensitive, much that looks so. */
    Hard: 'hard',
    /** Nothing sensitive, everyday talk. */
    Ordinary: 'ordinary'
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** How a speech recogniser writes what it hears; `typed` for what was never spoken. */
export const Accent = {
    Typed: 'typed',
    /** Sentences with capitals and punctuation, numbers in words. */
    Cased: 'cased',
    /** Lower case, no punctuation, numbers in words. */
    Lower: 'lower',
    /** Sentences, numbers turned into figures where the recogniser saw them. */
    Figures: 'figures',
    /** Words of the same sound for digits and letters, some digits missing. */
    Misheard: 'misheard'
} as const;
export type Accent = (typeof Accent)[keyof typeof Accent];

export type Role = 'Agent' | 'EndUser';

/** One turn of a conversation. */
export interface Entry {
    readonly id: string;
    readonly text: string;
    readonly role: Role;
}

/** A sensitive value where it stands: UTF-16 code units of the entry's text. */
export interface Gold {
    /** The entry's id. */
    readonly entry: string;
    readonly start: number;
    readonly end: number;
    readonly type: string;
    /** Shared by every mention of one value in the conversation. */
    readonly group: string;
}

/** A generated conversation with everything sensitive in it marked. */
export interface Conversation {
    readonly id: string;
    readonly kind: Kind;
    /** ISO 639-1. */
    readonly language: string;
    readonly channel: 'chat' | 'voice';
    readonly accent: Accent;
    readonly entries: readonly Entry[];
    readonly gold: readonly Gold[];
}
