import { EventType, type RedactedCopy } from 'c/proxyContract';
import type { Digests } from '../audit/digests.ts';
import { isEntryIdentifier } from '../entryIdentifier.ts';
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
    /** `null` where the user does not see the record, or it has no conversation any more; empty where no entry is named. */
    readonly copies: readonly RedactedCopy[] | null;
    /** The names of rows that tell of a redaction and name what can be no entry: they were made by hand. */
    readonly madeByHand: readonly string[];
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
        const { redacted, madeByHand } = redactedIn(rows);
        if (redacted.length + madeByHand.length === 0) continue;
        const copies = redacted.length > 0 ? await copiesOf(check, id, redacted) : [];
        yield { recordId: id, copies, madeByHand };
    }
}

const REDACTIONS: ReadonlySet<string> = new Set([EventType.Intent, EventType.Outcome]);

/** The identifiers of entries that were redacted, each once, and the rows that name none. */
function redactedIn(rows: RowsOfRecord['rows']): {
    readonly redacted: readonly string[];
    readonly madeByHand: readonly string[];
} {
    const named = rows.flatMap(({ name, event }) =>
        event && REDACTIONS.has(event.type) ? { name, identifier: event.entryIdentifier } : []
    );
    const [entries, others] = [true, false].map((wanted) =>
        named.filter(({ identifier }) => isEntryIdentifier(identifier) === wanted)
    );
    return {
        redacted: [...new Set(entries?.map(({ identifier }) => identifier))],
        madeByHand: others?.map(({ name }) => name) ?? []
    };
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
