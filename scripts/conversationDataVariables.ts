import { registerCredentialClient } from './credentialClient.ts';

const CLIENT_ID = 'redact-inline-data';

/** Registers a client app for the Conversation Data API with a simulated org, and answers the variables that turn the reader on. */
export async function conversationDataVariables(orgUrl: string): Promise<Readonly<Record<string, string>>> {
    return {
        CONVERSATION_DATA_URL: `${orgUrl}/engagement-api/platform/engagement/v1.0`,
        CONVERSATION_DATA_CLIENT_ID: CLIENT_ID,
        CONVERSATION_DATA_CLIENT_SECRET: await registerCredentialClient(orgUrl, { clientId: CLIENT_ID })
    };
}
