import { createPublicKey, randomUUID, sign, verify } from 'node:crypto';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';

/** For whom a token in JWT format is, and for what. */
export interface TokenSubject {
    readonly user: User;
    readonly clientId: string;
    readonly scopes: readonly string[];
}

/** An access token in JWT format, which says itself for whom it is; the org keeps none. */
export function makeEngagementToken(org: Org, { user, clientId, scopes }: TokenSubject): string {
    const certificate = org.certificates.at(-1);
    if (certificate === undefined) throw new TypeError('The org has no signing certificate.');
    const issuedAt = Math.floor(org.now() / 1000);
    const claims = {
        iss: org.url,
        sub: `uid:${user.userId}`,
        aud: ['https://api.salesforce.com', org.url],
        client_id: clientId,
        scp: scopes.join(' '),
        iat: issuedAt,
        exp: issuedAt + org.state.switches.sessionSeconds,
        jti: randomUUID()
    };
    const header = { alg: 'RS256', typ: 'JWT', kid: certificate.kid, tty: 'sfdc-core-token' };
    const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), certificate.privateKey).toString('base64url')}`;
}

/** The user of a token that is signed by this org, has the scope and is not over; `null` of any other. */
export function findEngagementUser(org: Org, token: string): User | null {
    const [header = '', payload = '', signature = '', ...more] = token.split('.');
    const isSigned = org.certificates.some(({ privateKey }) =>
        verify(
            'RSA-SHA256',
            Buffer.from(`${header}.${payload}`),
            createPublicKey(privateKey),
            Buffer.from(signature, 'base64url')
        )
    );
    if (!isSigned || more.length > 0) return null;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
    const isGood = claims.scp.split(' ').includes('sfap_api') && claims.exp * 1000 > org.now();
    return isGood
        ? (org.state.users.find(({ userId, active }) => active && claims.sub === `uid:${userId}`) ?? null)
        : null;
}

interface Claims {
    readonly sub: string;
    readonly scp: string;
    readonly exp: number;
}
