import { Category, NEVER_PARTIAL } from './category.ts';
import { graphemesOf } from './graphemes.ts';
import { toTokenLabel } from './maskToken.ts';
import { endsInItsOwnDigits, numbersOf } from './numbers.ts';

/** How the text of a span is replaced. The values are the wire strings of `GET /v1/policy`. */
export const MaskStyle = {
    /** `[redacted: email]` */
    Label: 'label',
    /** `[redacted: card number ending 4321]` when the span holds exactly one number of 13 or more digits, else `label`. */
    LabelLast4: 'labelLast4',
    /** `xxxx-xxxx-xxxx-4321`: separators stay, and the last four digits of a number that has more. */
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
    if (style === MaskStyle.Full) return fullMask(covered, isSecret ? VISIBLE : LETTER_OR_DIGIT);
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
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;

function fullMask(covered: string, hidden: RegExp): string {
    let masked = '';
    for (const grapheme of graphemesOf(covered)) masked += hidden.test(grapheme) ? 'x' : grapheme;
    return masked;
}

/**
 * Letters are hidden always: a number that was spelled out in words must not stay. So is every digit unless the last
 * number has more than four: the end of a card number's security code must not stay either.
 */
function keepLast4Mask(covered: string, category: Category): string {
    const graphemes = [...graphemesOf(covered)];
    const digits = graphemes.flatMap((grapheme, index) => (DIGIT.test(grapheme) ? [index] : []));
    const lastNumber = numbersOf(covered).at(-1) ?? '';
    const isKept = Array.from(lastNumber).length > 4 && showsItsEnd(lastNumber, category);
    const kept = new Set(isKept ? digits.slice(-4) : []);
    return graphemes
        .map((grapheme, index) => (!kept.has(index) && LETTER_OR_DIGIT.test(grapheme) ? 'x' : grapheme))
        .join('');
}

const NON_ASCII_DIGIT = /[^\P{Nd}0-9]/u;

/** Behind a card number, and behind no other, people write a security code. */
function showsItsEnd(digits: string, category: Category): boolean {
    return category !== Category.CardNumber || endsInItsOwnDigits(digits);
}

function last4OfOnlyNumber(covered: string, category: Category): string | undefined {
    if (NON_ASCII_DIGIT.test(covered)) return undefined;
    const [digits = '', ...others] = numbersOf(covered);
    const isOnlyNumber = digits.length >= 13 && others.length === 0 && showsItsEnd(digits, category);
    return isOnlyNumber ? digits.slice(-4) : undefined;
}
