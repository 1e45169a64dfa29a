import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';

/** Who asks Salesforce for a user's access token, and with which key. */
export interface AssertionSettings {
    /** Consumer key of the external client app. */
    readonly clientId: string;
    /** RSA, PKCS #8 or PKCS #1. */
    readonly privateKeyPem: string;
    readonly loginAudience: string;
    /** Epoch ms. */
    readonly now: () => number;
}

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Salesforce accepts up to about three minutes ("OAuth 2.0 JWT Bearer Flow"). */
const LIFETIME_SECONDS = 180;

/**
 * Makes what is sent to the token endpoint in the JWT bearer flow. Each assertion is for one username and is used once.
 * Throws at once, without quoting it, when the key cannot be read.
 */
export function createBearerForms(settings: AssertionSettings): (username: string) => Promise<URLSearchParams> {
    const signAssertion = createAssertionSigner(settings);
    return async (username) =>
        new URLSearchParams({ grant_type: JWT_BEARER, assertion: await signAssertion(username) });
}

function createAssertionSigner(settings: AssertionSettings): (username: string) => Promise<string> {
    const key = createPrivateKey(settings.privateKeyPem);
    return (username) => {
        const issuedAt = Math.floor(settings.now() / 1000);
        return new SignJWT()
            .setProtectedHeader({ alg: 'RS256' })
            .setIssuer(settings.clientId)
            .setSubject(username)
            .setAudience(settings.loginAudience)
            .setIssuedAt(issuedAt)
            .setExpirationTime(issuedAt + LIFETIME_SECONDS)
            .setJti(randomUUID())
            .sign(key);
    };
}
