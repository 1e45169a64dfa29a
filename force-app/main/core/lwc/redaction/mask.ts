import { NEVER_PARTIAL, type Category } from './category.ts';
import { graphemesOf } from './graphemes.ts';
import { toTokenLabel } from './maskToken.ts';
import { numberWithOwnEnd } from './ownEnd.ts';

/** How the text of a span is replaced. The values are the wire strings of `GET /v1/policy`. */
export const MaskStyle = {
    /** `[redacted: email]` */
    Label: 'label',
    /** `[redacted: card number ending 4321]` when the span holds one number of 13 or more digits and surely nothing behind it, else `label`. */
    LabelLast4: 'labelLast4',
    /** `xxxx-xxxx-xxxx-4321`: separators stay, and the last four digits of a number that has more and surely nothing behind it. */
    KeepLast4: 'keepLast4',
    /** `xxxxx.xxx@xxx`: every letter and digit becomes `x`; of a secret that is never partial, every visible character. */
    Full: 'full'
} as const;
export type MaskStyle = (typeof MaskStyle)[keyof typeof MaskStyle];

/** What policy says of the masks of one category. */
export interface MaskRule {
    /** Lower-case words that name the category to a reader, such as `card number`. */
    readonly label: string;
    readonly maskStyle: MaskStyle;
}

/** Mask rules by category; a category without one is masked with its own name in words. */
export type MaskRules = Readonly<Partial<Record<string, MaskRule>>>;

/** The text that replaces `covered`, the part of an entry's text that a span of this category covers. */
export function maskOf(covered: string, category: Category, rules: MaskRules): string {
    const rule = Object.hasOwn(rules, category) ? rules[category] : undefined;
    const label = labelOf(category, rule);
    const style = rule?.maskStyle ?? MaskStyle.Label;
    const isSecret = NEVER_PARTIAL.has(category);
    if (style === MaskStyle.Full) return fullMask(covered, isSecret ? VISIBLE : HIDDEN);
    if (style === MaskStyle.Label || isSecret) return labelMask(label);
    if (style === MaskStyle.KeepLast4) return keepLast4Mask(covered, category);
    const last4 = last4OfOnlyNumber(covered, category);
    return labelMask(last4 ? `${label} ending ${last4}` : label);
}

/** A label that no token could carry is replaced by the category's name, so that every mask is found again as a token. */
function labelOf(category: Category, rule: MaskRule | undefined): string {
    return toTokenLabel(rule?.label ?? '') || toTokenLabel(category.toLowerCase().replaceAll('_', ' ')) || 'other';
}

function labelMask(words: string): string {
    return `[redacted: ${words}]`;
}

const VISIBLE = /\S/u;
/** All but what separates the parts of numbers, names and addresses: other signs may be those of a password. */
const HIDDEN = /[^\s.,:;/@()+\-–—·'’]/u;
const DIGIT = /\p{Nd}/u;

function fullMask(covered: string, hidden: RegExp): string {
    let masked = '';
    for (const grapheme of graphemesOf(covered)) masked += hidden.test(grapheme) ? 'x' : grapheme;
    return masked;
}

/**
 * Letters are hidden always: a number that was spelled out in words must not stay. So is every digit unless the last four
 * are surely those of the number itself: the end of a security code or a PIN behind it must not stay either.
 */
function keepLast4Mask(covered: string, category: Category): string {
    const graphemes = [...graphemesOf(covered)];
    const digits = graphemes.flatMap((grapheme, index) => (DIGIT.test(grapheme) ? [index] : []));
    const kept = new Set(numberWithOwnEnd(covered, category) === undefined ? [] : digits.slice(-4));
    return graphemes.map((grapheme, index) => (!kept.has(index) && HIDDEN.test(grapheme) ? 'x' : grapheme)).join('');
}

const NON_ASCII_DIGIT = /[^\P{Nd}0-9]/u;

/** A shorter number is too easy to guess from its end. */
const SHORTEST_WITH_END = 13;

function last4OfOnlyNumber(covered: string, category: Category): string | undefined {
    if (NON_ASCII_DIGIT.test(covered)) return undefined;
    const digits = numberWithOwnEnd(covered, category) ?? '';
    return digits.length >= SHORTEST_WITH_END ? digits.slice(-4) : undefined;
}
