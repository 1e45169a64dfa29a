import { z } from 'zod';
import { chunksOf } from '../chunksOf.ts';
import { ConversationIdentifier } from './conversations.ts';
import { multipartLength, multipartOf } from './multipart.ts';
import { CallKind } from './observedTransport.ts';
import { query, queryWhereSetUp } from './query.ts';
import { DateTime, OptionalText } from './shapes.ts';
import {
    UploadRefusedError,
    UploadUnansweredError,
    type UploadConversation,
    type UploadParticipant,
    type UploadPart,
    type UploadResult,
    type UploadStatus
} from './uploadGateway.ts';
import { conversationToUpload, participantsToUpload } from './uploadSoql.ts';
import { Reason, UpstreamError } from './upstreamError.ts';
import type { UserCalls } from './userCalls.ts';
import { isRefusal, isUnanswered } from './writeFate.ts';

const PATH = '/connect/conversations/upload';
/** "Conversations Upload" of Connect REST: uploadIds takes up to 100. */
const MOST_IDS = 100;
/** As long as Salesforce lets a call last (Salesforce Developer Limits, "API Request Limits"). */
const UPLOAD_TIMEOUT_MS = 10 * 60_000;
const MOST_JOINS = 10_000;

const OptionalTime = DateTime.nullish().transform((time) => time ?? null);

const ConversationRow = z
    .object({ ConversationIdentifier, StartTime: OptionalTime, EndTime: OptionalTime })
    .transform((row): UploadConversation => ({
        conversationIdentifier: row.ConversationIdentifier,
        startedAt: row.StartTime,
        endedAt: row.EndTime
    }));

const ParticipantRow = z
    .object({
        AppType: OptionalText,
        ParticipantRole: OptionalText,
        ParticipantKey: OptionalText,
        ParticipantDisplayName: OptionalText
    })
    .transform((row): UploadParticipant => ({
        appType: row.AppType ?? '',
        role: row.ParticipantRole ?? '',
        subject: row.ParticipantKey ?? '',
        displayName: row.ParticipantDisplayName
    }));

/** The words of a status go to people, so nothing else passes for one. */
const StatusWord = z.string().regex(/^[A-Za-z][A-Za-z_ -]{0,39}$/);
const UploadId = z.string().regex(/^[\w-]{1,100}$/);

const Result = z
    .object({ conversationIdentifier: ConversationIdentifier, status: StatusWord, uploadId: UploadId.nullish() })
    .transform(({ uploadId, ...result }): UploadResult => ({ ...result, uploadId: uploadId ?? null }));

/** The statuses of a GET come with counts; what is listed as the results of a POST has none. */
const Status = z
    .object({
        uploadId: UploadId,
        status: StatusWord,
        successEntryCount: z.int().nonnegative().nullish(),
        failedEntryCount: z.int().nonnegative().nullish(),
        failedEntryIds: z.array(z.string()).nullish()
    })
    .transform(({ uploadId, status, successEntryCount, failedEntryCount, failedEntryIds }): UploadStatus => ({
        uploadId,
        status,
        counts:
            typeof successEntryCount === 'number' && typeof failedEntryCount === 'number'
                ? { stored: successEntryCount, failed: failedEntryCount }
                : null,
        failedEntryIds: failedEntryIds ?? []
    }));

const Taken = z
    .object({ conversationBulkUploadsResults: z.array(Result) })
    .transform((answer) => answer.conversationBulkUploadsResults);

/** The samples of the page give the list two names, one of them that of the POST. */
const Statuses = z
    .object({
        conversationBulkUploadStatuses: z.array(Status).nullish(),
        conversationBulkUploadsResults: z.array(Status).nullish()
    })
    .transform((answer) => [
        ...(answer.conversationBulkUploadStatuses ?? []),
        ...(answer.conversationBulkUploadsResults ?? [])
    ]);

/** The conversation of a call; `null` where this user may not see it, or a field that it is known by. */
export async function findUploadConversation(
    calls: UserCalls,
    conversationId: string
): Promise<UploadConversation | null> {
    const { rows } = await queryWhereSetUp(calls, conversationToUpload(conversationId), { row: ConversationRow });
    return rows[0] ?? null;
}

/** Who took part, in no order. Those without a key cannot be a sender and are left out. */
export async function findUploadParticipants(
    calls: UserCalls,
    conversationId: string
): Promise<readonly UploadParticipant[]> {
    const soql = participantsToUpload(conversationId);
    const { rows } = await query(calls, soql, { row: ParticipantRow, mostRows: MOST_JOINS });
    return rows.filter(({ subject }) => subject !== '');
}

/** One POST. It goes out a second time only when its token was refused, which happens before Salesforce looks at the rest. */
export async function uploadParts(
    calls: UserCalls,
    parts: readonly UploadPart[],
    timeoutMs = UPLOAD_TIMEOUT_MS
): Promise<readonly UploadResult[]> {
    const multipart = multipartOf(
        parts.map(({ conversationIdentifier, ...part }) => ({ ...part, name: conversationIdentifier }))
    );
    let timesSent = 0;
    const stream = {
        length: multipart.body.length,
        open: () => {
            timesSent += 1;
            return multipart.body.open();
        }
    };
    const request = {
        method: 'POST',
        url: PATH,
        headers: { 'content-type': multipart.contentType },
        stream,
        timeoutMs
    } as const;
    try {
        return await calls.call(CallKind.Upload, request, Taken);
    } catch (error) {
        if (timesSent === 0 || !(error instanceof UpstreamError)) throw error;
        if (isRefusal(error)) throw new UploadRefusedError(error.reason);
        if (isLeftOpen(error)) throw new UploadUnansweredError(error.reason);
        throw error;
    }
}

/** How many bytes the body of a POST has. */
export function uploadRequestLength(parts: readonly Pick<UploadPart, 'conversationIdentifier' | 'length'>[]): number {
    return multipartLength(
        parts.map(({ conversationIdentifier, length }) => ({ name: conversationIdentifier, length }))
    );
}

/** The statuses of uploads. */
export async function readUploadStatuses(
    calls: UserCalls,
    uploadIds: readonly string[]
): Promise<readonly UploadStatus[]> {
    const statuses: UploadStatus[] = [];
    for (const some of chunksOf(uploadIds, MOST_IDS)) {
        const asked = new URLSearchParams({ uploadIds: some.join(',') });
        const url = `${PATH}?${asked.toString()}`;
        statuses.push(...(await calls.call(CallKind.UploadStatus, { method: 'GET', url }, Statuses)));
    }
    return statuses;
}

/** An answer that cannot be read leaves open as much as none; so does the word of a server that it failed. */
function isLeftOpen(error: UpstreamError): boolean {
    if (isUnanswered(error) || error.status === 500) return true;
    return error.status === null && error.reason !== Reason.Unreachable;
}
