import type { Outcome, RedactionsRequest } from 'c/proxyContract';
import type { Secret } from './planTranscript.ts';

/** What the soak knows of an entry: how it was planted, and since when its secrets are told to be gone. */
export interface EntryHistory {
    readonly recordId: string;
    readonly identifier: string;
    readonly planted: string;
    readonly secrets: readonly Secret[];
    /** By the text of the secret: milliseconds of the run. */
    readonly goneSince: Map<string, number>;
}

/** A record whose transcript is read and redacted. */
export interface SoakRecord {
    readonly recordId: string;
    readonly conversationIdentifier: string;
    readonly entries: ReadonlyMap<string, EntryHistory>;
}

/** One entry of a commit: what it was read as, and what the commit makes of it. */
export interface Change {
    readonly entry: EntryHistory;
    readonly base: string;
    readonly masked: string;
    readonly secrets: readonly Secret[];
}

/** What became of a commit: its first answer, or the code of the problem that ended it; neither while that is open. */
export interface SoakCommit {
    readonly username: string;
    readonly record: SoakRecord;
    readonly key: string;
    readonly request: RedactionsRequest;
    readonly changes: readonly Change[];
    commitId: string | null;
    outcomes: ReadonlyMap<string, Outcome>;
    refusal: string | null;
}

/** The text with masks in place of these secrets; everything else is as it was, to the code unit. */
export function maskedWith(base: string, secrets: readonly Secret[]): string {
    return secrets.reduce((text, { text: secret, mask }) => text.replace(secret, () => mask), base);
}

/** A commit is open until it has an answer in which every entry is settled, or is refused. */
export function isOpen({ commitId, outcomes, refusal }: SoakCommit): boolean {
    if (refusal !== null) return false;
    return commitId === null || [...outcomes.values()].some((outcome) => outcome === 'unverified');
}
