import process from 'node:process';
import { parseEnvironment } from '../../proxy/environment.ts';
import { verifyAudit } from '../../proxy/usecases/verifyAudit.ts';
import { ExitCode } from '../usageError.ts';
import type { VerifySettings } from './auditSettings.ts';
import { FAULT_WORDS } from './faultWords.ts';
import { complaintOf, readHeads, writeHeads } from './heads.ts';
import { inOrg } from './inOrg.ts';

/** `redact-inline audit verify`: the findings to standard output, what was verified to standard error. */
export async function runVerify({ username, recordId, headsPath }: VerifySettings): Promise<ExitCode> {
    const { environment } = parseEnvironment(process.env);
    const knownHeads = headsPath === null ? new Map<string, string>() : readHeads(headsPath);
    const heads = new Map(knownHeads);
    const counts = { records: 0, rows: 0, intact: 0, findings: 0 };
    await inOrg(environment, username, async ({ gateway, digests }) => {
        for await (const report of verifyAudit({ gateway, digests, recordId, knownHeads })) {
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
    if (headsPath !== null) {
        writeHeads(headsPath, heads);
        process.stderr.write(complaintOf(headsPath, knownHeads));
    }
    const { records, rows, intact, findings } = counts;
    process.stderr.write(
        `${String(records)} records, ${String(rows)} rows, ${String(intact)} as they were signed, ${String(findings)} findings\n`
    );
    return findings === 0 ? ExitCode.Success : ExitCode.Incomplete;
}
