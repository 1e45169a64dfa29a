import { isProblem, ProblemError } from '../../proxy/errors.ts';
import type { LoggedRequest } from '../../proxy/http/orgControl.ts';
import { callOf } from './calls.ts';
import { BrokenError } from './brokenError.ts';
import type { Place } from './places.ts';
import { beginTrip, openGround, type RoadGround, type Trip } from './roadGround.ts';
import type { Road } from './scene.ts';
import { untilQuiet, type Theatre } from './theatre.ts';
import { faultAt, timeoutDuring, type TrialFault } from './trialFaults.ts';

/** How a command ended. */
export interface RoadEnd {
    /** In words of its own, or as the code that it would end with. */
    readonly words: string;
    /** Whether somebody has thought of this end. */
    readonly isCatalogued: boolean;
}

/** What came of a road while something went wrong, and of the same once more. */
export interface RoadResult {
    readonly end: RoadEnd;
    /** Until that end. */
    readonly tookMs: number;
    readonly requests: readonly LoggedRequest[];
    /** How often the call that the fault struck went out, counted from that place on. */
    readonly sent: number;
    /** What the org holds; empty where nothing is written. */
    readonly left: string;
    readonly again: RoadEnd;
    readonly leftAgain: string;
}

/** A fault at a call of a road. */
export interface RoadMishap {
    readonly road: Road;
    readonly place: Place;
    readonly fault: TrialFault;
}

/** Longer than every Retry-After of the trials, ms. */
const LATER_MS = 120_000;

/** Travels a road while something goes wrong, then once more. */
export async function playRoad(theatre: Theatre, { road, place, fault }: RoadMishap): Promise<RoadResult> {
    const { org } = theatre.stage;
    const strike = (): Promise<void> => org.addFault(faultAt(place, fault));
    // What Salesforce keeps for itself is done within the time that late writes have.
    const release = async (): Promise<void> => {
        if (fault.effect.kind !== 'hold' || (await org.faults()).length === 0) return;
        await org.clearFaults();
        await strike();
    };
    const trip = await begin(theatre, road, { timeoutMs: timeoutDuring(fault), onTime: release });
    await strike();
    const began = Date.now();
    const end = await arrive(theatre, trip, road.travel);
    const tookMs = Date.now() - began;
    await org.clearFaults();
    const requests = await untilQuiet(org);
    const sent = requests.filter((request) => callOf(request) === place.call).length - place.skip;
    theatre.advance(LATER_MS);
    const left = await leftOf(theatre, road);
    const again = await arrive(theatre, atLeisure(trip), road.travelAgain ?? road.travel);
    return { end, tookMs, requests, sent, left, again, leftAgain: await leftOf(theatre, road) };
}

/** Travels a road while nothing goes wrong. Throws where that ends otherwise than it should. */
export async function travelQuietly(theatre: Theatre, road: Road): Promise<readonly LoggedRequest[]> {
    const trip = await begin(theatre, road, { timeoutMs: timeoutDuring(null), onTime: () => Promise.resolve() });
    await using ground = await openGround(theatre, trip);
    const end = await road.travel(ground);
    theatre.advance(LATER_MS);
    const left = await leftOf(theatre, road);
    if (road.writes && left !== road.writes.goal)
        throw new Error(`without a fault ${road.name} ends in ${end} and leaves ${left}`);
    return await untilQuiet(theatre.stage.org);
}

async function begin(theatre: Theatre, road: Road, settings: Parameters<typeof beginTrip>[1]): Promise<Trip> {
    const { org } = theatre.stage;
    await org.reset();
    const trip = beginTrip(theatre, settings);
    if (road.prepare) {
        await using ground = await openGround(theatre, { ...atLeisure(trip), onTime: () => Promise.resolve() });
        await road.prepare(ground);
    }
    await org.forgetRequests();
    return trip;
}

/** Where nothing is to be late, a machine that is slow for a moment must not look like a fault. */
function atLeisure(trip: Trip): Trip {
    return { ...trip, timeoutMs: timeoutDuring(null) };
}

async function arrive(theatre: Theatre, trip: Trip, travel: (ground: RoadGround) => Promise<string>): Promise<RoadEnd> {
    await using ground = await openGround(theatre, trip);
    try {
        return { words: await travel(ground), isCatalogued: true };
    } catch (error) {
        if (error instanceof ProblemError) {
            const { code, extras } = error;
            const after =
                extras.retryAfterSeconds === undefined ? '' : `, Retry-After ${String(extras.retryAfterSeconds)}`;
            return { words: `${code}${after}`, isCatalogued: !isProblem(error, 'INTERNAL_ERROR') };
        }
        if (error instanceof BrokenError) return { words: error.message, isCatalogued: false };
        return { words: error instanceof Error ? error.name : 'something that is no error', isCatalogued: false };
    }
}

async function leftOf(theatre: Theatre, { left }: Road): Promise<string> {
    return (await left?.(theatre)) ?? '';
}
