import { NEVER_PARTIAL, type Category } from './category.ts';
import { graphemesOf } from './graphemes.ts';

/** How the text of a span is replaced. The values are the wire strings of `GET /v1/policy`. */
export const MaskStyle = {
    /** `[redacted: email]` */
    Label: 'label',
    /** `[redacted: card number ending 4321]` when the span holds exactly one number of 13 or more digits, else `label`. */
    LabelLast4: 'labelLast4',
    /** `xxxx-xxxx-xxxx-4321`: separators and the last four digits stay. */
    KeepLast4: 'keepLast4',
    /** `xxxxx.xxx@xxx`: every letter and digit becomes `x`. */
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
    const label = rule?.label ?? category.toLowerCase().replaceAll('_', ' ');
    const style = rule?.maskStyle ?? MaskStyle.Label;
    if (style === MaskStyle.Full) return fullMask(covered);
    if (style === MaskStyle.Label || NEVER_PARTIAL.has(category)) return labelMask(label);
    if (style === MaskStyle.KeepLast4) return keepLast4Mask(covered);
    const last4 = last4OfOnlyNumber(covered);
    return last4 ? labelMask(`${label} ending ${last4}`) : labelMask(label);
}

function labelMask(words: string): string {
    return `[redacted: ${words}]`;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;

function fullMask(covered: string): string {
    let masked = '';
    for (const grapheme of graphemesOf(covered)) masked += LETTER_OR_DIGIT.test(grapheme) ? 'x' : grapheme;
    return masked;
}

/** Four digits or fewer are hidden whole, and letters always: a number that was spelled out in words must not stay. */
function keepLast4Mask(covered: string): string {
    const graphemes = [...graphemesOf(covered)];
    const digits = graphemes.flatMap((grapheme, index) => (DIGIT.test(grapheme) ? [index] : []));
    const kept = new Set(digits.length > 4 ? digits.slice(-4) : []);
    return graphemes
        .map((grapheme, index) => (!kept.has(index) && LETTER_OR_DIGIT.test(grapheme) ? 'x' : grapheme))
        .join('');
}

const NUMBERS = /\d(?:[\s\-–—.·/]{0,3}\d)*/g;
const NON_ASCII_DIGIT = /[^\P{Nd}0-9]/u;

function last4OfOnlyNumber(covered: string): string | undefined {
    if (NON_ASCII_DIGIT.test(covered)) return undefined;
    const numbers = covered.match(NUMBERS) ?? [];
    if (numbers.length !== 1) return undefined;
    const digits = numbers[0]!.replace(/\D/g, '');
    return digits.length >= 13 ? digits.slice(-4) : undefined;
}
