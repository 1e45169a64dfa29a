import { flagElsewhereNotice } from 'c/notices';
import { flaggedInOrder, withFlags } from './flags.ts';
import type { Host } from './host.ts';
import { seekEntry } from './seekEntry.ts';

/** Goes to the next flagged entry, round at the end; one on an earlier page is read first. */
export function goToNextFlag(host: Host): Promise<void> {
    return go(host, 1);
}

/** Goes to the previous flagged entry, round at the beginning. */
export function goToPreviousFlag(host: Host): Promise<void> {
    return go(host, -1);
}

/** What a key press does about flagged entries: F goes on, Shift+F goes back; `null` for every other key. */
export function flagStepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): FlagStep | null {
    if (key.toLowerCase() !== 'f' || altKey || ctrlKey || metaKey) return null;
    return shiftKey ? goToPreviousFlag : goToNextFlag;
}

type FlagStep = (host: Host) => Promise<void>;

async function go(host: Host, step: 1 | -1): Promise<void> {
    const { client, visit } = host;
    const { place, isSeeking } = visit.flags;
    const order = flaggedInOrder(visit);
    if (isSeeking || order.length === 0) return;
    const from = place === null ? -1 : order.indexOf(place);
    const next = from < 0 && step < 0 ? order.length - 1 : (from + step + order.length) % order.length;
    const identifier = order[next]!;
    host.visit = withFlags(visit, { place: identifier, isSeeking: true });
    const isFound = await seekEntry(host, identifier);
    if (host.client !== client) return;
    host.visit = withFlags(host.visit, { isSeeking: false, problem: isFound ? null : flagElsewhereNotice() });
}
