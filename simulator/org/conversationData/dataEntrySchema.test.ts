import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startTestOrg, type TestOrg } from '../testing/startTestOrg.ts';
import { wrongIn } from './dataEntrySchema.ts';
import type { DataEntries } from './readDataEntries.ts';
import type { DataEntry } from './toDataEntry.ts';

interface Opened {
    readonly org: TestOrg;
    /** All entries of the conversation of a seed. */
    readonly read: (seed: string) => Promise<readonly DataEntry[]>;
}

async function open(t: TestContext, switches: object = {}): Promise<Opened> {
    const org = await startTestOrg(t);
    await org.control('PATCH', '/switches', {
        conversationDataLimit: 0,
        conversationDataPaging: 'wholeConversation',
        ...switches
    });
    const client = { clientId: 'data', clientSecret: 'a-secret-of-the-test' };
    await org.control('POST', '/credential-clients', client);
    const grant = await org.requestToken({
        grant_type: 'client_credentials',
        client_id: client.clientId,
        client_secret: client.clientSecret
    });
    const headers = { Authorization: `Bearer ${grant.body['access_token'] ?? ''}` };
    const read: Opened['read'] = async (seed) => {
        const { conversationIdentifier } = await org.seeded(seed);
        const address = `${org.url}/engagement-api/platform/engagement/v1.0/conversation-entries`;
        const response = await fetch(`${address}?conversationIdentifier=${conversationIdentifier}`, { headers });
        assert.equal(response.status, 200);
        return ((await response.json()) as DataEntries).conversationEntries;
    };
    return { org, read };
}

describe('what the Conversation Data API lists', () => {
    it('is as the public schema has it for each entry of each seed, but for the message that nobody knows', async (t) => {
        const { org, read } = await open(t);
        const { body } = await org.control<{ records: { seed: string }[] }>('GET', '/seeds');
        const seeds = [...new Set(body.records.map(({ seed }) => seed))];
        const wrong: string[] = [];
        let count = 0;
        for (const entryPayload of ['string', 'object']) {
            await org.control('PATCH', '/switches', { entryPayload });
            for (const seed of seeds) {
                const entries = await read(seed);
                count += entries.length;
                wrong.push(...entries.flatMap(wrongIn).map((each) => `${seed} ${each}`));
            }
        }

        const unknown = `richSession entryPayload/abstractMessage: value of tag "messageType" must be in oneOf`;
        assert.deepEqual(wrong, [unknown, unknown]);
        assert.ok(count > 2 * 1200);
    });

    it('is as the schema has it where a text was changed and the change left a trace', async (t) => {
        const { org, read } = await open(t, { messageUpdatedEntry: 'present' });
        const { conversationIdentifier } = await org.seeded('cardAndSsn');
        const supervisor = await org.signIn('supervisor');
        const { body } = await supervisor.readEntries(conversationIdentifier);
        const [first] = body.conversationEntries;
        const update = { identifier: first?.identifier, messageText: 'Changed' };
        const { status } = await supervisor.updateEntries(conversationIdentifier, [update]);

        const entries = await read('cardAndSsn');

        assert.equal(status, 200);
        assert.ok(entries.some(({ entryType }) => entryType === 'MessageUpdated'));
        assert.deepEqual(entries.flatMap(wrongIn), []);
    });

    it('is seen to break the schema by a member that is missing, misspelt or of another type, however deep', async (t) => {
        const { read } = await open(t);
        const sound = (await read('richSession')).filter((entry) => wrongIn(entry).length === 0);
        const breaks = [
            ['"formatType":', '"format":'],
            ['"title":"', '"title":1,"was":"'],
            ['"optionIdentifier":', '"optionId":'],
            ['"url":', '"link":'],
            ['"textValue":', '"text":'],
            ['"workType":"Assigned"', '"workType":"Done"'],
            ['"operation":"add"', '"operation":"join"'],
            ['"messageType":', '"type":']
        ] as const;

        const seen = breaks.map(([from, to]) =>
            sound
                .filter(({ entryPayload }) => textOf(entryPayload).includes(from))
                .map((entry) => ({ ...entry, entryPayload: textOf(entry.entryPayload).replace(from, to) }))
                .map((entry) => wrongIn(entry).length > 0)
        );
        const [entry] = sound;
        assert.ok(entry);
        const { transcriptedTimestamp: _at, ...without } = entry;

        assert.ok(seen.every((each) => each.length > 0 && each.every(Boolean)));
        assert.ok(wrongIn(without as DataEntry).length > 0);
        assert.ok(wrongIn({ ...entry, modality: 'Fax' }).length > 0);
        assert.ok(wrongIn({ ...entry, identifier: 'other' }).length > 0);
    });
});

function textOf(payload: DataEntry['entryPayload']): string {
    return typeof payload === 'string' ? payload : JSON.stringify(payload);
}
