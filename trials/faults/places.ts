import type { LoggedRequest } from '../../proxy/http/orgControl.ts';
import { callOf, UPSTREAM_CALLS, type UpstreamCall } from './calls.ts';
import { SCENES, type Scene } from './scenes.ts';
import type { Theatre } from './theatre.ts';
import { timeoutDuring } from './trialFaults.ts';

/** Where a fault strikes: at a call of a scene, in a commit before or after its first PATCH. */
export interface Place {
    readonly scene: Scene;
    readonly call: UpstreamCall;
    /** Tells places of one scene apart. */
    readonly name: string;
    /** How many requests of this call pass before it. */
    readonly skip: number;
    /** How often the scene asks for it when nothing goes wrong. */
    readonly usually: number;
}

/** A scene in which nothing goes wrong. */
export interface QuietScene {
    readonly scene: Scene;
    /** How many calls go out in all. */
    readonly callCount: number;
    readonly places: readonly Place[];
}

/** Plays every scene without a fault, and finds in what the org was sent where one can strike. Throws at a call that it does not know. */
export async function findPlaces(theatre: Theatre): Promise<readonly QuietScene[]> {
    const found: QuietScene[] = [];
    for (const scene of SCENES) found.push(await playQuietly(theatre, scene));
    const met = new Set(found.flatMap(({ places }) => places.map(({ call }) => call.name)));
    const unmet = UPSTREAM_CALLS.filter(({ name }) => !met.has(name)).map(({ name }) => name);
    if (unmet.length > 0) throw new Error(`no scene leads to ${unmet.join(', ')}`);
    return found;
}

async function playQuietly(theatre: Theatre, scene: Scene): Promise<QuietScene> {
    await using performance = await theatre.begin({ timeoutMs: timeoutDuring(null), clockSkewMs: 0 });
    await scene.prepare?.(theatre, performance);
    await theatre.stage.org.forgetRequests();
    const { status } = await scene.act(theatre, performance);
    if (status !== 200) throw new Error(`without a fault ${scene.name} answers ${String(status)}`);
    const requests = await performance.untilQuiet();
    return { scene, callCount: requests.length, places: placesOf(scene, requests) };
}

function placesOf(scene: Scene, requests: readonly LoggedRequest[]): readonly Place[] {
    const firstPatch = requests.findIndex(({ method }) => method === 'PATCH');
    const [before, after] =
        firstPatch < 0 ? [requests, []] : [requests.slice(0, firstPatch), requests.slice(firstPatch)];
    const early = countCalls(before);
    const late = countCalls(after);
    return [
        ...[...early].map(([call, usually]) => ({ scene, call, name: call.name, skip: 0, usually })),
        ...[...late].map(([call, usually]) => {
            const skip = early.get(call) ?? 0;
            return { scene, call, name: skip > 0 ? `${call.name}, after the PATCH` : call.name, skip, usually };
        })
    ];
}

/** In the order of the table of calls: calls that run side by side come in no order of their own. */
function countCalls(requests: readonly LoggedRequest[]): ReadonlyMap<UpstreamCall, number> {
    const names = requests.map((request) => callOf(request));
    const counts = UPSTREAM_CALLS.map((call) => [call, names.filter((name) => name === call).length] as const);
    return new Map(counts.filter(([, count]) => count > 0));
}
