/**
 * The org of the benchmark, a process of its own: it reads whatever is uploaded and keeps nothing, so that what it costs is the same
 * for everybody who sends the same bytes. Prints its address.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { CALL } from './call.ts';

const UPLOAD = {
    conversationIdentifier: CALL.conversationIdentifier,
    errorDetail: null,
    status: 'SUCCESS',
    uploadId: 'u1'
};
const SOQL: readonly (readonly [string, object])[] = [
    ['FROM VoiceCall', CALL.row],
    ['FROM ConversationParticipant', CALL.participant],
    ['FROM Conversation', CALL.conversation]
];

const server = createServer((request, response) => {
    void answer(request).then((body) => {
        response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(body));
    });
});
server.requestTimeout = 0;
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
});
process.stdout.write(`${url}\n`);

async function answer(request: IncomingMessage): Promise<object> {
    await once(request.resume(), 'end');
    const path = decodeURIComponent((request.url ?? '/').replaceAll('+', ' '));
    if (path.includes('/oauth2/token')) {
        return { access_token: 'bench', id: `${url}/id/${CALL.orgId}/${CALL.userId}`, instance_url: url };
    }
    if (path.includes('/upload')) return { conversationBulkUploadsResults: [UPLOAD] };
    if (path.includes('/entries')) return { conversationEntries: [] };
    const record = SOQL.find(([part]) => path.includes(part))?.[1];
    return { totalSize: 1, done: true, records: record ? [record] : [] };
}
