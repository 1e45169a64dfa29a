import { ChainFault, type ChainReport } from '../../proxy/audit/verifyChain.ts';
import type { AuditRow, StoredEvent } from '../../proxy/salesforce/gateway.ts';
import type { AuditTrail } from '../../proxy/usecases/readAuditTrail.ts';
import { FAULT_WORDS } from '../audit/faultWords.ts';
import { Verdict, type SignedRow, type ToldChain, type UnsignedRow } from './evidence.ts';

/** The proof: every row in its order, those of `links` with all that their signatures are over, and what is wrong. */
export function chainOf(
    { rows, report }: AuditTrail,
    links: ReadonlySet<StoredEvent>,
    knownHead: string | null
): ToldChain {
    const verdict = verdictOf(rows.length, report);
    return {
        verdict,
        means: VERDICT_WORDS[verdict],
        rowCount: rows.length,
        intact: report.intact,
        head: report.head,
        comparedWithHead: knownHead,
        findings: report.findings.map(({ name, fault }) => ({ row: name, fault, means: FAULT_WORDS[fault] })),
        rows: rows.map((row) => rowOf(row, links))
    };
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
    [Verdict.Unbroken]: 'Every row is as it was signed, and follows the row before it.',
    [Verdict.Faulty]:
        'The audit trail of this record is not as it was signed. What is told here comes from rows that are; what other rows said is not told.',
    [Verdict.Unknown]:
        'Rows of this audit trail name a key that was not given, so that nothing can be said of them; if there never was such a key, they are forged. What is told here comes from the other rows alone.',
    [Verdict.Empty]:
        'There is no audit event of this record: nothing was redacted, flagged or dismissed on it, and no view of it was told.'
};

function verdictOf(rowCount: number, { findings }: ChainReport): Verdict {
    if (findings.some(({ fault }) => fault !== ChainFault.KeyUnknown)) return Verdict.Faulty;
    if (findings.length > 0) return Verdict.Unknown;
    return rowCount === 0 ? Verdict.Empty : Verdict.Unbroken;
}

function rowOf({ name, event }: AuditRow, links: ReadonlySet<StoredEvent>): SignedRow | UnsignedRow {
    if (!event || !links.has(event)) return { row: name, asSigned: false };
    const { actorName: _name, occurredAt, ...signed } = event;
    return { row: name, asSigned: true, ...signed, occurredAt: new Date(occurredAt).toISOString() };
}
