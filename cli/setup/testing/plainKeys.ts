import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { keyPaths } from '../proxyKeys.ts';

/** Makes a key and its certificate in the folder of a set-up; on a curve, which takes no time. Good for a day. */
export async function givePlainKeys(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const { key, certificate } = keyPaths(folder);
    await promisify(execFile)('openssl', [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
        ...['-subj', '/CN=redact-inline-proxy', '-keyout', key, '-out', certificate]
    ]);
}
