import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';

/** Sessions of users in the simulated org, such as Lightning itself has when it reads a record. */
export interface UserSessions {
    /** An access token of this user. */
    accessToken(username: string): Promise<string>;
}

/** Registers the page as a client app of the org and signs users in by the JWT-bearer flow when they are first asked for. */
export function createUserSessions(orgUrl: string): UserSessions {
    const clientId = `record-page-${randomUUID()}`;
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const tokens = new Map<string, Promise<string>>();
    let registered: Promise<unknown> | undefined;

    async function signIn(username: string): Promise<string> {
        registered ??= postJson(`${orgUrl}/_simulator/clients`, {
            clientId,
            publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' })
        });
        await registered;
        const assertion = signAssertion({ iss: clientId, sub: username, aud: orgUrl }, privateKey);
        const answer = await fetch(`${orgUrl}/services/oauth2/token`, {
            method: 'POST',
            body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
        });
        if (!answer.ok) throw new Error(`The simulated org refuses to sign ${username} in: ${answer.status}.`);
        const { access_token: token } = (await answer.json()) as { access_token: string };
        return token;
    }

    return {
        accessToken(username) {
            const token = tokens.get(username) ?? signIn(username);
            tokens.set(username, token);
            return token;
        }
    };
}

function signAssertion(claims: Readonly<Record<string, string>>, key: KeyObject): string {
    const expiresAt = Math.floor(Date.now() / 1000) + 120;
    const signed = [{ alg: 'RS256' }, { ...claims, exp: expiresAt }].map(toBase64Url).join('.');
    return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

function toBase64Url(value: object): string {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function postJson(url: string, body: object): Promise<void> {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`The simulated org refuses the record page as a client app: ${answer.status}.`);
}
