import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { createActiveConversations } from '../limits/activeConversations.ts';
import { createHourlyCalls } from '../limits/hourlyCalls.ts';
import { Priority } from '../limits/priority.ts';
import { enterSimulatedOrg, type SimulatedOrg } from '../salesforce/testing/simulatedOrg.ts';
import type { UploadGateway, UploadPart } from '../salesforce/uploadGateway.ts';
import { openState } from '../state/openState.ts';
import type { State } from '../state/state.ts';
import { SpeakerRole } from '../transcriptFiles/transcriptLine.ts';
import { LineOrder } from '../upload/checkedLines.ts';
import type { PreparedTranscript, TranscriptFile } from '../upload/prepareTranscript.ts';
import { retryLines } from '../upload/retryLines.ts';
import { openSpool } from '../upload/spool.ts';
import { lookAtTranscript, uploadPrepared, type UploadParts } from './uploadTranscripts.ts';

const SEED = 'callWithoutTranscript';
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const SHARES = { commitReserve: 0, bulkMost: 100 };
const TEXTS = Array.from({ length: 20 }, (_, index) => `line ${String(index)} 👋`);

describe('a transcript that is too long for one request', () => {
    let org: SimulatedOrg;
    let state: State;
    before(async () => {
        org = await enterSimulatedOrg(await startOrg());
        state = await openState({ kind: 'sqlite', path: ':memory:' }, { org: 'org', now: Date.now, log: SILENT });
    });
    after(async () => {
        await state.close();
        await org[Symbol.asyncDispose]();
    });

    it('goes in several, each with its conversation first and sent once the one before it is stored', async () => {
        const mostBytes = 1500;
        await org.control('PATCH', 'switches', { uploadSeconds: 1 });
        const { conversationIdentifier, recordId } = org.record(SEED);
        const sent: Sent[] = [];
        const stored = async (): Promise<readonly string[]> => {
            const path = `conversations/${conversationIdentifier}/entries`;
            const entries = (await org.control('GET', path)) as readonly { readonly messageText: string }[];
            return entries.map(({ messageText }) => messageText);
        };
        await using spool = await openSpool();
        const uploads = recorded(
            org.salesforce.uploadAs(org.user('uploader'), new AbortController().signal),
            async (request) => {
                sent.push({ ...request, storedBefore: (await stored()).length });
            }
        );
        const parts = { ...partsWith(org, state), uploads, spool, bounds: { mostBytes, mostParts: 10 } };

        const looked = await lookAtTranscript(parts, { recordId, files: [transcriptOf(TEXTS)] });
        assert.ok('prepared' in looked);
        const { prepared, storedBefore } = looked;
        const uploaded = await uploadPrepared(parts, [prepared], new Map([[conversationIdentifier, storedBefore]]));

        assert.ok(sent.length > 2, String(sent.length));
        assert.ok(sent.every(({ bytes }) => bytes <= mostBytes));
        assert.deepEqual(
            sent.map(({ lines: [head] }) => head),
            sent.map(() => ({ type: 'conversation', payload: { conversationId: conversationIdentifier } }))
        );
        const counts = sent.map(({ lines }) => lines.length - 1);
        assert.deepEqual(
            sent.map(({ storedBefore: count }) => count),
            counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0))
        );
        assert.deepEqual(
            sent.flatMap(({ lines }) => lines.slice(1).map(({ payload }) => payload.messageText)),
            TEXTS
        );
        assert.deepEqual(await stored(), TEXTS);
        assert.deepEqual(
            uploaded.outcomes.map((outcome) => [outcome.state, outcome.stored]),
            counts.map((count) => ['stored', count])
        );
    });

    it('holds back what follows a part that failed, for the retry file in its order, and sends other calls', async () => {
        const { texts, own, others, sentTo, left } = await uploadFailing({});

        assert.deepEqual(
            own.map(({ state: end }) => end),
            ['partlyStored', ...own.slice(1).map(() => 'heldBack')]
        );
        assert.deepEqual([others, sentTo], [['stored'], [SEED, OTHER_CALL.seed]]);
        const firstCount = own[0]?.part.entryCount ?? 0;
        assert.deepEqual(left, [texts[1], ...texts.slice(firstCount)]);
    });

    it('sends nothing behind entries that failed without a name, keeps none for the retry file, and sends other calls', async () => {
        const { own, others, sentTo, left } = await uploadFailing({ uploadPartlyFailed: 'unnamed' });

        assert.ok(own.length > 2, String(own.length));
        assert.deepEqual(
            own.map(({ state: end, failed }) => [end, failed]),
            [['partlyStored', 1], ...own.slice(1).map(() => ['notSent', null])]
        );
        assert.deepEqual([others, sentTo, left], [['stored'], [SEED, OTHER_CALL.seed], []]);
    });

    /** Uploads a transcript of several parts, of whose first the second entry fails, and one of another call behind it. */
    async function uploadFailing(switches: object) {
        await org.control('POST', 'reset');
        await org.control('PATCH', 'switches', { uploadSeconds: 1, uploadTextCap: 40, ...switches });
        const one = org.record(SEED);
        const [two] = (await org.control('POST', 'conversations', OTHER_CALL)) as readonly [typeof one];
        const texts = TEXTS.with(1, 'x'.repeat(41));
        const sent: SentRequest[] = [];
        await using spool = await openSpool();
        const uploads = recorded(
            org.salesforce.uploadAs(org.user('uploader'), new AbortController().signal),
            async (request) => Promise.resolve(void sent.push(request))
        );
        const parts = { ...partsWith(org, state), uploads, spool, bounds: { mostBytes: 1500, mostParts: 10 } };

        const prepared: PreparedTranscript[] = [];
        for (const [{ recordId }, said] of [[one, texts] as const, [two, TEXTS.slice(0, 2)] as const]) {
            const looked = await lookAtTranscript(parts, { recordId, files: [transcriptOf(said)] });
            assert.ok('prepared' in looked);
            prepared.push(looked.prepared);
        }
        const { outcomes } = await uploadPrepared(parts, prepared, new Map());

        const own = outcomes.filter(({ part }) => part.conversationIdentifier === one.conversationIdentifier);
        const seeds = new Map([
            [one.conversationIdentifier, SEED],
            [two.conversationIdentifier, OTHER_CALL.seed]
        ]);
        const lines = (await Array.fromAsync(retryLines(spool, own))).map((line) => JSON.parse(line) as SentLine);
        return {
            texts,
            own,
            others: outcomes.slice(own.length).map(({ state: end }) => end),
            sentTo: sent.map(({ lines: [head] }) => seeds.get(String(head?.payload['conversationId']))),
            /** The texts of the retry file. */
            left: lines.slice(1).map(({ payload }) => payload['messageText'])
        };
    }
});

