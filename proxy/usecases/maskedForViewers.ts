import type { Suggestion } from 'c/proxyContract';
import type { OrgPolicy } from '../policy/orgPolicy.ts';

/** Of what was found, what policy counts as found: not of what is off, nor with a lower score than a category asks for. */
export function foundByPolicy(found: readonly Suggestion[], { answer, disabled }: OrgPolicy): readonly Suggestion[] {
    const minimum = new Map(answer.categories.map(({ category, minimumScore }) => [category, minimumScore]));
    return found.filter(({ category, score }) => !disabled.has(category) && score >= (minimum.get(category) ?? 0));
}

/** Of what was found, what policy masks for who may only view. */
export function maskedForViewers(found: readonly Suggestion[], policy: OrgPolicy): readonly Suggestion[] {
    const shown = new Set(
        policy.answer.categories.filter((each) => !each.maskedForViewers).map(({ category }) => category)
    );
    return foundByPolicy(found, policy).filter(({ category }) => !shown.has(category));
}
