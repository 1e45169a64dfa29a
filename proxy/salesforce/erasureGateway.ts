import type { ErasureKind } from './conversationDataGateway.ts';

/** What a delete of conversations needs to know of an org, as one user. Every method throws what those of `SalesforceGateway` throw. */
export interface ErasureGateway {
    /** The calls and sessions whose conversations the delete takes away, as far as this user sees them. */
    findRecords(kind: ErasureKind, entityId: string): Promise<readonly ErasedRecord[]>;
    /**
     * What Salesforce tells of the deletes of this conversation or person, the latest first, to the second. `null` where this user may
     * see no such log.
     */
    findLogs(entityId: string): Promise<readonly ErasureStatus[] | null>;
}

/** A call or session that goes with its conversation. */
export interface ErasedRecord {
    /** 18 characters. */
    readonly id: string;
    /** 18 characters. */
    readonly conversationId: string;
    /** Epoch ms; `null` while it is open. */
    readonly endedAt: number | null;
}

/** What a ConversationApiLog tells. */
export interface ErasureStatus {
    /** Of the log, 18 characters. */
    readonly logId: string;
    /** As Salesforce spells it. */
    readonly status: string;
}
