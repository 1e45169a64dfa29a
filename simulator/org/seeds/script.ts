import type { EntrySeed } from './conversationSeed.ts';

/** A line of a script: who, the seconds from its start, what. */
export type Line = readonly [from: string, seconds: number, text: string | null];

/** The entries of a script that starts at `start` (epoch ms) and belongs to the record of this index. Bots link to none. */
export function playScript(start: number, record: number, lines: readonly Line[]): readonly EntrySeed[] {
    return lines.map(([from, seconds, text]) => ({
        from,
        text,
        at: start + Math.round(seconds * 1000),
        record: from === 'bot' ? null : record
    }));
}
