import { setTimeout as wait } from 'node:timers/promises';
import type { Level } from '../level.ts';
import type { Soak } from './openSoak.ts';
import { readRecord } from './readRecord.ts';
import { createTally, type Tally } from './tally.ts';

/** What each proxy holds, by its place, before anybody works and after everything has settled. */
export interface Levels {
    readonly before: ReadonlyMap<number, Level>;
    readonly after: ReadonlyMap<number, Level>;
}

/**
 * How much more heap a proxy may hold afterwards, bytes: what it keeps on purpose, each within a bound of its own (tokens, policies,
 * what was found in the texts of late), and what was compiled meanwhile.
 */
export const MORE_HEAP_BYTES = 12 * 2 ** 20;

/** So many more connections may stand: clients keep theirs for the next request. */
export const MORE_SOCKETS = 4;

/** So long is waited for connections that nobody uses to be closed, ms: longer than a proxy keeps them. */
const LONGEST_CLOSING_MS = 75_000;
const LOOK_EVERY_MS = 1_000;
/** How often each record is read by each proxy before its level is taken: what is made once is made by then. */
const WARM_UPS = 2;

/** Has every proxy read every record, as a supervisor and as an agent, and measures what they hold when all is quiet again. */
export async function levelsBefore(soak: Soak): Promise<ReadonlyMap<number, Level>> {
    const { fleet, people, records } = soak;
    const [supervisor = ''] = people.supervisors;
    const [agent = supervisor] = people.agents;
    const untold = createTally();
    const places = fleet.urls.map((_, place) => place);
    await Promise.all(
        places.map(async (place) => {
            for (const record of Array.from({ length: WARM_UPS }, () =>
                records.slice(0, soak.settings.ceiling)
            ).flat()) {
                await readRecord(soak, untold, { username: supervisor, record, act: 'redact', place });
                await readRecord(soak, untold, { username: agent, record, act: 'view', place });
            }
        })
    );
    return levelsOnceQuiet(soak, new Map());
}

/** Measures what the proxies hold once all is quiet, or after {@link LONGEST_CLOSING_MS}. */
export async function levelsAfter(soak: Soak, before: ReadonlyMap<number, Level>): Promise<ReadonlyMap<number, Level>> {
    return levelsOnceQuiet(soak, before);
}

/** Heap and sockets must be back at their level. */
export function judgeLevels(tally: Tally, { before, after }: Levels): void {
    for (const [place, { heapBytes, sockets }] of before) {
        const now = after.get(place);
        if (!now) {
            tally.broken('a proxy tells what it holds', `proxy ${String(place)}`);
            continue;
        }
        const more = now.heapBytes - heapBytes;
        tally.note(
            `proxy ${String(place)}: heap ${megabytes(heapBytes)} before, ${megabytes(now.heapBytes)} after; ` +
                `sockets ${String(sockets)} and ${String(now.sockets)}`
        );
        if (more > MORE_HEAP_BYTES) {
            const detail = `proxy ${String(place)} holds ${megabytes(more)} more, of at most ${megabytes(MORE_HEAP_BYTES)}`;
            tally.broken('memory returns to its level', detail);
        }
        if (now.sockets > sockets + MORE_SOCKETS) {
            const detail = `proxy ${String(place)} has ${String(now.sockets)}, before ${String(sockets)}`;
            tally.broken('sockets return to their level', detail);
        }
    }
}

/** Asked again until no proxy has more sockets than it had, or than a moment ago where that is not known. */
async function levelsOnceQuiet(
    { fleet }: Soak,
    before: ReadonlyMap<number, Level>
): Promise<ReadonlyMap<number, Level>> {
    const end = performance.now() + LONGEST_CLOSING_MS;
    let levels = await fleet.levels();
    for (;;) {
        await wait(LOOK_EVERY_MS);
        const later = await fleet.levels();
        const isQuiet = [...later].every(([place, { sockets }]) => sockets <= (before.get(place)?.sockets ?? QUIET));
        levels = later;
        if (isQuiet || performance.now() > end) return levels;
    }
}

/** The one that listens, and the one to Redis. */
const QUIET = 2;

function megabytes(bytes: number): string {
    return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
