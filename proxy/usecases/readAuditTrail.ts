import type { Digests } from '../audit/digests.ts';
import { verifyChain, type ChainReport } from '../audit/verifyChain.ts';
import { BUILT_IN_POLICY, orgPolicyOf, type OrgPolicy } from '../policy/orgPolicy.ts';
import type { AuditRow, ConversationRecord, SalesforceGateway } from '../salesforce/gateway.ts';
import { auditRows } from './auditRows.ts';
import { recordObjectOf } from './recordObjectOf.ts';

/** Everything that the org holds of what was done on one record, and what the verification of it came to. */
export interface AuditTrail {
    /** `null` where the user does not see the record, or it is no VoiceCall and no MessagingSession. */
    readonly record: ConversationRecord | null;
    /** In the order of insertion. */
    readonly rows: readonly AuditRow[];
    readonly report: ChainReport;
    /** Gives categories and reasons their labels. */
    readonly policy: OrgPolicy;
}

/** Which trail is read, and with what it is verified. */
export interface AuditTrailQuery {
    readonly gateway: Pick<SalesforceGateway, 'findRecord' | 'findPolicy' | 'readAuditRows'>;
    readonly digests: Digests;
    /** 18 characters. */
    readonly recordId: string;
    /** The head of the chain in an earlier verification; `null` where none is known. */
    readonly knownHead: string | null;
}

/**
 * Reads what was done on a record, and verifies it. No entry is read, so no text can get into what is made of it. Throws what the
 * gateway throws.
 */
export async function readAuditTrail(query: AuditTrailQuery): Promise<AuditTrail> {
    const { gateway, digests, recordId, knownHead } = query;
    const object = recordObjectOf(recordId);
    const record = object && (await gateway.findRecord(object, recordId));
    const stored = await gateway.findPolicy();
    const rows: AuditRow[] = [];
    for await (const row of auditRows(gateway, recordId)) rows.push(row);
    return {
        record,
        rows,
        report: verifyChain(rows, digests, knownHead),
        policy: stored ? orgPolicyOf(stored) : BUILT_IN_POLICY
    };
}
