import { randomUUID, sign, type KeyObject } from 'node:crypto';
import { ORG } from './org.ts';

/** A token as the org's Apex signs it, for a supervisor and the measured record; good for two minutes. */
export function mintToken(
    key: KeyObject,
    { orgUrl, audience }: { readonly orgUrl: string; readonly audience: string }
): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
        iss: orgUrl,
        aud: audience,
        sub: ORG.userId,
        usr: ORG.username,
        org: ORG.orgId,
        rid: ORG.recordId,
        obj: 'VoiceCall',
        act: 'redact',
        iat: now,
        nbf: now,
        exp: now + 120,
        jti: randomUUID()
    };
    const header = { alg: 'RS256', typ: 'redact+jwt', kid: KID };
    const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`;
}

/** The name of the certificate that tokens are signed with. */
export const KID = 'bench';
