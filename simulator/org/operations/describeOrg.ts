import { dailyCalls } from '../state/limits.ts';
import type { Org } from '../state/org.ts';

/** What `/limits` answers, as far as it is simulated. */
export function describeLimits(org: Org): object {
    const { dailyLimit } = org.state.switches;
    return { DailyApiRequests: { Max: dailyLimit, Remaining: Math.max(0, dailyLimit - dailyCalls(org).length) } };
}

/** What a version's own URL answers: its resources. */
export function describeResources(version: string): object {
    const names = ['connect', 'limits', 'query', 'queryAll', 'sobjects', 'composite'];
    return Object.fromEntries(names.map((name) => [name, `/services/data/v${version}/${name}`]));
}
