import assert from 'node:assert/strict';
import { redactionOf, type Stage } from '../../../proxy/http/stage.ts';

/** Redacts two suggestions of a seeded record, in two commits. */
export async function commitTwice(stage: Stage, seed: string): Promise<void> {
    for (const reading of ['first', 'second']) {
        const { entries } = await stage.readEntries(seed, 'supervisor');
        const entry = entries.find(({ suggestions }) => suggestions.length > 0);
        const [suggestion] = entry?.suggestions ?? [];
        assert.ok(entry && suggestion);
        const { start, end, category } = suggestion;
        const { status } = await stage.commit(seed, {
            request: redactionOf(entry, entry.text.slice(start, end), category)
        });
        assert.equal(status, 200, reading);
    }
}
