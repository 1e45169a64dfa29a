import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import assert from 'node:assert/strict';
import { redactionOf, type Stage } from '../../../proxy/http/stage.ts';

/** How a command has ended, and what it wrote. */
export interface Ended {
    readonly code: number;
    readonly out: string;
    readonly complaints: string;
}

const COMMAND = join(import.meta.dirname, '../../redactInline.js');

/** Runs `redact-inline` as a program, with the variables of the stage's proxy and what is given over them. */
export async function runCommand(
    { environment }: Stage,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {}
): Promise<Ended> {
    const env = {
        PATH: process.env['PATH'],
        SALESFORCE_ORG_URL: environment.orgUrl,
        SALESFORCE_CLIENT_ID: environment.clientId,
        SALESFORCE_PRIVATE_KEY: environment.privateKeyPem,
        TOKEN_CERTIFICATES: environment.certificatesFolder,
        DIGEST_KEY: environment.digestKeys[0].toString('base64'),
        ...variables
    };
    return new Promise((resolve) => {
        const child = execFile(process.execPath, [COMMAND, ...args], { env }, (_error, out, complaints) => {
            resolve({ code: child.exitCode ?? -1, out, complaints });
        });
    });
}

/** Redacts two suggestions of a seeded record, in two commits. */
export async function commitTwice(stage: Stage, seed: string): Promise<void> {
    for (const reading of ['first', 'second']) {
        const { entries } = await stage.readEntries(seed, 'supervisor');
        const entry = entries.find(({ suggestions }) => suggestions.length > 0);
        const [suggestion] = entry?.suggestions ?? [];
        assert.ok(entry && suggestion);
        const { start, end, category } = suggestion;
        const { status } = await stage.commit(seed, {
            request: redactionOf(entry, entry.text.slice(start, end), category)
        });
        assert.equal(status, 200, reading);
    }
}
