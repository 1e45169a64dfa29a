import { X509Certificate } from 'node:crypto';
import type { Org } from '../state/org.ts';
import { deployedXml, textIn } from './deployedXml.ts';
import type { ZippedFile } from './readZip.ts';

/** Why an org does not take files, of what the simulator looks at; `null` where it does. */
export function refusalOf({ certificates, state }: Org, files: readonly ZippedFile[]): string | null {
    const { deployedCertificate, clientAppPermissionSets } = state.switches;
    for (const { fullName } of deployedXml(files, 'certs', '.crt')) {
        const isThere = certificates.some(({ kid }) => kid === fullName);
        if (!isThere && deployedCertificate === 'refused') return `${fullName}: The private key is missing`;
    }
    for (const { fullName, xml } of deployedXml(files, 'extlClntAppGlobalOauthSets', '.ecaGlblOauth')) {
        if (!isCertificate(textIn(xml, 'certificate') ?? '')) return `${fullName}: The certificate is not valid`;
    }
    for (const { fullName, xml } of deployedXml(files, 'extlClntAppOauthPolicies', '.ecaOauthPlcy')) {
        const sets = textIn(xml, 'commaSeparatedPermissionSet')?.split(',') ?? [];
        if (sets.length > 0 && clientAppPermissionSets === 'refused') return `${fullName}: Invalid permission set id`;
        const deployed = deployedXml(files, 'permissionsets', '.permissionset').map((set) => set.fullName);
        const missing = sets.find((name) => !state.permissionSets.has(name) && !deployed.includes(name));
        if (missing !== undefined)
            return `${fullName}: In field: permissionSet - no PermissionSet named ${missing} found`;
    }
    return null;
}

function isCertificate(pem: string): boolean {
    try {
        return new X509Certificate(pem).publicKey.asymmetricKeyType !== undefined;
    } catch {
        return false;
    }
}
