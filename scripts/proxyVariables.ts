import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a proxy in front of a simulated org is told. */
export interface ProxySetting {
    readonly orgUrl: string;
    readonly port: number;
    /** The origin of the record page. */
    readonly pageUrl: string;
    /** A folder of its own for certificates and state. */
    readonly folder: string;
}

const CLIENT_ID = 'redact-inline-proxy';

/**
 * Sets a simulated org up for a proxy as an admin sets up a real one, and answers the environment variables of that proxy:
 * an external client app with a key of its own, and the org's signing certificates as files.
 */
export async function proxyVariables(setting: ProxySetting): Promise<Readonly<Record<string, string>>> {
    const { orgUrl, port, pageUrl, folder } = setting;
    const proxyUrl = `http://127.0.0.1:${port}`;
    return {
        PROXY_PORT: String(port),
        PROXY_AUDIENCE: proxyUrl,
        PROXY_ALLOWED_ORIGINS: pageUrl,
        SALESFORCE_ORG_URL: orgUrl,
        SALESFORCE_CLIENT_ID: CLIENT_ID,
        SALESFORCE_PRIVATE_KEY: await registerClientApp(orgUrl),
        TOKEN_CERTIFICATES: await writeCertificates(orgUrl, join(folder, 'certificates')),
        DIGEST_KEY: randomBytes(32).toString('base64'),
        STATE_URL: `sqlite:${join(folder, 'state.db')}`,
        LOG_LEVEL: 'warn'
    };
}

async function registerClientApp(orgUrl: string): Promise<string> {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    });
    const answer = await fetch(`${orgUrl}/_simulator/clients`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ clientId: CLIENT_ID, publicKeyPem: publicKey })
    });
    if (!answer.ok) throw new Error(`The simulated org refuses the client app: ${answer.status}.`);
    return privateKey;
}

async function writeCertificates(orgUrl: string, folder: string): Promise<string> {
    const answer = await fetch(`${orgUrl}/_simulator/certificates`);
    const certificates = (await answer.json()) as readonly { readonly kid: string; readonly pem: string }[];
    await mkdir(folder, { recursive: true });
    for (const { kid, pem } of certificates) await writeFile(join(folder, `${kid}.pem`), pem);
    return folder;
}
