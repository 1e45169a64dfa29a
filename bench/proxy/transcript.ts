import { readConversations } from '../detection/readConversations.ts';

/** An entry of the measured transcript. */
export interface BenchEntry {
    readonly identifier: string;
    readonly text: string;
    readonly role: string;
    /** Epoch ms. */
    readonly at: number;
}

const CALLS = new URL('../detection/sets/calls.jsonl.gz', import.meta.url).pathname;

/** How many entries a page has by default. */
export const ENTRY_COUNT = 200;

/** Real-life calls one after the other: 200 entries, seven in a hundred of which hold a value. */
export function benchTranscript(): readonly BenchEntry[] {
    const said = readConversations(CALLS).flatMap(({ entries }) => entries);
    const startedAt = Date.UTC(2026, 0, 12, 9);
    return said.slice(0, ENTRY_COUNT).map(({ text, role }, index) => ({
        identifier: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        // What could be an entity makes every reading two.
        text: text.replaceAll('&', 'and'),
        role,
        at: startedAt + index * 4_000
    }));
}
