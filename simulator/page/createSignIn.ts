import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';

/** Signs a user in to the simulated org: an access token, or `undefined` for a user whom the org refuses. */
export type SignIn = (username: string) => Promise<string | undefined>;

/** Registers the page as a client app of the org when a user is first signed in; then it takes the JWT-bearer flow. */
export function createSignIn(orgUrl: string): SignIn {
    const clientId = `record-page-${randomUUID()}`;
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    let registration: Promise<Response> | undefined;

    return async function signIn(username) {
        registration ??= fetch(`${orgUrl}/_simulator/clients`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ clientId, publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }) })
        });
        await registration;

        const assertion = signAssertion({ iss: clientId, sub: username, aud: orgUrl }, privateKey);
        const answer = await fetch(`${orgUrl}/services/oauth2/token`, {
            method: 'POST',
            body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
        });
        const { access_token: token } = (await answer.json()) as { access_token?: string };
        return token;
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
