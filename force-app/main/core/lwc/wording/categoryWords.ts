import type { Category, MaskRules } from 'c/redaction';

/** Names a category to a reader: the policy's label, or the category's own name in lower-case words. */
export function categoryWords(category: Category, rules: MaskRules): string {
    return rules[category]?.label ?? category.toLowerCase().replaceAll('_', ' ');
}
