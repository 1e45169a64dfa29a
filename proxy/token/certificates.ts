import { X509Certificate, type KeyObject } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';

/** The org's signing certificates, by the `kid` that tokens name. */
export interface Certificates {
    /** The public key of a certificate that is in its time, or why there is none. */
    find(kid: string): Promise<KeyObject | 'kid_unknown' | 'certificate_expired'>;
    /** Reads the folder again. */
    reload(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const WARN_BEFORE_MS = 30 * DAY_MS;
const REREAD_AT_MOST_EVERY_MS = 60 * 1000;
const FILE_NAME = /^([A-Za-z0-9_-]{1,80})\.pem$/;

/**
 * Opens a folder of `KID.pem` certificates. It is read again on `reload` and, at most once a minute, for an unknown `kid`.
 *
 * @throws {Error} that tells the cure, when the folder cannot be read or holds no certificate
 */
export async function openCertificates(
    folder: string,
    { now, log }: { readonly now: () => number; readonly log: Log }
): Promise<Certificates> {
    let byKid = await readCertificates(folder);
    let readAt = now();
    warnOfExpiry(byKid, { now, log });

    const reload = async (): Promise<void> => {
        readAt = now();
        try {
            byKid = await readCertificates(folder);
            warnOfExpiry(byKid, { now, log });
        } catch {
            log.error('certificates could not be read again; the old ones stay');
        }
    };
    return {
        reload,
        find: async (kid) => {
            if (!byKid.has(kid) && now() - readAt >= REREAD_AT_MOST_EVERY_MS) await reload();
            const certificate = byKid.get(kid);
            if (!certificate) return 'kid_unknown';
            const inTime = certificate.validFromDate.getTime() <= now() && now() < certificate.validToDate.getTime();
            return inTime ? certificate.publicKey : 'certificate_expired';
        }
    };
}

/** What keeps a folder of certificates from being opened, with the cure; nothing where it can be. */
export async function certificateProblems(folder: string): Promise<readonly string[]> {
    return readCertificates(folder).then(
        () => [],
        (error: unknown) => [(error as Error).message]
    );
}

/**
 * The certificates of a folder, by `kid`.
 *
 * @throws {Error} that tells the cure, when the folder cannot be read or holds no certificate
 */
export async function readCertificates(folder: string): Promise<ReadonlyMap<string, X509Certificate>> {
    const names = await readdir(folder).catch(() => {
        throw new Error('TOKEN_CERTIFICATES: give the path of a readable folder of KID.pem files');
    });
    const certificates = new Map<string, X509Certificate>();
    for (const name of names) {
        const kid = FILE_NAME.exec(name)?.[1];
        if (!kid) continue;
        certificates.set(kid, await readCertificate(join(folder, name), name));
    }
    if (certificates.size === 0) {
        throw new Error("TOKEN_CERTIFICATES: the folder is empty; put the org's certificate there as KID.pem");
    }
    return certificates;
}

async function readCertificate(path: string, name: string): Promise<X509Certificate> {
    try {
        return new X509Certificate(await readFile(path));
    } catch {
        throw new Error(`TOKEN_CERTIFICATES: ${name} is not a readable X.509 certificate in PEM`);
    }
}

function warnOfExpiry(
    byKid: ReadonlyMap<string, X509Certificate>,
    { now, log }: { readonly now: () => number; readonly log: Log }
): void {
    for (const [kid, certificate] of byKid) {
        const left = certificate.validToDate.getTime() - now();
        if (left > WARN_BEFORE_MS) continue;
        const days = Math.max(0, Math.floor(left / DAY_MS));
        log.warn(left > 0 ? 'a signing certificate expires soon' : 'a signing certificate has expired', { kid, days });
    }
}
