import { z } from 'zod';
import type { HeldToken } from '../../proxy/salesforce/heldLogin.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { callSf } from './sf.ts';

/** A login that the `sf` command line keeps. */
export interface SfLogin {
    /** My Domain. */
    readonly orgUrl: string;
    readonly username: string;
    readonly token: HeldToken;
}

const Display = z.object({ instanceUrl: z.url(), username: z.string(), accessToken: z.string().optional() });
const Token = z.object({ accessToken: z.string().regex(/^[\x21-\x7e]+$/) });

/**
 * Opens the login of an org that `sf` knows by this alias or username (Salesforce CLI Command Reference, "org display").
 *
 * @throws {UsageError} when `sf` knows none
 * @throws {CommandError} when there is no `sf`, or it fails
 */
export async function openSfLogin(alias: string): Promise<SfLogin> {
    const { instanceUrl, username } = await display(alias);
    return { orgUrl: new URL(instanceUrl).origin, username, token: () => currentToken(alias) };
}

async function display(alias: string): Promise<z.infer<typeof Display>> {
    const { result, name = 'unknown' } = await callSf(['org', 'display', '--target-org', alias]);
    const read = Display.safeParse(result);
    if (read.success) return read.data;
    throw new UsageError(
        `sf has no login for --target-org ${alias} (${name}). Log in first: sf org login web --alias ${alias}`
    );
}

/** Since May 2026 the token has a command of its own, which renews it; a `sf` from before tells it with the rest. */
async function currentToken(alias: string): Promise<string> {
    const shown = Token.safeParse((await callSf(['org', 'auth', 'show-access-token', '--target-org', alias])).result);
    const read = shown.success ? shown : Token.safeParse(await display(alias));
    if (read.success && !read.data.accessToken.startsWith('[')) return read.data.accessToken;
    throw new CommandError(
        `sf gives no access token for --target-org ${alias}. Log in again: sf org login web --alias ${alias}`,
        ExitCode.Unavailable
    );
}
