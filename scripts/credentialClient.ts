import { randomBytes } from 'node:crypto';

/** A client app that signs in with a secret, as an admin of the org creates it. */
export interface CredentialClient {
    readonly clientId: string;
    readonly scopes?: readonly string[];
    /** Whether its access tokens are JWTs; they are unless this says no. */
    readonly issuesJwt?: boolean;
}

/** Registers a client app with a simulated org, and answers its secret. */
export async function registerCredentialClient(orgUrl: string, client: CredentialClient): Promise<string> {
    const clientSecret = randomBytes(24).toString('base64url');
    const answer = await fetch(`${orgUrl}/_simulator/credential-clients`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...client, clientSecret })
    });
    if (!answer.ok) throw new Error(`The simulated org refuses the client app ${client.clientId}: ${answer.status}.`);
    return clientSecret;
}
