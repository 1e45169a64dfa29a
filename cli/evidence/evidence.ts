import type { ChainFault } from '../../proxy/audit/verifyChain.ts';
import type { StoredEvent } from '../../proxy/salesforce/gateway.ts';

/** What was done on one record, and the proof of it. It holds no text of an entry. Times are ISO 8601 in UTC. */
export interface Evidence {
    readonly format: typeof EVIDENCE_FORMAT;
    /** A UUID. */
    readonly id: string;
    readonly madeAt: string;
    /** As whom Salesforce was read. */
    readonly madeBy: { readonly userId: string; readonly username: string };
    readonly org: { readonly id: string; readonly url: string };
    readonly record: EvidenceRecord;
    readonly redactions: readonly ToldRedaction[];
    readonly flags: readonly ToldFlag[];
    readonly dismissals: readonly ToldDismissal[];
    readonly views: readonly ToldView[];
    readonly erasures: readonly ToldErasure[];
    readonly chain: ToldChain;
}

/** The form of {@link Evidence}; another one gets another name. */
export const EVIDENCE_FORMAT = 'redact-inline-evidence-1';

/** The record; what is `null` the user does not see. */
export interface EvidenceRecord {
    readonly id: string;
    readonly object: string | null;
    readonly conversationId: string | null;
    readonly startedAt: string | null;
    readonly endedAt: string | null;
}

/** Who did something and when, and the row that says so. */
export interface Told {
    readonly row: string;
    readonly at: string;
    readonly by: { readonly id: string; readonly name: string | null };
    readonly entryIdentifier: string;
}

/** A code, and what it means to people. */
export interface Labelled {
    readonly code: string;
    readonly label: string;
}

/** A passage as a position in its entry: UTF-16 code units, the end excluded. */
export interface ToldSpan {
    readonly start: number;
    readonly end: number;
    readonly category: Labelled;
}

/** One entry of one commit. */
export interface ToldRedaction extends Told {
    readonly commitId: string;
    readonly reason: Labelled & { readonly standard: string | null };
    readonly note: string | null;
    readonly spans: readonly ToldSpan[];
    /** Whether the masked text was read back. */
    readonly verified: boolean;
    /** `null` while nobody knows what became of it. */
    readonly outcome: (Omit<Told, 'entryIdentifier'> & Labelled) | null;
}

/** A flag, and what became of it. */
export interface ToldFlag extends Told {
    readonly reason: Labelled;
    /** `null` while it is open. */
    readonly resolution: (Omit<Told, 'entryIdentifier'> & Labelled & { readonly reason: Labelled | null }) | null;
}

/** A suggestion that somebody dismissed, or took back to be one. */
export interface ToldDismissal extends Told {
    readonly withdrawn: boolean;
    readonly spans: readonly ToldSpan[];
}

/** Somebody got entries in clear; told once in half an hour for each person, where the org's policy asks for it. */
export type ToldView = Omit<Told, 'entryIdentifier'>;

/** Somebody asked Salesforce to delete the conversation, or the person whose it was, for good. */
export interface ToldErasure extends Omit<Told, 'entryIdentifier'> {
    /** In the words of who asked. */
    readonly note: string | null;
    /** `null` while nobody knows what became of it. */
    readonly outcome: (Omit<Told, 'entryIdentifier'> & Labelled) | null;
}

/**
 * `unbroken`: every row is as it was signed and follows the one before it. `faulty`: not so. `unknown`: nothing is known to be
 * wrong, and some rows cannot be verified, because their key was not given. `empty`: there is no row.
 */
export const Verdict = { Unbroken: 'unbroken', Faulty: 'faulty', Unknown: 'unknown', Empty: 'empty' } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** Whether nothing is wrong with a chain, and everything of it was verified. */
export function isSound(verdict: Verdict): boolean {
    return verdict === Verdict.Unbroken || verdict === Verdict.Empty;
}

/** The record's rows in their order, and what is wrong with them. */
export interface ToldChain {
    readonly verdict: Verdict;
    readonly means: string;
    readonly rowCount: number;
    readonly intact: number;
    /** The signature of the last row that is as it was signed. */
    readonly head: string | null;
    /** What an earlier verification remembered as the head; without it, rows deleted from the end do not show. */
    readonly comparedWithHead: string | null;
    readonly findings: readonly ToldFinding[];
    readonly rows: readonly (SignedRow | UnsignedRow)[];
}

/** A fault of the chain; `row` is `null` where no row is left at which it shows. */
export interface ToldFinding {
    readonly row: string | null;
    readonly fault: ChainFault;
    readonly means: string;
}

/** A row that is as it was signed, with all that its signature is over. */
export interface SignedRow extends Omit<StoredEvent, 'actorName' | 'occurredAt'> {
    readonly row: string;
    readonly asSigned: true;
    readonly occurredAt: string;
}

/** A row that is not. What is written in it is not repeated: whoever wrote it may have written anything, even text of an entry. */
export interface UnsignedRow {
    readonly row: string;
    readonly asSigned: false;
}
