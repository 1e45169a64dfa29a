import { EventType, type RedactedCopy } from 'c/proxyContract';
import type { Digests } from '../audit/digests.ts';
import { isProblem } from '../errors.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import { auditRows } from './auditRows.ts';
import { readCopies } from './copiedTranscript.ts';
import { findConversation, type FoundConversation } from './findConversation.ts';
import { recordObjectOf } from './recordObjectOf.ts';
import type { CopyReader } from './recordVisit.ts';
import { redactedCopies } from './redactedCopies.ts';
import { rowsByRecord, type RowsOfRecord } from './rowsByRecord.ts';

/** What is known of the copies of one record's redacted entries. */
export interface CopiesReport {
    readonly recordId: string;
    /** `null` where the user does not see the record, or it has no conversation any more. */
    readonly copies: readonly RedactedCopy[] | null;
}

/** Whose copies are looked at, and with what. */
export interface CopiesCheck {
    readonly gateway: SalesforceGateway;
    readonly reader: CopyReader;
    readonly digests: Digests;
    /** This record alone; `null` for all whose events the user may see. */
    readonly recordId: string | null;
    readonly signal: AbortSignal;
}

/**
 * Looks at the copies of every entry that was redacted, record by record. It makes no conversation active, reads nothing of Connect, and
 * holds no text beyond a record. Throws what the gateways throw.
 */
export async function* checkCopies(check: CopiesCheck): AsyncGenerator<CopiesReport> {
    for await (const { id, rows } of rowsByRecord(auditRows(check.gateway, check.recordId))) {
        const redacted = redactedIn(rows);
        if (redacted.length > 0) yield { recordId: id, copies: await copiesOf(check, id, redacted) };
    }
}

const REDACTIONS: ReadonlySet<string> = new Set([EventType.Intent, EventType.Outcome]);

function redactedIn(rows: RowsOfRecord['rows']): readonly string[] {
    const events = rows.flatMap(({ event }) => event ?? []).filter(({ type }) => REDACTIONS.has(type));
    return [...new Set(events.map(({ entryIdentifier }) => entryIdentifier))];
}

async function copiesOf(
    { gateway, reader, digests, signal }: CopiesCheck,
    recordId: string,
    redacted: readonly string[]
): Promise<readonly RedactedCopy[] | null> {
    const found = await visibleConversation(gateway, recordId);
    if (!found?.conversationIdentifier) return null;
    const copies = await readCopies({ deadline: signal }, reader, found);
    const rows = await reader.access.findEntryRows(redacted);
    return redactedCopies(found, redacted, { copies, rows, digests });
}

async function visibleConversation(gateway: SalesforceGateway, recordId: string): Promise<FoundConversation | null> {
    const object = recordObjectOf(recordId);
    if (!object) return null;
    try {
        return await findConversation(gateway, { object, recordId });
    } catch (error) {
        if (isProblem(error, 'RECORD_NOT_FOUND')) return null;
        throw error;
    }
}
