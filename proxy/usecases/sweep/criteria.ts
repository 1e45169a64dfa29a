import type { PolicyAnswer } from 'c/proxyContract';

/** What becomes of what a sweep finds: supervisors are asked to look at it, or it is redacted. */
export const SweepAction = { Flag: 'flag', Redact: 'redact' } as const;
export type SweepAction = (typeof SweepAction)[keyof typeof SweepAction];

/** What a sweep is after. */
export interface SweepCriteria {
    readonly action: SweepAction;
    /** `null`: those that the org's policy masks for viewers. */
    readonly categories: readonly string[] | null;
    /** From 0 to 1; the minimum of a category's policy counts all the same. */
    readonly minimumScore: number;
    /** Why it is redacted: a code of the policy. */
    readonly reasonCode: string | null;
}

/** What is wrong with criteria under a policy, each as a sentence with its cure; none where nothing is. */
export function problemsOf(criteria: SweepCriteria, { categories, reasonCodes }: PolicyAnswer): readonly string[] {
    const names = categories.map(({ category }) => String(category));
    const unknown = (criteria.categories ?? []).filter((category) => !names.includes(category));
    const codes = reasonCodes.map(({ code }) => code);
    const { reasonCode } = criteria;
    return [
        ...unknown.map((category) => `The org has no category ${category}; it has ${names.join(', ')}.`),
        ...(reasonCode === null || codes.includes(reasonCode)
            ? []
            : [`The org has no reason ${reasonCode}; it has ${codes.join(', ')}.`])
    ];
}

/** The categories that a sweep is after under a policy. */
export function wantedCategories({ categories }: SweepCriteria, policy: PolicyAnswer): ReadonlySet<string> {
    if (categories) return new Set(categories);
    return new Set(policy.categories.flatMap(({ category, maskedForViewers }) => (maskedForViewers ? category : [])));
}
