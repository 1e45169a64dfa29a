import type { PolicyAnswer } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';

/** The mask rules of a policy: what the preview is made with, as the proxy makes the commit. */
export function maskRulesOf(policy: PolicyAnswer | null): MaskRules {
    const categories = policy?.categories ?? [];
    return Object.fromEntries(categories.map(({ category, label, maskStyle }) => [category, { label, maskStyle }]));
}
