import type { JsonObject } from '../jsonObject.ts';
import type { Access } from '../state/org.ts';
import type { Row } from '../state/rows.ts';

/** A conversation to plant: its records, who took part, what was said. Times are epoch milliseconds. */
export interface ConversationSeed {
    /** What the seed is for; names its identifiers too. */
    readonly seed: string;
    readonly records: readonly RecordSeed[];
    readonly participants: Readonly<Record<string, ParticipantSeed>>;
    readonly entries: readonly EntrySeed[];
}

/** A VoiceCall or MessagingSession of the conversation. */
export interface RecordSeed {
    readonly object: 'VoiceCall' | 'MessagingSession';
    readonly title: string;
    /** Name of the user who owns it. */
    readonly owner: string;
    readonly startedAt: number;
    /** `null` while it is open. */
    readonly endedAt: number | null;
    /** Access of further users by their names. */
    readonly access: Readonly<Record<string, Access>>;
    /** Fields beyond the common ones. */
    readonly fields?: Row;
}

/** Who took part, in the spelling of SOQL. */
export interface ParticipantSeed {
    readonly role: string;
    readonly appType: string;
    readonly subject: string;
    readonly displayName: string;
}

export interface EntrySeed {
    /** A key of `participants`. */
    readonly from: string;
    /** `null` for an entry without text. */
    readonly text: string | null;
    readonly at: number;
    /** The index of the record that it links to, `null` for none. */
    readonly record: number | null;
    readonly serverAt?: number;
    readonly durationMs?: number;
    readonly identifier?: string;
    readonly entryType?: string;
    /** As in a stored entry. */
    readonly payload?: JsonObject;
}

/** Makes the seeds of one subject for an org whose clock shows `now`. */
export type MakeSeeds = (now: number) => readonly ConversationSeed[];
