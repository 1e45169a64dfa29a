import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
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

/** Makes the proxy's key and certificate, unless they are there; then sees whether they can be used. */
export async function makeProxyKeys(
    { folder, isDryRun }: Pick<Setting, 'folder' | 'isDryRun'>,
    now = new Date()
): Promise<StepReport> {
    const { key, certificate } = keyPaths(folder);
    const [keyPem, pem] = [await textOf(key), await textOf(certificate)];
    if (pem !== null && keyPem !== null) {
        const report = examined(keyPem, pem, keyPaths(folder), now);
        return report.outcome === Outcome.Unchanged ? closed(key, report, { isDryRun }) : report;
    }
    if (pem !== null || keyPem !== null) {
        return failed(
            STEP,
            `Of ${key} and ${certificate} only one is there.`,
            'Put the other one back, or remove both.'
        );
    }
    if (isDryRun) return told(STEP, Outcome.Planned, `${key} and ${certificate} would be made, for ${DAYS} days.`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await isMade(keyPaths(folder))) {
        return told(
            STEP,
            Outcome.Done,
            `${key} and ${certificate} are made, for ${DAYS} days. Nobody but the proxy needs the key.`
        );
    }
    return failed(
        STEP,
        'openssl did not make them.',
        'Install OpenSSL, or see docs/install.md for making them elsewhere.'
    );
}

/** Takes the key from everybody but its owner; the report of before where nobody else could read it. */
async function closed(key: string, report: StepReport, { isDryRun }: Pick<Setting, 'isDryRun'>): Promise<StepReport> {
    if (((await stat(key)).mode & 0o077) === 0) return report;
    const cure = 'Who could read it may have a copy: make new ones if in doubt.';
    if (isDryRun)
        return told(STEP, Outcome.Planned, `${key}, which others can read, would be for its owner alone. ${cure}`);
    await chmod(key, 0o600);
    return told(STEP, Outcome.Done, `${key} is now for its owner alone. Others could read it before. ${cure}`);
}

/** What was thrown is dropped: it could quote a key. */
function examined(keyPem: string, pem: string, { key, certificate }: KeyPaths, now: Date): StepReport {
    try {
        const read = new X509Certificate(pem);
        if (!read.checkPrivateKey(createPrivateKey(keyPem))) {
            return failed(STEP, `${certificate} is not that of ${key}.`, 'Put the other one back, or remove both.');
        }
        if (read.validToDate <= now) {
            const words = `${certificate} ended on ${read.validTo}.`;
            return failed(STEP, words, 'Make new ones: docs/install.md, "Certificate renewal with overlap".');
        }
        return told(STEP, Outcome.Unchanged, `${key} is there; its certificate is good until ${read.validTo}.`);
    } catch {
        return failed(
            STEP,
            `${key} or ${certificate} cannot be read as PEM.`,
            'Put what was there back, or remove both.'
        );
    }
}

/** Under other names first, so that half of a key is never taken for one. */
async function isMade({ key, certificate }: KeyPaths): Promise<boolean> {
    const made = { key: `${key}.new`, certificate: `${certificate}.new` };
    const remove = (): Promise<unknown> => Promise.all(Object.values(made).map((path) => rm(path, { force: true })));
    await remove();
    try {
        await promisify(execFile)('openssl', [
            ...['req', '-x509', '-newkey', 'rsa:4096', '-sha256', '-nodes', '-days', DAYS],
            ...['-subj', '/CN=redact-inline-proxy', '-keyout', made.key, '-out', made.certificate]
        ]);
        await chmod(made.key, 0o600);
        await rename(made.key, key);
        await rename(made.certificate, certificate);
        return true;
    } catch {
        await remove();
        return false;
    }
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
