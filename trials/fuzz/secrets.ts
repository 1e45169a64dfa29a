import type { EntriesAnswer } from 'c/proxyContract';
import { PLANTED } from './strangeValue.ts';

/** So many characters of a text are no chance. */
const RUN = 14;

/** Tells whether a trace holds something that was planted, or a piece of an entry's text. */
export function tellsSecrets({ entries }: EntriesAnswer): (trace: string) => boolean {
    const secrets = new Set([PLANTED.slice(0, RUN), ...entries.flatMap(({ text }) => runsOf(text))]);
    return (trace) => runsOf(trace).some((run) => secrets.has(run));
}

function runsOf(text: string): readonly string[] {
    return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, start) => text.slice(start, start + RUN));
}

/** A refusal without the one member that may hold texts: those of entries that have changed. */
export function withoutEntries(text: string): string {
    try {
        const { entries: _entries, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
        return JSON.stringify(rest);
    } catch {
        return text;
    }
}
