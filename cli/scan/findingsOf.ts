import type { detectConversation } from '../detect/detectConversation.ts';
import type { ScannedConversation } from './conversationsOf.ts';
import type { EntryName, Finding, Findings } from './findings.ts';

/** Finds spans, as `detect` does. */
export type DetectIn = (
    conversation: Parameters<typeof detectConversation>[0]
) => ReturnType<typeof detectConversation>;

/** What is found in a conversation, without a letter of it. */
export function findingsOf({ conversation, rows }: ScannedConversation, detectIn: DetectIn): Findings {
    const entries = rows.map(({ text, role }, index) => ({ id: index, text, role }));
    const { spans, unsearched, uncovered } = detectIn({ id: conversation, entries });
    const nameOf = (index: string | number): EntryName => rows[Number(index)]?.entry ?? Number(index) + 1;
    const skipped = new Set<string | number>(unsearched);
    const found = new Map<string, Finding>();
    const counts = new Map<string, number>();
    for (const { entry, type: category, score } of spans) {
        if (skipped.has(entry)) continue;
        const key = `${String(entry)} ${category}`;
        const before = found.get(key);
        const highest = Math.max(before?.score ?? 0, score);
        found.set(key, { entry: nameOf(entry), category, count: (before?.count ?? 0) + 1, score: highest });
        counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    return {
        conversation,
        records: [...new Set(rows.flatMap(({ record }) => record ?? []))],
        entries: rows.length,
        findings: [...found.values()],
        counts: Object.fromEntries(counts),
        uncovered: uncovered.length,
        unsearched: unsearched.map(nameOf)
    };
}
