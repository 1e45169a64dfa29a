import { createActiveConversations } from '../../../proxy/limits/activeConversations.ts';
import { createCeilingAt } from '../../../proxy/limits/ceilings.ts';
import { createHourlyCalls } from '../../../proxy/limits/hourlyCalls.ts';
import { Priority } from '../../../proxy/limits/priority.ts';
import { openState } from '../../../proxy/state/openState.ts';
import type { TranscriptLine } from '../../../proxy/transcriptFiles/transcriptLine.ts';
import { LineOrder } from '../../../proxy/upload/checkedLines.ts';
import { REQUEST_BOUNDS } from '../../../proxy/upload/planRequests.ts';
import { openSpool } from '../../../proxy/upload/spool.ts';
import { lookAtTranscript, uploadPrepared, type UploadParts } from '../../../proxy/usecases/uploadTranscripts.ts';
import { newFilePath, type RoadGround } from '../roadGround.ts';
import type { Road } from '../scene.ts';
import { howOftenStored } from './howOftenStored.ts';

const SEED = 'callWithoutTranscript';
const TEXTS = ['Which lamp is it?', 'The tall one, by the window.', 'Thank you, that is all.'];
const SECOND = 1000;
const PATIENCE_MS = 5 * SECOND;

/** Uploads a transcript of three lines. */
export const UPLOAD: Road = {
    name: 'upload',
    title: 'Uploading a transcript: `redact-inline upload`',
    strikes: 'new',
    travel,
    left: async ({ stage }) => {
        const entries = await stage.org.storedEntries(SEED);
        return howOftenStored(
            entries.map(({ messageText }) => messageText),
            TEXTS.length
        );
    },
    writes: {
        once: ['upload'],
        lookups: ['entries'],
        leftAfter: { stored: 'all', refused: 'nothing', notSent: 'nothing' },
        goal: 'all'
    }
};

async function travel(ground: RoadGround): Promise<string> {
    const { theatre, salesforce, signal, sleep } = ground;
    const { environment, org } = theatre.stage;
    const user = await ground.identify();
    const state = await openState(
        { kind: 'sqlite', path: newFilePath(theatre) },
        { org: new URL(environment.orgUrl).hostname, now: theatre.now, log: SILENT }
    );
    await using spool = await openSpool();
    try {
        const parts: UploadParts = {
            uploads: salesforce.uploadAs(user, signal),
            gateway: salesforce.actAs(user, signal),
            spool,
            meter: {
                activeConversations: createActiveConversations(state.conversationWindow, {
                    ceilingAt: createCeilingAt(environment.activeConversationCeilings),
                    shares: environment.shares,
                    now: theatre.now
                }),
                hourlyCalls: createHourlyCalls(state.callWindow, {
                    limit: environment.hourlyCallLimit,
                    shares: environment.shares
                }),
                userId: user.userId,
                priority: Priority.Bulk,
                refused: () => undefined
            },
            rules: { speakers: new Map(), recordingStartedAt: null, order: LineOrder.ByTime, redaction: null },
            bounds: REQUEST_BOUNDS,
            patience: { now: theatre.now, wait: sleep, longestMs: PATIENCE_MS, signal },
            sent: () => undefined
        };
        const files = [{ name: 'call.vtt', open: linesOfCall, likelySpeaker: () => null }];
        const looked = await lookAtTranscript(parts, { recordId: org.recordId(SEED), files });
        if ('trouble' in looked) return looked.trouble;
        const { prepared, storedBefore } = looked;
        if (prepared.problemCount > 0) throw new TypeError('lines of the trial cannot be uploaded');
        const before = new Map([[prepared.call.conversationIdentifier, storedBefore]]);
        const { outcomes, problem } = await uploadPrepared(parts, [prepared], before);
        if (outcomes.length === 0) return 'stored before';
        const states = outcomes.map((outcome) => outcome.state).join(', ');
        return problem ? `${problem.code}, ${states}` : states;
    } finally {
        await state.close();
    }
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function* linesOfCall(): AsyncGenerator<TranscriptLine> {
    for (const [index, text] of TEXTS.entries()) {
        yield await Promise.resolve({
            lineNumber: index + 1,
            conversation: null,
            id: null,
            speaker: { name: null, role: index % 2 === 0 ? 'Agent' : 'EndUser' },
            time: { clock: 'recording', offsetMs: (index + 1) * SECOND },
            durationMs: SECOND,
            text,
            upload: null
        } as const);
    }
}
