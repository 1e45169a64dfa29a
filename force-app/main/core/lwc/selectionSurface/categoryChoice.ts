import type { CategoryPolicy, Suggestion } from 'c/proxyContract';
import { Category, overlaps, type Range } from 'c/redaction';
import { labelWords } from 'c/wording';

/** One category to choose from. */
export interface CategoryOption {
    readonly value: Category;
    readonly label: string;
    readonly isSelected: boolean;
}

const NOT_DIGITS = /[\s\-–—.()/]/g;

/**
 * The category that a selection most likely has: that of a suggestion it overlaps (the longest one), else what its
 * characters look like, else OTHER.
 */
export function likelyCategory(text: string, range: Range, suggested: readonly Suggestion[]): Category {
    const [longest] = suggested
        .filter((suggestion) => overlaps(suggestion, range))
        .sort((a, b) => b.end - b.start - (a.end - a.start));
    return longest?.category ?? categoryByLooks(text.slice(range.start, range.end).trim());
}

/** The policy's categories and OTHER, each once, with one of them selected. */
export function categoryOptions(
    categories: readonly CategoryPolicy[],
    selected: Category,
    otherLabel: string
): readonly CategoryOption[] {
    const options = categories
        .filter(({ category }) => category !== Category.Other)
        .map((policy) => ({
            value: policy.category,
            label: labelWords(policy),
            isSelected: policy.category === selected
        }));
    const isOther = !options.some(({ isSelected }) => isSelected);
    return [...options, { value: Category.Other, label: otherLabel, isSelected: isOther }];
}

function categoryByLooks(selected: string): Category {
    if (/^\S[^\s@]*@\S[^\s.]*\.\S+$/.test(selected)) return Category.Email;
    if (/^\d{3}-\d{2}-\d{4}$/.test(selected)) return Category.Ssn;
    if (/^\+\d/.test(selected)) return Category.Phone;
    return /^\d{13,19}$/.test(selected.replace(NOT_DIGITS, '')) ? Category.CardNumber : Category.Other;
}
