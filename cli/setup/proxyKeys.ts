import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Setting } from './setting.ts';
import { failed, Outcome, told, type StepReport } from './step.ts';

/** Where a set-up keeps the key that the proxy signs with, and its certificate, which is public. */
export interface KeyPaths {
    readonly key: string;
    readonly certificate: string;
}

/** Paths below the folder of a set-up. */
export function keyPaths(folder: string): KeyPaths {
    return { key: join(folder, 'proxy.key'), certificate: join(folder, 'proxy.crt') };
}

const STEP = 'keys of the proxy';
const DAYS = '730';

/** Makes the proxy's key and certificate, unless they are there. */
export async function makeProxyKeys({ folder, isDryRun }: Pick<Setting, 'folder' | 'isDryRun'>): Promise<StepReport> {
    const { key, certificate } = keyPaths(folder);
    const [hasKey, pem] = [(await textOf(key)) !== null, await textOf(certificate)];
    if (pem !== null && hasKey) {
        const { validTo } = new X509Certificate(pem);
        return told(STEP, Outcome.Unchanged, `${key} is there; its certificate is good until ${validTo}.`);
    }
    if (pem !== null || hasKey) {
        return failed(
            STEP,
            `Of ${key} and ${certificate} only one is there.`,
            'Put the other one back, or remove both.'
        );
    }
    if (isDryRun) return told(STEP, Outcome.Planned, `${key} and ${certificate} would be made, for ${DAYS} days.`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
        await promisify(execFile)('openssl', [
            ...['req', '-x509', '-newkey', 'rsa:4096', '-sha256', '-nodes', '-days', DAYS],
            ...['-subj', '/CN=redact-inline-proxy', '-keyout', key, '-out', certificate]
        ]);
        await chmod(key, 0o600);
    } catch {
        return failed(
            STEP,
            'openssl did not make them.',
            'Install OpenSSL, or see docs/install.md for making them elsewhere.'
        );
    }
    return told(
        STEP,
        Outcome.Done,
        `${key} and ${certificate} are made, for ${DAYS} days. Nobody but the proxy needs the key.`
    );
}

/** The text of a file; `null` where there is none. */
export async function textOf(path: string): Promise<string | null> {
    try {
        return await readFile(path, 'utf8');
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
    }
}
