import { execFile, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Stage } from '../../proxy/http/stage.ts';

/** How a command has ended, and what it wrote. */
export interface Ended {
    readonly code: number;
    readonly out: string;
    readonly complaints: string;
}

const COMMAND = join(import.meta.dirname, '../redactInline.js');

/** Runs `redact-inline` as a program, with the variables of the stage's proxy, if there is one, and what is given over them. */
export async function runCommand(
    stage: Pick<Stage, 'environment'> | null,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {}
): Promise<Ended> {
    return startCommand(stage, args, variables).ended;
}

/** A command that runs. */
export interface StartedCommand {
    readonly child: ChildProcess;
    readonly ended: Promise<Ended>;
}

/** Starts `redact-inline` as {@link runCommand} does; whoever starts it can stop it. */
export function startCommand(
    stage: Pick<Stage, 'environment'> | null,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {}
): StartedCommand {
    const env = { PATH: process.env['PATH'], ...(stage && variablesOf(stage)), ...variables };
    const { promise: ended, resolve } = Promise.withResolvers<Ended>();
    const child = execFile(process.execPath, [COMMAND, ...args], { env }, (_error, out, complaints) => {
        resolve({ code: child.exitCode ?? -1, out, complaints });
    });
    return { child, ended };
}

/** The variables of the proxy of a stage. */
export function variablesOf({ environment }: Pick<Stage, 'environment'>): Readonly<Record<string, string>> {
    return {
        SALESFORCE_ORG_URL: environment.orgUrl,
        SALESFORCE_CLIENT_ID: environment.clientId,
        SALESFORCE_PRIVATE_KEY: environment.privateKeyPem,
        TOKEN_CERTIFICATES: environment.certificatesFolder,
        DIGEST_KEY: environment.digestKeys[0].toString('base64')
    };
}
