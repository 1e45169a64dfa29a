import { AuditRowShape } from '../../proxy/salesforce/eventRow.ts';
import type { AuditRow } from '../../proxy/salesforce/gateway.ts';
import type { LoggedRequest } from '../../proxy/http/orgControl.ts';
import { callOf } from './calls.ts';
import type { Place } from './places.ts';
import { read } from './requests.ts';
import type { Scene } from './scene.ts';
import { SEED, type Performance, type Theatre, type TrialAnswer } from './theatre.ts';
import { faultAt, timeoutDuring, type TrialFault } from './trialFaults.ts';

/** What is stored in the org at one time. */
export interface Stored {
    readonly texts: ReadonlyMap<string, string>;
    /** How often each entry was updated. */
    readonly updates: Readonly<Record<string, number>>;
    readonly events: readonly AuditRow[];
}

/** What came of a scene while something went wrong, and of two requests after it. */
export interface CellResult {
    readonly answer: TrialAnswer;
    /** Until the answer was whole. */
    readonly tookMs: number;
    readonly requests: readonly LoggedRequest[];
    /** How often the call that the fault struck went out, counted from that place on. */
    readonly sent: number;
    /** The texts when the answer came: what Salesforce holds up it may do afterwards. */
    readonly textsThen: Stored['texts'];
    readonly after: Stored;
    /** Once Salesforce takes requests again: a visit of the record, and what is stored then. */
    readonly visit: TrialAnswer;
    readonly healed: Stored;
    /** Of what writes: the same again, and what is stored then. */
    readonly repeated: { readonly answer: TrialAnswer; readonly stored: Stored } | null;
    readonly health: TrialAnswer;
    readonly logLines: readonly string[];
}

/** What goes wrong: a fault at a place, or something that is no single call's. */
export type Mishap =
    | { readonly scene: Scene; readonly place: Place; readonly fault: TrialFault }
    | { readonly scene: Scene; readonly refuseConnections: true }
    | { readonly scene: Scene; readonly clockSkewMs: number };

/** Longer than every Retry-After of the trials, and than another proxy's commit can take, ms. */
const LATER_MS = 120_000;

/** Plays a scene while something goes wrong, then sees what is left of it. */
export async function playCell(theatre: Theatre, mishap: Mishap): Promise<CellResult> {
    const { scene } = mishap;
    const { org, line } = theatre.stage;
    await using performance = await theatre.begin({
        timeoutMs: timeoutDuring('place' in mishap ? mishap.fault : null),
        reads: scene.reads ?? 'textAlone'
    });
    await scene.prepare?.(theatre, performance);
    await org.forgetRequests();
    if ('place' in mishap) await org.addFault(faultAt(mishap.place, mishap.fault));
    if ('clockSkewMs' in mishap) performance.skewClock(mishap.clockSkewMs);
    const { answer, tookMs } = 'refuseConnections' in mishap ? await actAlone() : await timed(performance);
    const textsThen = await textsNow(theatre);
    await org.clearFaults();
    performance.skewClock(0);
    const requests = await performance.untilQuiet();
    const after = await storedNow(theatre);
    theatre.advance(LATER_MS);
    const visit = await read(theatre, performance);
    const healed = await storedNow(theatre);
    const repeated = scene.writes ? await repeat(scene, theatre, performance) : null;
    const health = await performance.send('GET', '/healthz');
    const sent = 'place' in mishap ? countSent(requests, mishap.place) : 0;
    const { logLines } = performance;
    return { answer, tookMs, textsThen, requests, sent, after, visit, healed, repeated, health, logLines };

    async function timed(actor: Performance): Promise<Pick<CellResult, 'answer' | 'tookMs'>> {
        const began = Date.now();
        return { answer: await scene.act(theatre, actor), tookMs: Date.now() - began };
    }

    async function actAlone(): Promise<Pick<CellResult, 'answer' | 'tookMs'>> {
        const token = await theatre.stage.mint({ as: 'supervisor', recordId: org.recordId(SEED), act: 'redact' });
        await line.stop();
        try {
            return await timed({
                ...performance,
                send: (method, path, options) => performance.send(method, path, { ...options, token })
            });
        } finally {
            await line.resume();
        }
    }
}

function countSent(requests: readonly LoggedRequest[], { call, skip }: Place): number {
    return requests.filter((request) => callOf(request) === call).length - skip;
}

async function repeat({ act }: Scene, theatre: Theatre, performance: Performance): Promise<CellResult['repeated']> {
    const answer = await act(theatre, performance);
    return { answer, stored: await storedNow(theatre) };
}

async function textsNow({ stage: { org } }: Theatre): Promise<Stored['texts']> {
    const entries = await org.storedEntries(SEED);
    return new Map(entries.map(({ identifier, messageText }) => [identifier, messageText ?? '']));
}

async function storedNow(theatre: Theatre): Promise<Stored> {
    const { org } = theatre.stage;
    const rows = await org.rows('RedactInline_Event__c');
    return {
        updates: await org.updates(SEED),
        texts: await textsNow(theatre),
        events: rows.map((row) => AuditRowShape.parse(row))
    };
}
