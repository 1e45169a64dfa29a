import type { ProxyProblem } from 'c/proxyClient';
import { fill } from 'c/wording';
import { LABELS } from './panelLabels.ts';

const PUT_OFF: ReadonlySet<string> = new Set([
    'ACTIVE_CONVERSATIONS_EXHAUSTED',
    'HOURLY_CALLS_EXHAUSTED',
    'TOO_MANY_REQUESTS',
    'PROXY_OVERLOADED',
    'SALESFORCE_UNAVAILABLE',
    'STATE_UNAVAILABLE'
]);

/** Tells whether the proxy only puts a call off: what leads on is to wait until the time that it names. */
export function isPutOff({ code }: ProxyProblem): boolean {
    return PUT_OFF.has(code);
}

/** The same, and that it is tried again by itself at the time that is told. */
export function triedAgain<Told extends { readonly message: string }>(told: Told): Told {
    return { ...told, message: fill(LABELS.triesAgain, told.message) };
}
