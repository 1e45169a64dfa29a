import type { UploadStatus } from '../salesforce/uploadGateway.ts';
import type { SpooledPart } from './prepareTranscript.ts';

/** What became of a part. */
export const PartState = {
    /** Salesforce says that all of it is stored. */
    Stored: 'stored',
    /** Some entries are stored, others failed. */
    PartlyStored: 'partlyStored',
    /** Nothing of it is stored. */
    Failed: 'failed',
    /** Salesforce took it, and did not say in time what became of it. */
    Unsettled: 'unsettled',
    /** It was sent, and no answer came: it may be stored, or not, or yet be. It is not sent again. */
    Unanswered: 'unanswered',
    /** Salesforce refused the request: nothing was accepted. */
    Refused: 'refused',
    /** It was not sent, because what stood before it went wrong. */
    NotSent: 'notSent',
    /** It was not sent, because entries of its conversation before it failed: all of it goes with those, which are known. */
    HeldBack: 'heldBack'
} as const;
export type PartState = (typeof PartState)[keyof typeof PartState];

/** A part and what became of it. */
export interface PartOutcome {
    readonly part: SpooledPart;
    readonly state: PartState;
    /** The word of Salesforce; `null` where there is none. */
    readonly status: string | null;
    /** What its status can be asked by. */
    readonly uploadId: string | null;
    /** `null` where Salesforce gives no counts. */
    readonly stored: number | null;
    readonly failed: number | null;
    /** Of an unanswered one: how many entries the conversation has since; `null` where that is not known. */
    readonly appeared: number | null;
    /** Which entries failed or are held back; `null` for all of the part. Empty where none are, or Salesforce does not name each. */
    readonly failedEntryIds: readonly string[] | null;
}

/** A part about which no status tells anything. */
export function untold(part: SpooledPart, state: PartState, appeared: number | null = null): PartOutcome {
    const nothing = { status: null, uploadId: null, stored: null, failed: null, failedEntryIds: [] };
    return { part, state, ...nothing, appeared };
}

/** Whether what follows a part in its conversation must not be sent: what was not stored of it would come behind. */
export function holdsBack({ state }: PartOutcome): boolean {
    return HOLDING.has(state);
}

const HOLDING: ReadonlySet<PartState> = new Set([PartState.Failed, PartState.PartlyStored, PartState.HeldBack]);

/** A part that is not sent for one before it: it goes with what failed of that, where it is known which entries those are. */
export function behind({ failedEntryIds }: PartOutcome, part: SpooledPart): PartOutcome {
    if (failedEntryIds?.length === 0) return untold(part, PartState.NotSent);
    return { ...untold(part, PartState.HeldBack), failedEntryIds: null };
}

/** What a settled status tells of its part. */
export function outcomeOf(part: SpooledPart, { uploadId, status, counts, failedEntryIds }: UploadStatus): PartOutcome {
    const told = { part, status, uploadId, appeared: null };
    const isFailed = status.toUpperCase() === 'FAILED';
    if (counts === null) {
        const state = isFailed ? PartState.Failed : PartState.Stored;
        return { ...told, state, stored: null, failed: null, failedEntryIds: isFailed ? null : [] };
    }
    const { stored, failed } = counts;
    if (stored > 0) {
        const state = failed > 0 || isFailed ? PartState.PartlyStored : PartState.Stored;
        const isNamed = failedEntryIds.length >= Math.max(failed, part.entryCount - stored);
        return { ...told, state, stored, failed, failedEntryIds: isNamed ? failedEntryIds : [] };
    }
    const state = failed > 0 || isFailed ? PartState.Failed : PartState.Stored;
    return { ...told, state, stored, failed, failedEntryIds: state === PartState.Failed ? null : [] };
}
