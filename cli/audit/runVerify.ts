import process from 'node:process';
import { verifyAudit } from '../../proxy/usecases/verifyAudit.ts';
import { counted, entriesCounted } from '../counted.ts';
import { ExitCode } from '../exitCodes.ts';
import { digestsOf, inOrg } from '../org/inOrg.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { createProgressBar } from '../progressBar.ts';
import { FAULT_WORDS } from './faultWords.ts';
import { complaintOf, readHeads, writeHeads } from './heads.ts';

/** The options of `audit verify`. */
export interface VerifyOptions extends OrgOptions {
    /** 18 characters; all records without it. */
    readonly record?: string;
    /** Path of the file that remembers heads. */
    readonly heads?: string;
}

/** `redact-inline audit verify`: the findings to standard output, what was verified to standard error. */
export async function runVerify(options: VerifyOptions): Promise<ExitCode> {
    const { record: recordId = null, heads: headsPath = null } = options;
    const knownHeads = headsPath === null ? new Map<string, string>() : readHeads(headsPath);
    const heads = new Map(knownHeads);
    const counts = { records: 0, rows: 0, intact: 0, findings: 0 };
    const waiting: string[] = [];
    let open = 0;
    const bar = createProgressBar({ total: null, unit: 'records verified' });
    await inOrg(options, async ({ gateway, environment }) => {
        const digests = digestsOf(environment);
        for await (const report of verifyAudit({ gateway, digests, recordId, knownHeads })) {
            counts.records += 1;
            bar.advance(1);
            counts.rows += report.rowCount;
            counts.intact += report.intact;
            counts.findings += report.findings.length;
            open += report.open;
            if (report.open > 0) waiting.push(report.recordId ?? '');
            for (const { name, fault } of report.findings) {
                const finding = { recordId: report.recordId, name, fault, means: FAULT_WORDS[fault] };
                bar.beside(() => process.stdout.write(`${JSON.stringify(finding)}\n`));
            }
            if (report.findings.length === 0 && report.recordId !== null && report.head !== null) {
                heads.set(report.recordId, report.head);
            }
        }
    }).finally(bar.stop);
    const { records, rows, intact, findings } = counts;
    process.stderr.write(
        `${counted(records, 'record')}, ${counted(rows, 'row')}, ${String(intact)} as they were signed, ${counted(findings, 'finding')}\n`
    );
    if (open > 0) process.stderr.write(openWords(open, waiting));
    if (headsPath !== null) {
        process.stderr.write(complaintOf(headsPath, knownHeads, recordId));
        writeHeads(headsPath, heads);
    }
    return findings === 0 ? ExitCode.Success : ExitCode.Incomplete;
}

function openWords(open: number, recordIds: readonly string[]): string {
    const what = `${entriesCounted(open)} ${open === 1 ? 'has' : 'have'} an intent and no outcome`;
    return `${what}, because a commit is under way or was cut short. It is written when somebody who may redact opens the record, or a sweep visits it:\n${recordIds.map((id) => `  ${id}\n`).join('')}`;
}
