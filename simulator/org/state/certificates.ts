import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';

/** A self-signed certificate of the org, as Setup makes it. */
export interface Certificate {
    /** The certificate's unique name, which tokens carry as `kid`. */
    readonly kid: string;
    /** X.509, PEM. */
    readonly pem: string;
    readonly privateKey: KeyObject;
}

/** Makes a certificate of RSA 2048 that is valid from the day before `at` (epoch ms, in UTC) for one year. */
export function makeCertificate(kid: string, at: number): Promise<Certificate> {
    const day = Math.floor(at / DAY);
    const known = `${kid} ${String(day)}`;
    const certificate = certificatesByDay.get(known) ?? signCertificate(kid, day * DAY);
    certificatesByDay.set(known, certificate);
    return certificate;
}

const DAY = 24 * 60 * 60 * 1000;
const makeKeys = promisify(generateKeyPair);
const keysByKid = new Map<string, ReturnType<typeof makeRsaKeys>>();
/** One certificate per name, day and process: making it takes as long as the rest of an org's start. */
const certificatesByDay = new Map<string, Promise<Certificate>>();

async function signCertificate(kid: string, at: number): Promise<Certificate> {
    const keys = await keysOf(kid);
    const { cert } = await generate([{ name: 'commonName', value: kid }], {
        algorithm: 'sha256',
        notBeforeDate: new Date(at - DAY),
        notAfterDate: new Date(at + 365 * DAY),
        keyPair: {
            privateKey: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
            publicKey: keys.publicKey.export({ type: 'spki', format: 'pem' }) as string
        }
    });
    return { kid, pem: cert, privateKey: keys.privateKey };
}

/** One key pair per name and process: making keys takes longer than the rest of an org's start. */
function keysOf(kid: string): ReturnType<typeof makeRsaKeys> {
    const keys = keysByKid.get(kid) ?? makeRsaKeys();
    keysByKid.set(kid, keys);
    return keys;
}

function makeRsaKeys(): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
    return makeKeys('rsa', { modulusLength: 2048 });
}
