import { X509Certificate } from 'node:crypto';
import { glob, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callSf } from '../org/sf.ts';
import { textOf } from './proxyKeys.ts';
import type { Setting } from './setting.ts';
import { byHand, failed, Outcome, told, type StepReport } from './step.ts';

const STEP = 'certificate of the org';

/** The folder of the org's certificates, below that of a set-up. */
export function certificatesFolder(folder: string): string {
    return join(folder, 'certificates');
}

/** Takes the certificate that the org signs with into the proxy's folder. The org makes its key itself, whatever was deployed. */
export async function retrieveCertificate({ targetOrg, certificate, folder, isDryRun }: Setting): Promise<StepReport> {
    const path = join(certificatesFolder(folder), `${certificate}.pem`);
    if (isDryRun) return told(STEP, Outcome.Planned, `It would be retrieved to ${path}.`);
    const pem = await retrieve(targetOrg, certificate);
    const before = await textOf(path);
    if (pem === null) {
        const place = `Setup → Certificate and Key Management → ${certificate} → Download Certificate`;
        return before !== null && fingerprintOf(before) !== null
            ? byHand(STEP, `sf did not bring it. ${path} stays; it must be that of the org.`, place)
            : failed(STEP, 'sf did not bring it.', `${place}. Put it at ${path}, as PEM, and call this again.`);
    }
    if (before !== null && fingerprintOf(before) === fingerprintOf(pem)) {
        return told(STEP, Outcome.Unchanged, `${path} is that of the org.`);
    }
    await mkdir(certificatesFolder(folder), { recursive: true });
    if (before !== null) await rename(path, `${path}.before`);
    await writeFile(path, pem, { flag: 'wx' });
    const kept = before === null ? '' : ` The one before, which is another, is kept as ${path}.before.`;
    return told(STEP, Outcome.Done, `${path} is good until ${new X509Certificate(pem).validTo}.${kept}`);
}

async function retrieve(targetOrg: string, certificate: string): Promise<string | null> {
    const target = await mkdtemp(join(tmpdir(), 'redact-inline-certificate-'));
    try {
        await callSf(
            [
                ...['project', 'retrieve', 'start', '--target-org', targetOrg],
                ...['--metadata', `Certificate:${certificate}`, '--target-metadata-dir', target, '--unzip']
            ],
            { timeoutMs: 10 * 60_000 }
        );
        const [found] = await Array.fromAsync(glob(join(target, `**/${certificate}.crt`)));
        return found === undefined ? null : asPem(await readFile(found));
    } finally {
        await rm(target, { recursive: true });
    }
}

/** PEM or DER comes in; `null` where it is neither. */
function asPem(bytes: Buffer): string | null {
    try {
        return new X509Certificate(bytes).toString();
    } catch {
        return null;
    }
}

function fingerprintOf(pem: string): string | null {
    try {
        return new X509Certificate(pem).fingerprint256;
    } catch {
        return null;
    }
}
