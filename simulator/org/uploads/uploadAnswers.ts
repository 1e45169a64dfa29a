import type { Switches } from '../switches/switches.ts';
import type { ReceivedPart, Upload } from './upload.ts';

/** An item of `conversationBulkUploadsResults`. https://developer.salesforce.com, "Upload or Update Transcripts" */
export interface UploadResult {
    readonly conversationIdentifier: string;
    readonly errorDetail: string | null;
    readonly status: string;
    readonly uploadId: string;
}

/** A "Conversation Bulk Upload Status". */
export interface UploadStatus {
    readonly conversationId: string;
    readonly errorDetail: string | null;
    readonly failedEntryCount: number;
    readonly failedEntryIds: readonly string[];
    readonly lastUpdatedTimestamp: number;
    readonly status: string;
    readonly successEntryCount: number;
    readonly uploadId: string;
}

/** What the POST tells of a part. */
export function toResult({ uploadId, received }: Upload): UploadResult {
    const { conversationIdentifier, refusal } = received;
    const status = refusal === null ? 'SUCCESS' : 'FAILED';
    return { conversationIdentifier, errorDetail: refusal, status, uploadId };
}

/** What the GET tells of uploads, under the names that the switches say. */
export function toStatusAnswer(
    uploads: readonly Upload[],
    switches: Switches
): Readonly<Record<string, readonly (UploadResult | UploadStatus)[]>> {
    const shown = uploads.filter(({ isSettled }) => isSettled || switches.uploadUnsettled !== 'absent');
    const statuses = shown.map((upload) => toStatus(upload, switches));
    if (switches.uploadWrapper === 'statuses') {
        return { conversationBulkUploadStatuses: statuses };
    }
    const succeeded = statuses
        .filter(({ status, failedEntryCount }) => status === 'SUCCESS' && failedEntryCount === 0)
        .map(({ conversationId: conversationIdentifier, errorDetail, status, uploadId }) => ({
            conversationIdentifier,
            errorDetail,
            status,
            uploadId
        }));
    const rest = statuses.filter(({ uploadId }) => !succeeded.some((each) => each.uploadId === uploadId));
    return {
        ...(succeeded.length > 0 && { conversationBulkUploadsResults: succeeded }),
        ...((rest.length > 0 || succeeded.length === 0) && { conversationBulkUploadStatuses: rest })
    };
}

function toStatus(upload: Upload, switches: Switches): UploadStatus {
    const { uploadId, isSettled, settlesAt, received } = upload;
    const about = { conversationId: upload.conversationIdentifier, uploadId, lastUpdatedTimestamp: settlesAt };
    if (!isSettled) {
        const status = switches.uploadUnsettled === 'success' ? 'SUCCESS' : 'IN_PROGRESS';
        return {
            ...about,
            errorDetail: null,
            failedEntryCount: 0,
            failedEntryIds: [],
            status,
            successEntryCount: 0
        };
    }
    return { ...about, ...countsOf(received, switches) };
}

function countsOf(
    { refusal, entries, failedEntryIds, failedEntryCount }: ReceivedPart,
    { uploadPartlyFailed }: Switches
): Pick<UploadStatus, 'errorDetail' | 'failedEntryCount' | 'failedEntryIds' | 'status' | 'successEntryCount'> {
    if (refusal !== null) {
        return { errorDetail: refusal, failedEntryCount, failedEntryIds, status: 'FAILED', successEntryCount: 0 };
    }
    const successEntryCount = entries.length;
    if (failedEntryCount === 0) {
        return { errorDetail: null, failedEntryCount, failedEntryIds, status: 'SUCCESS', successEntryCount };
    }
    const allFailed = [...entries.map(({ identifier }) => identifier), ...failedEntryIds];
    if (uploadPartlyFailed === 'nothingStored' || successEntryCount === 0) {
        return {
            errorDetail: 'Failed to process any conversation entries.',
            failedEntryCount: failedEntryCount + successEntryCount,
            failedEntryIds: allFailed,
            status: 'FAILED',
            successEntryCount: 0
        };
    }
    return {
        errorDetail: 'Failed to process some conversation entries.',
        failedEntryCount,
        failedEntryIds: uploadPartlyFailed === 'unnamed' ? [] : failedEntryIds,
        status: PARTLY[uploadPartlyFailed],
        successEntryCount
    };
}

const PARTLY = { success: 'SUCCESS', failed: 'FAILED', partial: 'PARTIAL_SUCCESS', unnamed: 'SUCCESS' } as const;
