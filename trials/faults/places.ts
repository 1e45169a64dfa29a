import type { LoggedRequest } from '../../proxy/http/orgControl.ts';
import { callOf, UPSTREAM_CALLS, type CallName, type UpstreamCall } from './calls.ts';
import { travelQuietly } from './playRoad.ts';
import { isRoad, type Act, type Scene } from './scene.ts';
import { ACTS } from './scenes.ts';
import type { Theatre } from './theatre.ts';
import { timeoutDuring } from './trialFaults.ts';

/** Where a fault strikes: at a call of an act, before or after the first that changes what cannot be changed back. */
export interface Place {
    readonly act: Act;
    readonly call: UpstreamCall;
    /** Tells places of one act apart. */
    readonly name: string;
    /** How many requests of this call pass before it. */
    readonly skip: number;
    /** How often the act asks for it when nothing goes wrong. */
    readonly usually: number;
}

/** An act in which nothing goes wrong. */
export interface QuietAct {
    readonly act: Act;
    /** How many calls go out in all. */
    readonly callCount: number;
    readonly places: readonly Place[];
}

/** Plays every act without a fault, and finds in what the org was sent where one can strike. Throws at a call that it does not know. */
export async function findPlaces(theatres: readonly Theatre[]): Promise<readonly QuietAct[]> {
    const found: QuietAct[] = [];
    const waiting = [...ACTS.entries()];
    const playNext = async (theatre: Theatre): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const [index, act] = next;
            const requests = isRoad(act) ? await travelQuietly(theatre, act) : await playQuietly(theatre, act);
            found[index] = { act, callCount: requests.length, places: placesOf(act, requests) };
        }
    };
    await Promise.all(theatres.map(playNext));
    const met = new Set<string>(found.flatMap(({ places }) => places.map(({ call }) => call.name)));
    const unmet = UPSTREAM_CALLS.filter(({ name }) => !met.has(name)).map(({ name }) => name);
    if (unmet.length > 0) throw new Error(`no act leads to ${unmet.join(', ')}`);
    return found;
}

/** Those that faults strike, of an act that comes after others. */
export function struckPlaces({ act, places }: QuietAct, before: readonly QuietAct[]): readonly Place[] {
    const { strikes } = act;
    if (strikes === 'each') return places;
    if (typeof strikes === 'object') return places.filter(({ call }) => strikes.includes(call.name as CallName));
    const known = new Set(before.flatMap((each) => each.places.map(({ call }) => call.name)));
    return places.filter(({ call }) => !known.has(call.name));
}

async function playQuietly(theatre: Theatre, scene: Scene): Promise<readonly LoggedRequest[]> {
    const { reads = 'textAlone' } = scene;
    await using performance = await theatre.begin({ timeoutMs: timeoutDuring(null), reads });
    await scene.prepare?.(theatre, performance);
    await theatre.stage.org.forgetRequests();
    const { status } = await scene.act(theatre, performance);
    if (status !== 200) throw new Error(`without a fault ${scene.name} answers ${String(status)}`);
    return await performance.untilQuiet();
}

/** After these nothing is as it was before. */
const TURNS: Readonly<Record<string, string>> = { PATCH: 'after the PATCH', DELETE: 'after the delete' };

function placesOf(act: Act, requests: readonly LoggedRequest[]): readonly Place[] {
    const turn = requests.findIndex(({ method }) => method in TURNS);
    const [before, after] = turn < 0 ? [requests, []] : [requests.slice(0, turn), requests.slice(turn)];
    const words = TURNS[requests[turn]?.method ?? ''] ?? '';
    const early = countCalls(before);
    const late = countCalls(after);
    return [
        ...[...early].map(([call, usually]) => ({ act, call, name: call.name, skip: 0, usually })),
        ...[...late].map(([call, usually]) => {
            const skip = early.get(call) ?? 0;
            return { act, call, name: skip > 0 ? `${call.name}, ${words}` : call.name, skip, usually };
        })
    ];
}

/** In the order of the table of calls: calls that run side by side come in no order of their own. */
function countCalls(requests: readonly LoggedRequest[]): ReadonlyMap<UpstreamCall, number> {
    const names = requests.map((request) => callOf(request));
    const counts = UPSTREAM_CALLS.map((call) => [call, names.filter((name) => name === call).length] as const);
    return new Map(counts.filter(([, count]) => count > 0));
}