const HOURS_AGO = Math.floor(Date.now() / 1000) * 1000 - 7_200_000;
const OTHER_CALL = {
    seed: 'anotherCall',
    records: [
        {
            object: 'VoiceCall',
            startedAt: HOURS_AGO,
            endedAt: HOURS_AGO + 200_000,
            access: { uploader: 'read' }
        }
    ],
    entries: []
};

interface SentRequest {
    readonly bytes: number;
    readonly lines: readonly SentLine[];
}

interface SentLine {
    readonly type: string;
    readonly payload: Readonly<Record<string, unknown>>;
}

interface Sent extends SentRequest {
    readonly storedBefore: number;
}

/** A gateway that tells of each POST before it is made. */
function recorded(gateway: UploadGateway, tell: (request: SentRequest) => Promise<void>): UploadGateway {
    return {
        ...gateway,
        async upload(parts) {
            const payloads = await Promise.all(parts.map(textOf));
            const lines = payloads.flatMap((payload) => payload.trimEnd().split('\n'));
            await tell({
                bytes: gateway.requestLength(parts),
                lines: lines.map((line) => JSON.parse(line) as SentLine)
            });
            return gateway.upload(parts);
        }
    };
}

/** A file whose customer says these texts, a second each. */
function transcriptOf(texts: readonly string[]): TranscriptFile {
    return {
        name: 'call.vtt',
        likelySpeaker: () => null,
        async *open() {
            for (const [index, text] of texts.entries()) {
                yield await Promise.resolve({
                    lineNumber: index + 1,
                    conversation: null,
                    id: null,
                    speaker: { name: null, role: SpeakerRole.EndUser },
                    time: { clock: 'recording', offsetMs: index * 1000 },
                    durationMs: null,
                    text,
                    upload: null
                });
            }
        }
    };
}

async function textOf({ open }: UploadPart): Promise<string> {
    return Buffer.concat(await Array.fromAsync(open())).toString('ascii');
}

function partsWith(
    org: SimulatedOrg,
    { conversationWindow, callWindow }: State
): Omit<UploadParts, 'spool' | 'uploads' | 'bounds'> {
    const signal = new AbortController().signal;
    return {
        gateway: org.as('uploader'),
        meter: {
            activeConversations: createActiveConversations(conversationWindow, {
                ceilingAt: () => 10,
                shares: SHARES,
                now: Date.now
            }),
            hourlyCalls: createHourlyCalls(callWindow, { limit: 1000, shares: SHARES }),
            userId: org.user('uploader').userId,
            priority: Priority.Bulk,
            refused: () => undefined
        },
        rules: { speakers: new Map(), recordingStartedAt: null, order: LineOrder.ByTime, redaction: null },
        patience: {
            now: Date.now,
            wait: async (milliseconds) => {
                await org.control('POST', 'clock', { advanceMs: Math.ceil(milliseconds) });
            },
            longestMs: 60_000,
            signal
        },
        sent: () => undefined
    };
}
