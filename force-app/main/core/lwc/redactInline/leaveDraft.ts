import { keptDraftOf, NO_WORK, staysDrafted } from 'c/drafting';
import type { RedactionsAnswer, RedactionsRequest } from 'c/proxyContract';
import { storeDraft, storedDraft } from './draftStore.ts';
import type { Visit } from './visit.ts';

/** Stores the draft of a visit wherever it is left from, whenever there is something new to store. */
export type DraftKeeper = (recordId: string, visit: Visit) => void;

/** Makes the keeper of one component. Nobody is asked before Lightning goes on to another record, nor when a tab breaks down. */
export function createDraftKeeper(): DraftKeeper {
    let last: readonly unknown[] = [];
    return (recordId, visit) => {
        const { bench, kept, resuming } = visit;
        const now = [recordId, bench?.history.present, kept, resuming];
        if (now.every((value, index) => Object.is(value, last[index]))) return;
        last = now;
        const undecided = [...(kept ?? []), ...resuming];
        storeDraft(
            recordId,
            keptDraftOf(bench?.transcript.entries ?? [], bench?.history.present ?? NO_WORK, undecided)
        );
    };
}

/** A commit has ended whose record was left meanwhile: what it has settled is not offered any more. */
export function settleLeft(recordId: string, request: RedactionsRequest, answer: RedactionsAnswer): void {
    const revisions = new Map(request.entries.map(({ identifier, revision }) => [identifier, revision]));
    const settled = new Set(answer.entries.filter((entry) => !staysDrafted(entry)).map(({ identifier }) => identifier));
    const left = (storedDraft(recordId) ?? []).filter(
        ({ identifier, revision }) => !settled.has(identifier) || revisions.get(identifier) !== revision
    );
    storeDraft(recordId, left);
}
