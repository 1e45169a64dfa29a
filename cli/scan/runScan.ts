import process from 'node:process';
import { detectConversation, type DetectSettings } from '../detect/detectConversation.ts';
import { toDetectRequest, type DetectOptions } from '../detect/detectSettings.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { conversationsOf, RowsChangedError } from './conversationsOf.ts';
import type { ExportFormat } from './exportFormat.ts';
import { exportNames } from './exportNames.ts';
import type { ExportRow } from './exportRow.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findingsOf.ts';
import { findFiles, rowsOfFiles, type FoundFile } from './files.ts';
import { openOutput } from './output.ts';
import type { GivenColumns } from './scanCommand.ts';
import { createScanReport, type ScanReport } from './scanReport.ts';

/** The options of `scan` as commander gives them. */
export interface ScanOptions extends DetectOptions {
    readonly column?: GivenColumns;
    readonly format?: ExportFormat;
    /** Path of a file that is not there yet. */
    readonly output?: string;
    readonly all?: true;
    readonly json?: true;
}

/** What conversations may take in memory at once, bytes. */
const MOST_HELD = 256 * 1024 * 1024;

/** `redact-inline scan`: exports of conversations to findings without text. */
export async function runScan(paths: readonly string[], options: ScanOptions): Promise<ExitCode> {
    const request = toDetectRequest(options);
    const files = await findFiles(paths);
    const output = await openOutput(options.output ?? null);
    const report = createScanReport({ bytes: files.reduce((sum, { size }) => sum + size, 0), files: files.length });
    for (const { name, problem } of request.ruleProblems)
        report.complain(`the rule ${name} is left out: it ${problem}`);
    try {
        for await (const findings of findingsIn(files, options, request, report)) {
            report.found(findings);
            if (options.all === true || isWorthTelling(findings)) await output.write(`${JSON.stringify(findings)}\n`);
        }
        report.stop();
        if (report.counts.rows === 0) throw new CommandError('no entry could be read', ExitCode.DataError);
        await output.keep();
    } catch (error) {
        report.stop();
        await output.discard();
        throw error instanceof RowsChangedError ? changed() : error;
    }
    const summary = options.json === true ? `${JSON.stringify(report.counts)}\n` : report.table();
    if (options.output !== undefined) process.stdout.write(summary);
    else if (options.json === true || process.stderr.isTTY) process.stderr.write(summary);
    return report.hasComplaints ? ExitCode.Incomplete : ExitCode.Success;
}

async function* findingsIn(
    files: readonly FoundFile[],
    { column = {}, format = null }: Pick<ScanOptions, 'column'> & { readonly format?: ExportFormat | null },
    settings: DetectSettings,
    { refused, fileFailed, read, counted, tooLarge }: ScanReport
): AsyncIterable<Findings> {
    let pass = 0;
    const rows = (): AsyncIterable<ExportRow> => {
        pass += 1;
        // What is wrong is told once, however often the files are read.
        const listener = pass === 1 ? { refused, fileFailed, read } : null;
        return rowsOfFiles(files, { format, names: exportNames(column) }, listener);
    };
    for await (const conversation of conversationsOf({ rows, mostHeld: MOST_HELD, counted, tooLarge })) {
        yield findingsOf(conversation, (given) => detectConversation(given, settings));
    }
}

/** What nobody may take for clean is told, too. */
function isWorthTelling({ findings, uncovered, unsearched }: Findings): boolean {
    return findings.length > 0 || uncovered > 0 || unsearched.length > 0;
}

function changed(): CommandError {
    return new CommandError(
        'a file was written while it was read; scan a copy that nobody writes to',
        ExitCode.DataError
    );
}
