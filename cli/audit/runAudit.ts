import process from 'node:process';
import { createDigests } from '../../proxy/audit/digests.ts';
import { EnvironmentError, parseEnvironment, type Environment } from '../../proxy/environment.ts';
import { ProblemError } from '../../proxy/errors.ts';
import { createSalesforce } from '../../proxy/salesforce/createSalesforce.ts';
import { verifyAudit } from '../../proxy/usecases/verifyAudit.ts';
import { ExitCode } from '../usageError.ts';
import { AUDIT_HELP } from './auditHelp.ts';
import { parseAuditSettings, type VerifySettings } from './auditSettings.ts';
import { FAULT_WORDS } from './faultWords.ts';
import { readHeads, writeHeads } from './heads.ts';

/** `redact-inline audit verify`: the findings to standard output, what was verified to standard error. */
export async function runAudit(args: readonly string[]): Promise<ExitCode> {
    const settings = parseAuditSettings(args);
    if (settings === null) {
        process.stdout.write(AUDIT_HELP);
        return ExitCode.Success;
    }
    try {
        return await verify(settings, parseEnvironment(process.env).environment);
    } catch (error) {
        if (error instanceof EnvironmentError) return complain(error.message, ExitCode.Config);
        if (!(error instanceof ProblemError)) throw error;
        const { reason } = error.extras;
        return complain(
            `Salesforce could not be read: ${error.code}${reason ? ` (${reason})` : ''}`,
            ExitCode.Unavailable
        );
    }
}

async function verify({ username, recordId, headsPath }: VerifySettings, environment: Environment): Promise<ExitCode> {
    const heads = new Map(headsPath === null ? [] : readHeads(headsPath));
    const salesforce = createSalesforce({ ...environment, timeoutMs: environment.salesforceTimeoutMs, now: Date.now });
    const interrupted = new AbortController();
    const counts = { records: 0, rows: 0, intact: 0, findings: 0 };
    try {
        const user = await salesforce.identify(username, interrupted.signal);
        const reports = verifyAudit({
            gateway: salesforce.actAs(user, interrupted.signal),
            digests: createDigests(...environment.digestKeys),
            recordId,
            knownHead: (id) => heads.get(id) ?? null
        });
        for await (const report of reports) {
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
    } finally {
        await salesforce.close();
    }
    if (headsPath !== null) writeHeads(headsPath, heads);
    const { records, rows, intact, findings } = counts;
    process.stderr.write(
        `${String(records)} records, ${String(rows)} rows, ${String(intact)} as they were signed, ${String(findings)} findings\n`
    );
    return findings === 0 ? ExitCode.Success : ExitCode.Incomplete;
}

function complain(words: string, code: ExitCode): ExitCode {
    process.stderr.write(`${words}\n`);
    return code;
}
