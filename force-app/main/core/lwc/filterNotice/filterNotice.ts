import { api, LightningElement } from 'lwc';
import { counted, fill, listOf, numberOf } from 'c/wording';
import DRAFTED_ONE_LABEL from '@salesforce/label/c.RedactInline_FilterDrafted_One';
import DRAFTED_OTHER_LABEL from '@salesforce/label/c.RedactInline_FilterDrafted_Other';
import NOBODY_LABEL from '@salesforce/label/c.RedactInline_FilterNobody';
import ONLY_LABEL from '@salesforce/label/c.RedactInline_FilterOnly';
import PENDING_LABEL from '@salesforce/label/c.RedactInline_FilterPending';
import REVIEWED_LABEL from '@salesforce/label/c.RedactInline_FilterReviewed';
import SHOW_ALL_LABEL from '@salesforce/label/c.RedactInline_ShowAll';
import SUGGESTED_ONE_LABEL from '@salesforce/label/c.RedactInline_FilterSuggested_One';
import SUGGESTED_OTHER_LABEL from '@salesforce/label/c.RedactInline_FilterSuggested_Other';
import { NOTHING_HIDDEN, type FilterState } from './filterState.ts';

export type { FilterState } from './filterState.ts';

/** Says which entries are shown while some are hidden, and what is hidden with them that must not be forgotten. */
export default class FilterNotice extends LightningElement {
    @api state: FilterState = NOTHING_HIDDEN;

    readonly showAllLabel = SHOW_ALL_LABEL;

    get shown(): string {
        const { shownCount, count, names } = this.state;
        if (names.length === 0) return fill(NOBODY_LABEL, numberOf(count));
        return fill(ONLY_LABEL, numberOf(shownCount), numberOf(count), listOf(names));
    }

    /** Apart from what stands before it by a space; empty where nothing is hidden that asks for a decision. */
    get pending(): string {
        const { suggestionCount, draftedCount } = this.state;
        const suggested = counted(suggestionCount, { one: SUGGESTED_ONE_LABEL, other: SUGGESTED_OTHER_LABEL });
        const drafted = counted(draftedCount, { one: DRAFTED_ONE_LABEL, other: DRAFTED_OTHER_LABEL });
        const parts = [...(suggestionCount > 0 ? [suggested] : []), ...(draftedCount > 0 ? [drafted] : [])];
        if (parts.length === 0) return '';
        const words = ` ${fill(PENDING_LABEL, listOf(parts))}`;
        return draftedCount > 0 ? `${words} ${REVIEWED_LABEL}` : words;
    }

    handleShowAll(): void {
        this.dispatchEvent(new CustomEvent('allshow'));
    }
}
