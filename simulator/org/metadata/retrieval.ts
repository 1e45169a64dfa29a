import { X509Certificate } from 'node:crypto';
import type { Certificate } from '../state/certificates.ts';
import { makeId } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';
import { componentsIn } from './manifest.ts';
import type { ZippedFile } from './readZip.ts';
import { writeZip } from './writeZip.ts';

/** What one retrieve call asked for, and its answer. */
export interface Retrieval {
    /** 09S…, 18 characters. */
    readonly id: string;
    readonly createdBy: User;
    /** Epoch ms. */
    readonly createdAt: number;
    readonly certificates: readonly Certificate[];
    readonly files: readonly ZippedFile[];
    /** What there is not, as Salesforce says it. */
    readonly problems: readonly string[];
}

/**
 * Retrieves certificates; `null` where the manifest names anything else, which the simulator does not keep.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieve.htm
 */
export function takeRetrieval(org: Org, message: string, createdBy: User): Retrieval | null {
    const asked = componentsIn(message);
    if (asked.some(({ type }) => type !== 'Certificate')) return null;
    const isAsked = (kid: string): boolean => asked.some(({ fullName }) => fullName === kid || fullName === '*');
    const certificates = org.certificates.filter(({ kid }) => isAsked(kid));
    const missing = asked.filter(
        ({ fullName }) => fullName !== '*' && !certificates.some(({ kid }) => kid === fullName)
    );
    const { retrievals, switches } = org.state;
    const retrieval: Retrieval = {
        id: makeId('09S', retrievals.size + 1),
        createdBy,
        createdAt: org.now(),
        certificates,
        files: [
            ...certificates.flatMap((each) => filesOf(each, switches.retrievedCertificate)),
            { path: 'unpackaged/package.xml', content: Buffer.from(manifestOf(certificates)) }
        ],
        problems: missing.map(({ fullName }) => `Entity of type 'Certificate' named '${fullName}' cannot be found`)
    };
    retrievals.set(retrieval.id, retrieval);
    return retrieval;
}

/** The result of a retrieval, as checkRetrieveStatus tells it. */
export function retrieveResult({ id, createdBy, createdAt, certificates, files, problems }: Retrieval): object {
    const at = new Date(createdAt).toISOString();
    return {
        done: true,
        fileProperties: certificates.map(({ kid }, index) => ({
            createdById: createdBy.userId,
            createdByName: createdBy.displayName,
            createdDate: at,
            fileName: pathOf(kid),
            fullName: kid,
            id: makeId('0P1', index + 1),
            lastModifiedById: createdBy.userId,
            lastModifiedByName: createdBy.displayName,
            lastModifiedDate: at,
            manageableState: 'unmanaged',
            type: 'Certificate'
        })),
        id,
        messages: problems.map((problem) => ({ fileName: 'unpackaged/package.xml', problem })),
        status: 'Succeeded',
        success: true,
        zipFile: writeZip(files).toString('base64')
    };
}

function pathOf(kid: string): string {
    return `unpackaged/certs/${kid}.crt`;
}

function filesOf({ kid, pem }: Certificate, form: 'pem' | 'der'): readonly ZippedFile[] {
    const { raw, publicKey, validToDate } = new X509Certificate(pem);
    const about = `<?xml version="1.0" encoding="UTF-8"?>
<Certificate xmlns="http://soap.sforce.com/2006/04/metadata">
    <caSigned>false</caSigned>
    <encryptedWithPlatformEncryption>false</encryptedWithPlatformEncryption>
    <expirationDate>${validToDate.toISOString()}</expirationDate>
    <keySize>${String(publicKey.asymmetricKeyDetails?.modulusLength)}</keySize>
    <masterLabel>${kid}</masterLabel>
    <privateKeyExportable>false</privateKeyExportable>
</Certificate>
`;
    return [
        { path: pathOf(kid), content: form === 'der' ? raw : Buffer.from(pem) },
        { path: `${pathOf(kid)}-meta.xml`, content: Buffer.from(about) }
    ];
}

function manifestOf(certificates: readonly Certificate[]): string {
    const members = certificates.map(({ kid }) => `<members>${kid}</members>`).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>
<Package xmlns="http://soap.sforce.com/2006/04/metadata"><types>${members}<name>Certificate</name></types><version>66.0</version></Package>
`;
}
