import type { TranscriptEntry } from 'c/proxyContract';
import { fill, momentOf, speakerOf } from 'c/wording';
import { kindWords, whyNotRedactable, type Permitted } from './entryKind.ts';
import { ENTRY_LABELS } from './entryLabels.ts';

/** Who said an entry and when, in words. */
export interface EntryHeader {
    readonly speaker: string;
    /** Empty where the name says it. */
    readonly role: string;
    /** What kind of entry it is; empty where that is plain text. */
    readonly kind: string;
    /** Why it cannot be redacted; empty where it can. */
    readonly note: string;
    readonly moment: string;
    /** The same for machines. */
    readonly timestamp: string;
    /** Name the buttons that open and flag this entry. */
    readonly redactIn: string;
    readonly flagIn: string;
}

/** What is known around an entry. */
export interface EntryContext {
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    readonly startTimestamp: number | null;
    readonly may: Permitted;
}

/** What stands above an entry's text. */
export function entryHeader(entry: TranscriptEntry, { startTimestamp, may }: EntryContext): EntryHeader {
    const { sender, clientTimestamp } = entry;
    const { name, role } = speakerOf(sender);
    const moment = momentOf(clientTimestamp, startTimestamp);
    return {
        speaker: name,
        role,
        kind: kindWords(entry, may),
        note: whyNotRedactable(entry, may),
        moment,
        timestamp: new Date(clientTimestamp).toISOString(),
        redactIn: fill(ENTRY_LABELS.redactIn, name, moment),
        flagIn: fill(ENTRY_LABELS.flagIn, name, moment)
    };
}
