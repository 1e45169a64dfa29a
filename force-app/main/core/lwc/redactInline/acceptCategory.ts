import { withCategory, withCategoryAccepted } from 'c/drafting';
import type { Category } from 'c/redaction';
import { remainder } from 'c/suggestionRail';
import { categoryWords, fill } from 'c/wording';
import ACCEPTED_LABEL from '@salesforce/label/c.RedactInline_RailAccepted';
import { editDraft } from './editDraft.ts';
import type { Host } from './host.ts';
import { railView } from './railView.ts';
import { withWork } from './visit.ts';

/** Drafts every open suggestion of a category in one step, and says how many, and what remains. */
export function acceptCategory(host: Host, category: Category): void {
    const before = host.visit.bench;
    editDraft(host, (bench) => withCategoryAccepted(bench, category));
    const { bench, rules } = host.visit;
    const step = bench === before ? null : bench?.history.present.step;
    if (!step) return;
    const left = remainder(railView(host.visit));
    host.announcement = fill(ACCEPTED_LABEL, step.count, categoryWords(category, rules), left);
}

/** Makes next and previous stay in a category, or go through all. */
export function chooseCategory(host: Host, category: Category | null): void {
    host.visit = withWork(host.visit, (bench) => withCategory(bench, category));
}
