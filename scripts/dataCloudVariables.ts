import { registerCredentialClient } from './credentialClient.ts';

const CLIENT_ID = 'redact-inline-copies';

/** Registers a client app for Data Cloud with a simulated org, and answers the variables that turn the reader on. */
export async function dataCloudVariables(orgUrl: string): Promise<Readonly<Record<string, string>>> {
    const client = { clientId: CLIENT_ID, scopes: ['api', 'cdp_query_api'], issuesJwt: false };
    return {
        DATA_CLOUD_URL: `${orgUrl}/data-cloud`,
        DATA_CLOUD_CLIENT_ID: CLIENT_ID,
        DATA_CLOUD_CLIENT_SECRET: await registerCredentialClient(orgUrl, client)
    };
}
