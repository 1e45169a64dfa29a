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
const ENTRY_COUNT = 200;

/** So far one page begins behind the one before it; prime, so that each of thousands begins elsewhere. */
const STEP = 173;

/** Real-life calls one after the other, of which each page is 200 entries that no other page has together; seven in a hundred hold a value. */
export function benchPages(): (page: number) => readonly BenchEntry[] {
    const said = readConversations(CALLS).flatMap(({ entries }) => entries);
    const startedAt = Date.UTC(2026, 0, 12, 9);
    return (page) => {
        const first = (page * STEP) % (said.length - ENTRY_COUNT);
        return said.slice(first, first + ENTRY_COUNT).map(({ text, role }, index) => ({
            identifier: `00000000-0000-4000-8000-${String(first + index).padStart(12, '0')}`,
            // What could be an entity makes every reading two.
            text: text.replaceAll('&', 'and'),
            role,
            at: startedAt + index * 4_000
        }));
    };
}
