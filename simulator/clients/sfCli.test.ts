import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startTestOrg } from '../org/testing/startTestOrg.ts';
import { findSf, SF_MISSING, signInSf } from './sfCli.ts';

const SF = findSf(process.env);
const CARD = '36b0f4d9-7c14-43dc-bb9e-7713a4930df0';
/** Salesforce's own command line: a client that nobody here wrote. Too large to be a dependency, so it may be missing. */
describe('the sf CLI', () => {
    it(
        'signs in by JWT, queries, reads and updates entries',
        { timeout: 180_000, skip: SF === null && SF_MISSING },
        async (t) => {
            assert.ok(SF);
            const org = await startTestOrg(t);
            const sf = await signInSf(t, SF, { org, username: 'supervisor@example.com' });
            const { conversationIdentifier } = await org.seeded('cardAndSsn');
            const entries = `/services/data/v67.0/connect/conversation/${conversationIdentifier}/entries`;
            const update = { conversationEntriesUpdates: [{ identifier: CARD, messageText: 'xxxx' }] };

            const soql = 'SELECT Id, Conversation.ConversationIdentifier FROM MessagingSession ORDER BY Name LIMIT 1';
            const found = await sf.run(['data', 'query', '--target-org', 'simulator', '--query', soql]);
            const read = await sf.run([
                ...['api', 'request', 'rest', `${entries}?recordLimit=2`, '--target-org', 'simulator']
            ]);
            await sf.run([
                ...['api', 'request', 'rest', entries, '--method', 'PATCH', '--body', JSON.stringify(update)],
                ...['--header', 'Content-Type:application/json', '--target-org', 'simulator']
            ]);
            const { body: stored } = await org.control<{ identifier: string; messageText: string }[]>(
                'GET',
                `/conversations/${conversationIdentifier}/entries`
            );

            assert.partialDeepStrictEqual(sf.login, {
                result: { username: 'supervisor@example.com', instanceUrl: org.url }
            });
            assert.partialDeepStrictEqual(found, {
                result: {
                    totalSize: 1,
                    records: [{ Conversation: { ConversationIdentifier: conversationIdentifier } }]
                }
            });
            assert.match(
                JSON.stringify(read),
                /"conversationEntries":\[\{.*\}\]/,
                'Versions of the CLI differ in what they put around a body'
            );
            assert.equal(stored.find(({ identifier }) => identifier === CARD)?.messageText, 'xxxx');
        }
    );
});
