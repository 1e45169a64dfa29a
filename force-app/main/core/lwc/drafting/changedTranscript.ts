import type { TranscriptEntry } from 'c/proxyContract';
import type { Carried } from './afterCommit.ts';
import type { Progress } from './bench.ts';
import { carryOver, countRedacted } from './changedEntries.ts';
import { withFreshEntries } from './transcriptState.ts';

/** What a transcript and the work on it become when somebody else has changed entries of it. */
export interface ChangedTranscript {
    readonly carried: Carried;
    /** Entries that were changed. */
    readonly changedCount: number;
    /** Passages that somebody else has redacted by now. */
    readonly redactedCount: number;
    /** Passages that are to be decided on. */
    readonly displacedCount: number;
    /** Whether anything is drafted still. */
    readonly isDraftLeft: boolean;
}

/** Says what becomes of a transcript of which these entries are others now. */
export function changedTranscript(
    { transcript, work }: Progress,
    fresh: readonly TranscriptEntry[]
): ChangedTranscript {
    const carry = carryOver(transcript.entries, fresh);
    const { draft, displaced } = carry(work);
    return {
        carried: { transcript: withFreshEntries(transcript, fresh), carry },
        changedCount: fresh.length,
        redactedCount: countRedacted(transcript.entries, fresh, work),
        displacedCount: displaced.length,
        isDraftLeft: draft.size > 0
    };
}
