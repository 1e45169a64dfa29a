import { counted } from '../../cli/counted.ts';
import { callOf } from './calls.ts';
import type { RoadMishap, RoadResult } from './playRoad.ts';
import { lateThan, MOST_COMMAND_MS } from './timeBounds.ts';
import { isLeftOpen, QUOTED } from './trialFaults.ts';

/** What a cell of a road is held against. */
export interface RoadBounds {
    readonly mishap: RoadMishap;
    /** How many calls the road makes when nothing goes wrong. */
    readonly usualCalls: number;
}

/** A call is tried so often, and a refusal for being busy is waited for so often. */
const TRIES = 5;
/** What is followed to its end is asked for so often while nothing is heard. */
const LOOKS = 30;

/** What of a cell is not as it must be, whatever went wrong; empty when all is. */
export function brokenOnRoad(result: RoadResult, { mishap, usualCalls }: RoadBounds): readonly string[] {
    const { end, again, left, leftAgain, requests, sent } = result;
    const { writes } = mishap.road;
    const most = usualCalls + LOOKS;
    return [
        ...(end.isCatalogued ? [] : [`it ends in ${end.words}`]),
        ...(again.isCatalogued ? [] : [`again it ends in ${again.words}`]),
        ...lateThan(MOST_COMMAND_MS, result),
        ...(requests.length > most ? [`${counted(requests.length, 'call')}, of at most ${String(most)}`] : []),
        ...(sent > Math.max(LOOKS, TRIES * mishap.place.usually) ? [`sent ${String(sent)} times`] : []),
        ...([left, leftAgain].includes('twice') ? ['something is there twice'] : []),
        ...(writes ? wrongWrites(result, mishap) : []),
        ...([end, again].some(({ words }) => words.includes(QUOTED)) ? ['it tells what Salesforce said'] : [])
    ];
}

function wrongWrites(result: RoadResult, mishap: RoadMishap): readonly string[] {
    const { writes } = mishap.road;
    if (!writes) return [];
    const { end, left, leftAgain } = result;
    const told = end.words.split(', ');
    const promised = Object.entries(writes.leftAfter).find(([words]) => told.includes(words))?.[1];
    return [
        ...(promised === undefined || promised === left ? [] : [`it ends in ${end.words}, and the org holds ${left}`]),
        ...(leftAgain === writes.goal ? [] : [`again it leaves ${leftAgain}`]),
        ...blindWrites(result, mishap)
    ];
}

/** What may have been done is not sent again before somebody has looked. */
function blindWrites({ requests }: RoadResult, { road, place, fault }: RoadMishap): readonly string[] {
    const { once = [], lookups = [] } = road.writes ?? {};
    const struck = once.find((name) => name === place.call.name);
    if (struck === undefined || !isLeftOpen(fault)) return [];
    const steps = requests
        .map((request) => callOf(request).name)
        .filter((name) => name === struck || lookups.some((lookup) => lookup === name));
    const isBlind = steps.some((name, index) => name === struck && steps[index + 1] === struck);
    return isBlind ? [`${struck} is sent again without a look`] : [];
}
