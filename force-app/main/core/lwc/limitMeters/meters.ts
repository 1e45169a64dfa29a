import type { ActiveConversationsLimit, ApiCallsLimit, HourlyCallsLimit, LimitsAnswer } from 'c/proxyContract';
import { dateTimeOf, fill, numberOf, timeOf } from 'c/wording';
import { LIMIT_LABELS as LABELS } from './limitLabels.ts';

/** How much room a limit has. */
export const Room = { Enough: 'enough', Little: 'little', Reserved: 'reserved', None: 'none' } as const;
export type Room = (typeof Room)[keyof typeof Room];

/** What is shown of one limit. */
export interface Meter {
    readonly key: string;
    readonly title: string;
    /** What counts against it. */
    readonly what: string;
    /** How full it is; `null` while that is not known. */
    readonly gauge: Gauge | null;
    /** What else is to be known, in sentences. */
    readonly facts: readonly string[];
}

/** How full a limit is. */
export interface Gauge {
    readonly used: number;
    /** At least 1, as a gauge without a length says nothing. */
    readonly limit: number;
    /** Parts of the bar, 0 to 1: what is used, and what reading does not get. */
    readonly usedShare: number;
    readonly reservedShare: number;
    readonly room: Room;
    /** Such as `12 of 2,000 used`. */
    readonly words: string;
}

/** What is shown of the limits that the proxy tells of. */
export function metersOf({ activeConversations, hourlyCalls, apiCalls }: LimitsAnswer): readonly Meter[] {
    return [conversationsMeter(activeConversations), hourlyMeter(hourlyCalls), apiMeter(apiCalls)];
}

/** What is less than this part of a bar cannot be seen. */
const LEAST_SEEN = 0.01;

/** From this part of what reading may use, little is left. */
const LITTLE_FROM = 0.8;

function conversationsMeter(limit: ActiveConversationsLimit): Meter {
    const { used, ceiling, reserved, freesAt, nextCeiling } = limit;
    const next = nextCeiling
        ? [fill(LABELS.nextCeiling, numberOf(nextCeiling.ceiling), dateTimeOf(Date.parse(nextCeiling.from)))]
        : [];
    return {
        key: 'activeConversations',
        title: LABELS.conversations,
        what: LABELS.conversationsWhat,
        gauge: gaugeOf(used, ceiling, reserved),
        facts: [...roomFacts(reserved, freesAt), ...next]
    };
}

function hourlyMeter({ used, limit, reserved, freesAt }: HourlyCallsLimit): Meter {
    return {
        key: 'hourlyCalls',
        title: LABELS.hourlyCalls,
        what: LABELS.hourlyCallsWhat,
        gauge: gaugeOf(used, limit, reserved),
        facts: roomFacts(reserved, freesAt)
    };
}

function apiMeter(calls: ApiCallsLimit | null): Meter {
    return {
        key: 'apiCalls',
        title: LABELS.apiCalls,
        what: LABELS.apiCallsWhat,
        gauge: calls && gaugeOf(calls.used, calls.limit, 0),
        facts: [calls ? fill(LABELS.toldAt, timeOf(Date.parse(calls.toldAt))) : LABELS.untold]
    };
}

function roomFacts(reserved: number, freesAt: string | null): readonly string[] {
    return [
        ...(freesAt === null ? [] : [fill(LABELS.freesAt, timeOf(Date.parse(freesAt)))]),
        ...(reserved > 0 ? [fill(LABELS.reserved, numberOf(reserved))] : [])
    ];
}

function gaugeOf(used: number, limit: number, reserved: number): Gauge {
    const whole = Math.max(1, limit);
    return {
        used: Math.min(used, whole),
        limit: whole,
        usedShare: used > 0 ? Math.min(1, Math.max(LEAST_SEEN, used / whole)) : 0,
        reservedShare: Math.min(1, reserved / whole),
        room: roomOf(used, limit, reserved),
        words: fill(LABELS.used, numberOf(used), numberOf(limit))
    };
}

function roomOf(used: number, limit: number, reserved: number): Room {
    if (used >= limit) return Room.None;
    if (used >= limit - reserved) return Room.Reserved;
    return used >= (limit - reserved) * LITTLE_FROM ? Room.Little : Room.Enough;
}
