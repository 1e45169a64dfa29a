import type { TranscriptEntry } from 'c/proxyContract';

/** How many entries have come after those that were there; none where others come back in between, as after a filter. */
export function countNew(before: readonly TranscriptEntry[], now: readonly TranscriptEntry[]): number {
    const [first, last] = [before[0], before.at(-1)];
    if (!first || !last) return 0;
    const end = now.findLastIndex(({ identifier }) => identifier === last.identifier);
    const isUnbroken = now[end - before.length + 1]?.identifier === first.identifier;
    return isUnbroken ? now.length - 1 - end : 0;
}
