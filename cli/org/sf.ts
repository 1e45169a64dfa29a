import { execFile } from 'node:child_process';
import process from 'node:process';
import { z } from 'zod';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';

/** What the `sf` command line answers to `--json`: a result, or the name of an error. */
export type SfAnswer = z.infer<typeof SfAnswer>;

/** What a call differs in from others. */
export interface SfCall {
    /** Over the variables of this process. */
    readonly variables?: Readonly<Record<string, string>>;
    readonly timeoutMs?: number;
}

const SfAnswer = z.object({ name: z.string().optional(), result: z.unknown().optional() });

const SF_TIMEOUT_MS = 60_000;
const NO_SF =
    '--target-org uses the login of the sf command line, and there is none. ' +
    'Install Salesforce CLI, or name it in SF_BINARY; every command but setup takes --user instead.';

/**
 * Calls the `sf` command line, or the one that SF_BINARY names. What it writes besides its answer could hold a token and is dropped.
 *
 * @throws {CommandError} when there is no `sf`, or it answers with something else
 */
export async function callSf(args: readonly string[], call: SfCall = {}): Promise<SfAnswer> {
    const sf = process.env['SF_BINARY'] ?? 'sf';
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const { variables = {}, timeoutMs: timeout = SF_TIMEOUT_MS } = call;
    const settings = { timeout, maxBuffer: 2 ** 26, env: { ...process.env, ...variables } };
    execFile(sf, [...args, '--json'], settings, (error, stdout) => {
        const isMissing = error !== null && error.code === 'ENOENT';
        if (isMissing) reject(new CommandError(NO_SF, ExitCode.Unavailable));
        else resolve(stdout);
    });
    return parseAnswer(await promise);
}

function parseAnswer(stdout: string): SfAnswer {
    try {
        return SfAnswer.parse(JSON.parse(stdout));
    } catch {
        // The cause is dropped: it could quote a token.
        throw new CommandError('sf gave an answer that cannot be read. Try: sf org display', ExitCode.Unavailable);
    }
}
