import type { Category } from 'c/redaction';
import { acceptCategory, chooseCategory } from './acceptCategory.ts';
import type { Host } from './host.ts';

/** What an event of {@link DRAFTING_ACTIONS} may say. */
interface DraftingDetail {
    readonly category: Category;
}

/** What somebody does to the draft beside the text of an entry, by the event that says so. */
export const DRAFTING_ACTIONS: Readonly<Record<string, (host: Host, detail: DraftingDetail) => void>> = {
    categoryaccept: (host, { category }) => acceptCategory(host, category),
    categorychoose: (host, { category }) => chooseCategory(host, category)
};
