import { randomBytes } from 'node:crypto';

const CLIENT_ID = 'redact-inline-data';

/** Registers a client app for the Conversation Data API with a simulated org, and answers the variables that turn the reader on. */
export async function conversationDataVariables(orgUrl: string): Promise<Readonly<Record<string, string>>> {
    const clientSecret = randomBytes(24).toString('base64url');
    const answer = await fetch(`${orgUrl}/_simulator/credential-clients`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ clientId: CLIENT_ID, clientSecret })
    });
    if (!answer.ok)
        throw new Error(`The simulated org refuses the client app of the Conversation Data API: ${answer.status}.`);
    return {
        CONVERSATION_DATA_URL: `${orgUrl}/engagement-api/platform/engagement/v1.0`,
        CONVERSATION_DATA_CLIENT_ID: CLIENT_ID,
        CONVERSATION_DATA_CLIENT_SECRET: clientSecret
    };
}
