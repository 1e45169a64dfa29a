import { randomUUID, sign } from 'node:crypto';
import { SalesforceError } from '../errors.ts';
import { accessTo, findRecord } from '../state/access.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';

const LIFE_SECONDS = 120;

/** What the page asks Apex for, and who asks. */
export interface MintRequest {
    readonly username: string;
    readonly recordId: string;
    readonly act: string;
    /** The `aud` of the token, which Apex takes from the settings. */
    readonly audience: string;
    /** Whether the settings let the token be exchanged, as which it is meant for the org, too. */
    readonly isExchanged?: boolean;
    /** Where the page shall find the proxy; the audience when left out. */
    readonly proxyBaseUrl?: string;
    /** How the page shall reach it; `direct` when left out. */
    readonly transport?: string;
}

/** What the Apex method returns to the page. */
export interface MintedToken {
    readonly token: string;
    /** Epoch ms. */
    readonly expiresAt: number;
    readonly proxyBaseUrl: string;
    readonly transport: string;
    readonly canRedact: boolean;
    readonly canUpload: boolean;
}

/**
 * Mints the token that a page sends to the proxy, as the Apex class of the product does: for who holds the custom
 * permission and may read (act `view`) or edit (act `redact`, and of a voice call `upload`) the record.
 * @throws SalesforceError 403 where Apex throws its AuraHandledException
 */
export function mintToken(org: Org, request: MintRequest): MintedToken {
    const {
        username,
        recordId,
        act,
        audience,
        proxyBaseUrl = audience,
        transport = 'direct',
        isExchanged = false
    } = request;
    const user = org.state.users.find((each) => each.active && each.username === username);
    const record = findRecord(org, recordId);
    const access = user === undefined || record === null ? null : accessTo(org, user, record.row);
    const canView = access !== null && user?.permissions.view === true && user.permissions.readRecords;
    const canRedact = canView && access === 'edit' && user.permissions.redact;
    const canUpload = canView && access === 'edit' && user.permissions.upload && record?.object === 'VoiceCall';
    const granted: Readonly<Record<string, boolean>> = { view: canView, redact: canRedact, upload: canUpload };
    if (user === undefined || record === null || granted[act] !== true) {
        throw new SalesforceError({
            status: 403,
            errorCode: 'APEX_ERROR',
            message: 'You have no access to this transcript.'
        });
    }
    const issuedAt = Math.floor(org.now() / 1000);
    const token = signToken(org, {
        iss: org.url,
        aud: isExchanged ? [audience, org.url] : audience,
        sub: user.userId,
        usr: user.username,
        org: org.orgId,
        rid: textOf(record.row, 'Id'),
        obj: record.object,
        act,
        iat: issuedAt,
        nbf: issuedAt,
        exp: issuedAt + LIFE_SECONDS,
        jti: randomUUID()
    });
    const expiresAt = (issuedAt + LIFE_SECONDS) * 1000;
    return { token, expiresAt, proxyBaseUrl, transport, canRedact, canUpload };
}

function signToken(org: Org, claims: object): string {
    const certificate = org.certificates.at(-1);
    if (certificate === undefined) {
        throw new TypeError('The org has no signing certificate.');
    }
    const header = { alg: 'RS256', typ: 'redact+jwt', kid: certificate.kid };
    const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = sign('RSA-SHA256', Buffer.from(content), certificate.privateKey).toString('base64url');
    return `${content}.${signature}`;
}
