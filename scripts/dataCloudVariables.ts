import { randomBytes } from 'node:crypto';

const CLIENT_ID = 'redact-inline-copies';

/** Registers a client app for Data Cloud with a simulated org, and answers the variables that turn the reader on. */
export async function dataCloudVariables(orgUrl: string): Promise<Readonly<Record<string, string>>> {
    const clientSecret = randomBytes(24).toString('base64url');
    const scopes = ['api', 'cdp_query_api'];
    const answer = await fetch(`${orgUrl}/_simulator/credential-clients`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ clientId: CLIENT_ID, clientSecret, scopes, issuesJwt: false })
    });
    if (!answer.ok) throw new Error(`The simulated org refuses the client app of Data Cloud: ${answer.status}.`);
    return {
        DATA_CLOUD_URL: `${orgUrl}/data-cloud`,
        DATA_CLOUD_CLIENT_ID: CLIENT_ID,
        DATA_CLOUD_CLIENT_SECRET: clientSecret
    };
}
