import { counted } from '../../../cli/counted.ts';
import {
    DataNotFoundError,
    ErasureKind,
    OpenSessionsError,
    type Erasure
} from '../../../proxy/salesforce/conversationDataGateway.ts';
import { eraseConversations } from '../../../proxy/usecases/eraseConversations.ts';
import type { RoadGround } from '../roadGround.ts';
import type { Road, RoadWrites } from '../scene.ts';
import type { Theatre } from '../theatre.ts';

const SEED = 'cardReadAloud';
const FOLLOW_MS = 5_000;

const WRITES: RoadWrites = {
    once: ['delete'],
    lookups: ['log of deletes'],
    leftAfter: { erased: 'gone', failed: 'there', 'not found': 'there' },
    goal: 'gone'
};

/** Deletes a conversation. */
export const ERASE: Road = {
    name: 'erase',
    title: 'Deleting a conversation: `redact-inline erase`',
    strikes: ['records that go', 'conversation', 'insert of events', 'token of the app', 'delete', 'log of deletes'],
    prepare: async ({ theatre: { stage }, trip }) => {
        await stage.org.setSwitches({ erasureSeconds: 0 });
        trip.known.set('conversation', await conversationId(stage));
    },
    travel: (ground) =>
        erase(ground, { kind: ErasureKind.Conversation, entityId: ground.trip.known.get('conversation') ?? '' }),
    left: async ({ stage }) => ((await isThere(stage)) ? 'there' : 'gone'),
    writes: WRITES
};

/** Finds what goes with a messaging end user, and asks for nothing. */
export const ERASE_PERSON: Road = {
    name: 'erase a person',
    title: 'Finding what goes with a person: `redact-inline erase --participant … --dry-run`',
    strikes: ['conversations of a person'],
    travel: async ({ identify, salesforce, signal, theatre }) => {
        const erasures = salesforce.erasureAs(await identify(), signal);
        const rows = await theatre.stage.org.rows('ConversationParticipant');
        const person = rows.map((row) => row['ParticipantEntityId']).find((id) => /^0PA/.test(String(id)));
        const records = await erasures.findRecords(ErasureKind.Participant, String(person));
        return counted(records.length, 'record');
    }
};

async function erase(ground: RoadGround, erasure: Erasure): Promise<string> {
    const { theatre, salesforce, data, digests, signal, sleep } = ground;
    const user = await ground.identify();
    const erasures = salesforce.erasureAs(user, signal);
    const records = await erasures.findRecords(erasure.kind, erasure.entityId);
    if (records.length === 0) return 'nothing to delete';
    try {
        const { outcome, isNoted } = await eraseConversations({
            erasure,
            records,
            reason: 'a trial',
            actorId: user.userId,
            gateway: salesforce.actAs(user, signal),
            lateGateway: salesforce.finishAs(user, signal),
            erasures,
            data,
            enter: () => Promise.resolve(),
            digests,
            signal,
            now: theatre.now,
            followMs: FOLLOW_MS,
            wait: sleep,
            onEvent: () => undefined
        });
        return `${outcome === 'missing' ? 'erased' : outcome}${isNoted ? '' : ', not noted'}`;
    } catch (error) {
        if (error instanceof DataNotFoundError) return 'not found';
        if (error instanceof OpenSessionsError) return 'open sessions';
        throw error;
    }
}

async function conversationId({ org }: Theatre['stage']): Promise<string> {
    const identifier = org.conversationIdentifier(SEED);
    const rows = await org.rows('Conversation');
    return String(rows.find((row) => row['ConversationIdentifier'] === identifier)?.['Id']);
}

async function isThere({ org }: Theatre['stage']): Promise<boolean> {
    const identifier = org.conversationIdentifier(SEED);
    return (await org.rows('Conversation')).some((row) => row['ConversationIdentifier'] === identifier);
}
