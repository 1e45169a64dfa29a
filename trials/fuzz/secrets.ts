import type { EntriesAnswer } from 'c/proxyContract';
import { PLANTED } from './strangeValue.ts';

/** So many characters of a text are no chance. */
const RUN = 14;

/** Tells whether a trace holds something that was planted, or a piece of an entry's text. */
export function tellsSecrets({ entries }: EntriesAnswer): (trace: string) => boolean {
    const pieces = entries.flatMap(({ text }) =>
        Array.from({ length: Math.max(0, text.length - RUN) }, (_, start) => text.slice(start, start + RUN))
    );
    const secrets = [PLANTED.slice(0, RUN), ...pieces];
    return (trace) => secrets.some((secret) => trace.includes(secret));
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
