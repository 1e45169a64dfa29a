import type { CategoryPolicy } from 'c/proxyContract';
import type { Draft } from 'c/redaction';

/** The reason that is usual for all that is drafted; empty where there is none, or not one for all. */
export function usualReason(draft: Draft, categories: readonly CategoryPolicy[]): string {
    const reasonOf = new Map(categories.map((policy) => [policy.category, policy.usualReason]));
    const usual = new Set([...draft.values()].flat().map(({ category }) => reasonOf.get(category) ?? ''));
    const [reason = ''] = usual;
    return usual.size === 1 ? reason : '';
}
