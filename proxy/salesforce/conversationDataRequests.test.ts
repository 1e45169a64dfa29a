import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, it, type TestContext } from 'node:test';
import { isDataRequest, type DataRequest } from '../../simulator/org/conversationData/dataRequestSchema.ts';
import type { ConversationDataGateway } from './conversationDataGateway.ts';
import { createConversationData } from './createConversationData.ts';

const CONVERSATION = '7c1f4f2e-5f10-4a53-9a3b-2d4d0b6a4f11';
const ids = { conversation: '0dwHs0000000001IAA', participant: '0PAHs0000000001' } as const;
const { signal } = new AbortController();

/** An API that notes every request, has two pages of entries, and takes the ids of a participant in the query alone. */
async function listen(
    t: TestContext
): Promise<{ readonly data: ConversationDataGateway; readonly requests: readonly DataRequest[] }> {
    const requests: DataRequest[] = [];
    const server = createServer((request, response) => {
        const answer = async (): Promise<readonly [number, object]> => {
            const body = await text(request);
            const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
            if (pathname === '/services/oauth2/token') {
                return [200, { access_token: 'a.b.c', token_type: 'Bearer', scope: 'sfap_api', token_format: 'jwt' }];
            }
            const { method = '', headers } = request;
            requests.push({
                method,
                path: pathname,
                authorization: headers.authorization ?? '',
                query: Object.fromEntries(searchParams),
                body: body === '' ? null : (JSON.parse(body) as unknown)
            });
            if (method === 'DELETE') {
                const isRefused = pathname === '/conversation-participants' && body !== '';
                return isRefused ? [400, {}] : [202, { conversationApiLogs: [{ status: 'REQUESTED' }] }];
            }
            const isLast = searchParams.has('pageToken');
            return [200, { conversationEntries: [], ...(!isLast && { nextPageToken: 'a/b+c' }) }];
        };
        void answer().then(([status, body]) => {
            response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    const url = `http://127.0.0.1:${String(address.port)}`;
    const data = createConversationData({
        url,
        orgUrl: url,
        clientId: 'data',
        clientSecret: 'secret',
        timeoutMs: 5_000,
        now: Date.now
    });
    t.after(async () => {
        await data.close();
        server.closeAllConnections();
        server.close();
    });
    return { data, requests };
}

describe('requests of the Conversation Data API', () => {
    it('are as its schema has them: reads by page, deletes that name their ids in the body and in the query', async (t) => {
        const { data, requests } = await listen(t);
        const { nextPageToken } = await data.readEntries(
            { conversationIdentifier: CONVERSATION, pageToken: null },
            signal
        );
        await data.readEntries({ conversationIdentifier: CONVERSATION, pageToken: nextPageToken }, signal);
        await data.requestErasure({ kind: 'conversation', entityId: ids.conversation }, signal);
        await data.requestErasure({ kind: 'participant', entityId: ids.participant }, signal);

        const wrong = requests.filter((request) => !isDataRequest(request)).map(({ method, path }) => [method, path]);
        assert.deepEqual(wrong, []);
        assert.deepEqual(
            requests.map(({ method, path, query, body }) => [method, path, query['pageToken'] ?? query['ids'], body]),
            [
                ['GET', '/conversation-entries', undefined, null],
                ['GET', '/conversation-entries', 'a/b+c', null],
                ['DELETE', '/conversations', undefined, { ids: [ids.conversation] }],
                ['DELETE', '/conversation-participants', undefined, { ids: [ids.participant] }],
                ['DELETE', '/conversation-participants', ids.participant, null]
            ]
        );
    });
});
