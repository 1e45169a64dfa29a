import process from 'node:process';
import { parseEnvironment } from '../../proxy/environment.ts';
import { verifyAudit } from '../../proxy/usecases/verifyAudit.ts';
import { ExitCode } from '../usageError.ts';
import type { VerifySettings } from './auditSettings.ts';
import { FAULT_WORDS } from './faultWords.ts';
import { readHeads, writeHeads } from './heads.ts';
import { inOrg } from './inOrg.ts';

/** `redact-inline audit verify`: the findings to standard output, what was verified to standard error. */
export async function runVerify({ username, recordId, headsPath }: VerifySettings): Promise<ExitCode> {
    const { environment } = parseEnvironment(process.env);
    const heads = new Map(headsPath === null ? [] : readHeads(headsPath));
    const counts = { records: 0, rows: 0, intact: 0, findings: 0 };
    await inOrg(environment, username, async ({ gateway, digests }) => {
        const knownHead = (id: string): string | null => heads.get(id) ?? null;
        for await (const report of verifyAudit({ gateway, digests, recordId, knownHead })) {
            counts.records += 1;
            counts.rows += report.rowCount;
            counts.intact += report.intact;
            counts.findings += report.findings.length;
            for (const { name, fault } of report.findings) {
                const finding = { recordId: report.recordId, name, fault, means: FAULT_WORDS[fault] };
                process.stdout.write(`${JSON.stringify(finding)}\n`);
            }
            if (report.findings.length === 0 && report.recordId !== null && report.head !== null) {
                heads.set(report.recordId, report.head);
            }
        }
    });
    if (headsPath !== null) writeHeads(headsPath, heads);
    const { records, rows, intact, findings } = counts;
    process.stderr.write(
        `${String(records)} records, ${String(rows)} rows, ${String(intact)} as they were signed, ${String(findings)} findings\n`
    );
    return findings === 0 ? ExitCode.Success : ExitCode.Incomplete;
}
