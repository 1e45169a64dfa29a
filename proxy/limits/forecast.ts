import { HELD_FOR_MS } from './activeConversations.ts';
import { lowestCeilingAhead, type CeilingAt } from './ceilings.ts';
import { CALL_COUNTS_MS } from './hourlyCalls.ts';
import { mostFor, Priority, type Shares } from './priority.ts';

/** What a forecast of bulk work goes by. */
export interface ForecastRules {
    readonly ceilingAt: CeilingAt;
    readonly hourlyCallLimit: number;
    readonly shares: Shares;
    /** How long one conversation takes where nothing holds it up, ms. */
    readonly pace: number;
}

/** Bulk work that is to be done, and what is used of the limits when it begins. */
export interface BulkWork {
    /** Epoch ms. */
    readonly start: number;
    readonly conversations: number;
    /** Calls to the entries resource, of all conversations together. */
    readonly calls: number;
    readonly activeNow: number;
    readonly callsNow: number;
}

const MINUTE_MS = 60_000;
const HELD_MINUTES = HELD_FOR_MS / MINUTE_MS;
const COUNTED_MINUTES = CALL_COUNTS_MS / MINUTE_MS;
/** Beyond so many minutes, five years, nothing is told. */
const MOST_MINUTES = 5 * 365 * 24 * 60;

/**
 * When bulk work will be done, epoch ms, if nobody else begins anything meanwhile: minute by minute as many conversations as
 * ceiling, schedule, calls of the hour and pace let in. `null` where that is years away, or never.
 */
export function forecastEnd(
    work: BulkWork,
    { ceilingAt, hourlyCallLimit, shares, pace }: ForecastRules
): number | null {
    if (work.conversations === 0) return work.start;
    const callsEach = Math.max(1, work.calls / work.conversations);
    const lowestAt = lowestCeilingAhead(ceilingAt, HELD_FOR_MS);
    const mostCalls = mostFor(Priority.Bulk, hourlyCallLimit, shares);
    const perMinute = MINUTE_MS / pace;
    const opened = createWindow(HELD_MINUTES, work.activeNow);
    const called = createWindow(COUNTED_MINUTES, work.callsNow);
    let left = work.conversations;
    let paced = 0;
    for (let minute = 0; minute < MOST_MINUTES; minute += 1) {
        const time = work.start + minute * MINUTE_MS;
        paced = Math.min(paced, 1) + perMinute;
        const places = mostFor(Priority.Bulk, lowestAt(time), shares) - opened.sumAt(minute);
        const paid = (mostCalls - called.sumAt(minute)) / callsEach;
        const now = Math.max(0, Math.floor(Math.min(left, places, paid, paced)));
        opened.add(minute, now);
        called.add(minute, now * callsEach);
        paced -= now;
        left -= now;
        if (left === 0) return time + Math.min(MINUTE_MS, Math.ceil(now * pace));
    }
    return null;
}

interface Window {
    /** What was added in so many minutes before this one, and in it. Minutes are asked about in their order. */
    sumAt(minute: number): number;
    add(minute: number, amount: number): void;
}

/** What is used at the start counts as of the first minute: it is held for longest then. */
function createWindow(minutes: number, usedAtStart: number): Window {
    const slots = new Array<number>(minutes).fill(0);
    slots[0] = usedAtStart;
    let sum = usedAtStart;
    let current = 0;
    return {
        sumAt: (minute) => {
            while (current < minute) {
                current += 1;
                sum -= slots[current % minutes] ?? 0;
                slots[current % minutes] = 0;
            }
            return sum;
        },
        add: (minute, amount) => {
            slots[minute % minutes] = (slots[minute % minutes] ?? 0) + amount;
            sum += amount;
        }
    };
}
