import type { Change, EntryHistory, SoakCommit } from './histories.ts';
import type { Soak } from './openSoak.ts';
import type { Tally } from './tally.ts';

/**
 * Compares what is stored with what the answers told. From the planted text every redaction that was told leads to the next
 * text; the last one must be what is stored, and the org must have updated the entry as often as that, and no more often than
 * was told.
 */
export async function verifyTexts(soak: Soak, tally: Tally, commits: readonly SoakCommit[]): Promise<void> {
    const told = changesByEntry(commits, 'redacted');
    const others = changesByEntry(commits, null);
    for (const record of soak.records) {
        const stored = new Map(
            (await soak.org.entriesOf(record.conversationIdentifier)).map((entry) => [
                entry.identifier,
                entry.messageText ?? null
            ])
        );
        const updates = await soak.org.updatesOf(record.conversationIdentifier);
        for (const entry of record.entries.values()) {
            const changes = told.get(entry.identifier) ?? [];
            const distinct = withoutRepeated(changes);
            const path = follow(entry, distinct);
            if (path.left.length > 0) tally.broken('no redaction is lost', `entry ${entry.identifier}`);
            if (path.text !== stored.get(entry.identifier)) {
                const untold = (others.get(entry.identifier) ?? []).some(
                    ({ masked }) => masked === stored.get(entry.identifier)
                );
                const detail = untold ? 'holds a redaction that was told to have failed' : 'has another text';
                tally.broken('no text outside spans is changed', `entry ${entry.identifier} ${detail}`);
            }
            const updated = updates[entry.identifier] ?? 0;
            if (updated < distinct.length || updated > changes.length) {
                const counts = `${String(updated)} times for ${String(distinct.length)} redactions`;
                tally.broken('no redaction is applied twice', `entry ${entry.identifier} was updated ${counts}`);
            }
            tally.count('entries redacted', changes.length > 0 ? 1 : 0);
            tally.count('redactions of entries', changes.length);
        }
    }
}

/**
 * Who tries again while a PATCH is not answered asks for the very same text: one change, by two commits, which the org was sent once
 * or twice.
 */
function withoutRepeated(changes: readonly Change[]): readonly Change[] {
    const byTexts = new Map(changes.map((change) => [JSON.stringify([change.base, change.masked]), change]));
    return [...byTexts.values()];
}

/** The changes with this outcome, or with any other than `redacted`. */
function changesByEntry(
    commits: readonly SoakCommit[],
    outcome: 'redacted' | null
): ReadonlyMap<string, readonly Change[]> {
    const found = new Map<string, Change[]>();
    for (const { changes, outcomes } of commits) {
        for (const change of changes) {
            const { identifier } = change.entry;
            if ((outcomes.get(identifier) === 'redacted') !== (outcome === 'redacted')) continue;
            found.set(identifier, [...(found.get(identifier) ?? []), change]);
        }
    }
    return found;
}

/** Each change leads on from the text that it was made for. */
function follow(
    { planted }: EntryHistory,
    changes: readonly Change[]
): { readonly text: string; readonly left: readonly Change[] } {
    const left = [...changes];
    let text = planted;
    for (;;) {
        const next = left.findIndex(({ base }) => base === text);
        const [change] = next < 0 ? [] : left.splice(next, 1);
        if (!change) return { text, left };
        text = change.masked;
    }
}
