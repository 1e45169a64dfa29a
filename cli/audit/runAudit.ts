import process from 'node:process';
import { EnvironmentError } from '../../proxy/environment.ts';
import { ProblemError } from '../../proxy/errors.ts';
import { CannotStoreError } from '../evidence/evidenceFiles.ts';
import { ExitCode } from '../usageError.ts';
import { AUDIT_HELP } from './auditHelp.ts';
import { parseAuditSettings, type AuditSettings } from './auditSettings.ts';
import { runCheck } from './runCheck.ts';
import { runExport } from './runExport.ts';
import { runVerify } from './runVerify.ts';

/** `redact-inline audit`: verifies the events of an org, exports evidence of a record, checks evidence. */
export async function runAudit(args: readonly string[]): Promise<ExitCode> {
    const settings = parseAuditSettings(args);
    if (settings === null) {
        process.stdout.write(AUDIT_HELP);
        return ExitCode.Success;
    }
    try {
        return await run(settings);
    } catch (error) {
        if (error instanceof EnvironmentError) return complain(error.message, ExitCode.Config);
        if (error instanceof CannotStoreError) return complain(error.message, ExitCode.CannotCreate);
        if (!(error instanceof ProblemError)) throw error;
        const { reason } = error.extras;
        return complain(
            `Salesforce could not be read: ${error.code}${reason ? ` (${reason})` : ''}`,
            ExitCode.Unavailable
        );
    }
}

function run(settings: AuditSettings): Promise<ExitCode> {
    if (settings.action === 'export') return runExport(settings);
    return settings.action === 'check' ? runCheck(settings) : runVerify(settings);
}

function complain(words: string, code: ExitCode): ExitCode {
    process.stderr.write(`${words}\n`);
    return code;
}
