import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import { readLines } from '../lines.ts';
import { ExitCode } from '../exitCodes.ts';
import { detectLines } from './detectLines.ts';
import { toDetectRequest, type DetectOptions } from './detectSettings.ts';
import { createRunReport } from './runReport.ts';

/** `redact-inline detect`: conversations from standard input, their spans to standard output. */
export async function runDetect(options: DetectOptions): Promise<ExitCode> {
    const request = toDetectRequest(options);
    const report = createRunReport({ stream: process.stderr, totalBytes: sizeOfInput(), now: () => performance.now() });
    for (const { name, problem } of request.ruleProblems)
        report.complain(`the rule ${name} is left out: it ${problem}`);
    const lines = readLines(counting(process.stdin, report.read));
    await detectLines(lines, request, {
        write: (text) => writeTo(process.stdout, text),
        counted: report.counted,
        refused: report.refused
    });
    report.finish();
    return report.hasComplaints ? ExitCode.Incomplete : ExitCode.Success;
}

async function* counting(input: AsyncIterable<Buffer>, read: (bytes: number) => void): AsyncIterable<Buffer> {
    for await (const chunk of input) {
        read(chunk.length);
        yield chunk;
    }
}

/** No more is read than whoever reads the output takes. */
async function writeTo(stream: Writable, text: string): Promise<void> {
    if (!stream.write(text)) await once(stream, 'drain');
}

function sizeOfInput(): number | null {
    try {
        const stats = fstatSync(process.stdin.fd);
        return stats.isFile() ? stats.size : null;
    } catch {
        return null;
    }
}
