import type { Org } from '../state/org.ts';

/** What `/limits` answers, as far as it is simulated. */
export function describeLimits(org: Org): object {
    const { dailyCalls, switches } = org.state;
    return {
        DailyApiRequests: { Max: switches.dailyLimit, Remaining: Math.max(0, switches.dailyLimit - dailyCalls) }
    };
}

/** What a version's own URL answers: its resources. */
export function describeResources(version: string): object {
    const names = ['connect', 'limits', 'query', 'queryAll', 'sobjects', 'composite'];
    return Object.fromEntries(names.map((name) => [name, `/services/data/v${version}/${name}`]));
}
