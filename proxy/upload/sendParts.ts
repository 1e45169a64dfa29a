import { ProblemError } from '../errors.ts';
import {
    UploadRefusedError,
    UploadUnansweredError,
    type UploadGateway,
    type UploadPart,
    type UploadResult
} from '../salesforce/uploadGateway.ts';
import { behind, holdsBack, outcomeOf, PartState, untold, type PartOutcome } from './partOutcome.ts';
import type { SpooledPart } from './prepareTranscript.ts';
import { settledStatuses, type Patience } from './settledStatuses.ts';
import type { Spool } from './spool.ts';

/** What parts are sent with. */
export interface Sending {
    readonly gateway: UploadGateway;
    readonly spool: Spool;
    readonly patience: Patience;
    /** Enters a conversation where the limits are kept, before it is sent. Rejects where it has no place. */
    readonly enter: (conversationIdentifier: string) => Promise<void>;
    /** How many entries a conversation has more than before; `null` where that cannot be known. */
    readonly appeared: (conversationIdentifier: string) => Promise<number | null>;
    /** Hears of bytes as they are sent. */
    readonly sent: (bytes: number) => void;
}

/** What became of all parts; `problem` is why some were not sent, or not told of, where Salesforce or a limit of ours is why. */
export interface SentParts {
    readonly outcomes: readonly PartOutcome[];
    readonly problem: ProblemError | null;
}

/**
 * Sends requests one after the other, each once, and waits for what becomes of it before the next: parts of one conversation must
 * not overtake each other. After a request that was refused, or that nobody answered, nothing more is sent; after a part of which
 * entries failed, nothing more of its conversation.
 */
export async function sendParts(requests: readonly (readonly SpooledPart[])[], sending: Sending): Promise<SentParts> {
    const outcomes: PartOutcome[] = [];
    let problem: ProblemError | null = null;
    let isStopped = false;
    for (const request of requests) {
        const parts: SpooledPart[] = [];
        for (const part of request) {
            const failed = outcomes.find((before) => isOfSame(before.part, part) && holdsBack(before));
            if (failed === undefined) parts.push(part);
            else outcomes.push(behind(failed, part));
        }
        if (parts.length === 0) continue;
        if (isStopped || sending.patience.signal.aborted) {
            outcomes.push(...parts.map((part) => untold(part, PartState.NotSent)));
            continue;
        }
        try {
            const ended = await sendRequest(parts, sending);
            outcomes.push(...ended.outcomes);
            problem = ended.problem;
            isStopped = problem !== null || ended.outcomes.some(({ state }) => STOPPING.has(state));
        } catch (error) {
            if (!(error instanceof ProblemError)) throw error;
            problem = error;
            isStopped = true;
            outcomes.push(...parts.map((part) => untold(part, PartState.NotSent)));
        }
    }
    return { outcomes, problem };
}

/** What says that going on would not be better, or that the order of a conversation could be lost. */
const STOPPING: ReadonlySet<PartState> = new Set([PartState.Unanswered, PartState.Refused, PartState.Unsettled]);

function isOfSame(some: SpooledPart, other: SpooledPart): boolean {
    return some.conversationIdentifier === other.conversationIdentifier;
}

async function sendRequest(parts: readonly SpooledPart[], sending: Sending): Promise<SentParts> {
    const { gateway, enter } = sending;
    for (const { conversationIdentifier } of parts) await enter(conversationIdentifier);
    try {
        const results = await gateway.upload(parts.map((part) => toUpload(part, sending)));
        return await waitForParts(parts, results, sending);
    } catch (error) {
        if (error instanceof UploadRefusedError) return ended(parts.map((part) => untold(part, PartState.Refused)));
        if (!(error instanceof UploadUnansweredError)) throw error;
        return ended(await Promise.all(parts.map((part) => unanswered(part, sending))));
    }
}

function ended(outcomes: readonly PartOutcome[], problem: ProblemError | null = null): SentParts {
    return { outcomes, problem };
}

function toUpload({ conversationIdentifier, start, end }: SpooledPart, { spool, sent }: Sending): UploadPart {
    return {
        conversationIdentifier,
        length: end - start,
        async *open() {
            for await (const chunk of spool.read(start, end)) {
                yield chunk;
                sent(chunk.length);
            }
        }
    };
}

async function waitForParts(
    parts: readonly SpooledPart[],
    results: readonly UploadResult[],
    sending: Sending
): Promise<SentParts> {
    const resultOf = new Map(results.map((result) => [result.conversationIdentifier, result]));
    const awaited = parts.flatMap(({ conversationIdentifier, entryCount }) => {
        const result = resultOf.get(conversationIdentifier);
        return result && !isFailed(result) && result.uploadId !== null
            ? [{ uploadId: result.uploadId, entryCount }]
            : [];
    });
    const { settled, latest, problem } = await settledStatuses(sending.gateway, awaited, sending.patience);
    const outcomes = await Promise.all(
        parts.map(async (part): Promise<PartOutcome> => {
            const result = resultOf.get(part.conversationIdentifier);
            if (!result) return unanswered(part, sending);
            const { status, uploadId } = result;
            if (isFailed(result)) return { ...untold(part, PartState.Failed), status, uploadId, failedEntryIds: null };
            if (uploadId === null) return unanswered(part, sending);
            const end = settled.get(uploadId);
            if (end) return outcomeOf(part, end);
            return { ...untold(part, PartState.Unsettled), status: latest.get(uploadId)?.status ?? null, uploadId };
        })
    );
    return ended(outcomes, problem);
}

function isFailed({ status }: UploadResult): boolean {
    return status.toUpperCase() === 'FAILED';
}

async function unanswered(part: SpooledPart, { appeared }: Sending): Promise<PartOutcome> {
    return untold(part, PartState.Unanswered, await appeared(part.conversationIdentifier));
}
