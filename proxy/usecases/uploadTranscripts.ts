import { randomUUID } from 'node:crypto';
import { ProblemError } from '../errors.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import type { UploadGateway } from '../salesforce/uploadGateway.ts';
import { meteredRead, payForCalls, type Meter } from '../transcript/meteredRead.ts';
import { findCall, type CallTrouble } from '../upload/findCall.ts';
import type { PartOutcome } from '../upload/partOutcome.ts';
import { mostPartBytes, planRequests, type RequestBounds } from '../upload/planRequests.ts';
import {
    prepareTranscript,
    type PreparedTranscript,
    type TranscriptFile,
    type TranscriptRules
} from '../upload/prepareTranscript.ts';
import { sendParts } from '../upload/sendParts.ts';
import type { Patience } from '../upload/settledStatuses.ts';
import type { Spool } from '../upload/spool.ts';
import { readStoredAlready } from '../upload/storedAlready.ts';

/** A transcript and the call that it is of. */
export interface TranscriptOfCall {
    /** 18 characters. */
    readonly recordId: string;
    readonly files: readonly TranscriptFile[];
}

/** What transcripts are uploaded with. */
export interface UploadParts {
    readonly uploads: UploadGateway;
    readonly gateway: SalesforceGateway;
    readonly spool: Spool;
    /** Both ledgers, with the priority of bulk work. */
    readonly meter: Meter;
    readonly rules: Omit<TranscriptRules, 'mostPartBytes'>;
    readonly bounds: RequestBounds;
    readonly patience: Patience;
    /** Hears of bytes as they are sent. */
    readonly sent: (bytes: number) => void;
}

/** A transcript that was looked at: ready, or why its record takes none. */
export type LookedAt =
    | { readonly recordId: string; readonly trouble: CallTrouble }
    | { readonly recordId: string; readonly prepared: PreparedTranscript; readonly storedBefore: number };

/** What became of the parts of all transcripts. */
export interface Uploaded {
    readonly outcomes: readonly PartOutcome[];
    /** Why some were not sent. */
    readonly problem: ProblemError | null;
}

/**
 * Why Salesforce does not tell this user what becomes of uploads, or `null` where it does: no right for them is documented, so the
 * status of an upload that there is not is asked for, and SALESFORCE_ACCESS_DENIED is who may not upload. Nothing is read, and no
 * conversation becomes active.
 */
export async function uploadProblem(uploads: Pick<UploadGateway, 'readStatuses'>): Promise<ProblemError | null> {
    try {
        await uploads.readStatuses([randomUUID()]);
        return null;
    } catch (error) {
        if (error instanceof ProblemError) return error;
        throw error;
    }
}

/**
 * Reads a transcript to its end and checks all that can be known before a byte is sent. Entries that the conversation has already
 * are left out, so that the same file can be uploaded again after whatever went wrong.
 *
 * Asking for them marks the conversation as active, as every reading does, so it takes a place among those of bulk work.
 *
 * @throws {TranscriptFileError} where the file cannot be read, {ProblemError} of the gateway or of a limit
 */
export async function lookAtTranscript(parts: UploadParts, transcript: TranscriptOfCall): Promise<LookedAt> {
    const { uploads, gateway, spool, meter, rules, bounds } = parts;
    const { recordId } = transcript;
    const call = await findCall(uploads, recordId);
    if (typeof call === 'string') return { recordId, trouble: call };
    const { conversationIdentifier } = call;
    const stored = await readStoredAlready(meteredRead(gateway, conversationIdentifier, meter));
    const prepared = await prepareTranscript({
        call,
        files: transcript.files,
        stored,
        spool,
        rules: { ...rules, mostPartBytes: mostPartBytes(conversationIdentifier, bounds, uploads) }
    });
    return { recordId, prepared, storedBefore: stored.count };
}

/**
 * Sends what was prepared: several conversations in one request, each request once. That an upload makes its conversation active is
 * not documented, and reading does: it is counted as if it did.
 */
export async function uploadPrepared(
    parts: UploadParts,
    prepared: readonly PreparedTranscript[],
    storedBefore: ReadonlyMap<string, number>
): Promise<Uploaded> {
    const { uploads, gateway, spool, meter, bounds, patience, sent } = parts;
    const all = prepared.flatMap(({ parts: own }) => own);
    const requests = planRequests(all, bounds, uploads);
    return sendParts(requests, {
        gateway: uploads,
        spool,
        patience,
        sent,
        enter: async (conversationIdentifier) => {
            await payForCalls(conversationIdentifier, 0, meter);
        },
        appeared: async (conversationIdentifier) => {
            try {
                const { count } = await readStoredAlready(meteredRead(gateway, conversationIdentifier, meter));
                return count - (storedBefore.get(conversationIdentifier) ?? 0);
            } catch (error) {
                if (error instanceof ProblemError) return null;
                throw error;
            }
        }
    });
}
