import { MaskStyle, type MaskRules } from 'c/redaction';
import type { PolicyAnswer } from 'c/proxyContract';

/** The masks that a commit stores. */
export function commitMaskRules({ categories }: PolicyAnswer): MaskRules {
    return Object.fromEntries(categories.map(({ category, label, maskStyle }) => [category, { label, maskStyle }]));
}

/** The masks that a caller who may only view gets: labels alone, for not even the last digits are theirs to see. */
export function viewerMaskRules({ categories }: PolicyAnswer): MaskRules {
    return Object.fromEntries(
        categories.map(({ category, label }) => [category, { label, maskStyle: MaskStyle.Label }])
    );
}
