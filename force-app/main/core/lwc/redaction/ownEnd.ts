import { Category } from './category.ts';

/** Digits with what people write between two of them: spaces, dashes, dots, slashes, brackets around an area code. */
const NUMBER = /\p{Nd}(?:[\s\-–—.·/()]{0,3}\p{Nd})*/gu;

/**
 * Card numbers that show their end, as long as those of their brand are: old ones of Visa, Diners Club, American Express and
 * the rest. Another length can be a card number that lost digits and the security code behind it, and so can a greater one.
 */
const CARD = /^(?:4\d{12}|3[0689]\d{12}|3[47]\d{13}|(?!3[0-46-9])\d{16})$/;

/** Digits of most card numbers. */
const MOST_CARDS = 16;

/** How the digits of card numbers are grouped where the groups are not all of one size: American Express, Diners Club. */
const CARD_GROUPS: ReadonlySet<string> = new Set(['4-6-5', '4-6-4']);

/** As many digits as most security codes have: equal groups of them may end with one. */
const CODE_DIGITS = 3;

/** Letters that a number begins with, such as that of a passport. */
const LEADING_LETTERS = /^[^\p{L}\p{Nd}]*\p{L}{0,4}(?=-?\p{Nd})/u;

const LETTER = /\p{L}/u;

/** Digits that are too few to be a value of their own, so that what stands behind them belongs to them. */
const TOO_FEW = { phone: 6, phoneAbroad: 7, other: 5 } as const;

/**
 * The number of a text, as its digits without separators, whose last four are surely its own: those of nothing else that
 * was written into the same text, such as a security code, a PIN or an expiry date. `undefined` where that is not sure.
 */
export function numberWithOwnEnd(text: string, category: Category): string | undefined {
    const numbers = Array.from(text.matchAll(NUMBER), ([number]) => number);
    const groups = numbers[0]?.match(/\p{Nd}+/gu);
    if (!groups) return undefined;
    const digits = groups.join('');
    if (category === Category.Iban) return isIban(text) ? numbers.join('').replaceAll(/\P{Nd}/gu, '') : undefined;
    if (numbers.length > 1 || Array.from(digits).length <= 4) return undefined;
    const isOwn = category === Category.CardNumber ? isOneCard(text, groups) : isOneNumber(text, groups, category);
    return isOwn ? digits : undefined;
}

/** Sixteen digits may have been misheard; of fewer, or beside words, the checksum must be right. */
function isOneCard(text: string, groups: readonly string[]): boolean {
    const digits = groups.join('');
    if (!CARD.test(digits) || !isGroupedAsCard(groups)) return false;
    return (digits.length === MOST_CARDS && !LETTER.test(text)) || passesLuhn(digits);
}

function isGroupedAsCard(groups: readonly string[]): boolean {
    const sizes = groups.map(({ length }) => length);
    const [first] = sizes;
    return sizes.every((size) => size === first && size !== CODE_DIGITS) || CARD_GROUPS.has(sizes.join('-'));
}

/** No words stand beside the number, and what it begins with is too short to be one whole number with another behind it. */
function isOneNumber(text: string, groups: readonly string[], category: Category): boolean {
    if (LETTER.test(text.replace(LEADING_LETTERS, ''))) return false;
    return groups.slice(0, -1).join('').length <= tooFew(text, category);
}

function tooFew(text: string, category: Category): number {
    if (category !== Category.Phone) return TOO_FEW.other;
    return text.trimStart().startsWith('+') ? TOO_FEW.phoneAbroad : TOO_FEW.phone;
}

/** ISO 7064, MOD 97-10; where a part of the text up to a separator passes already, what is behind it is something else. */
function isIban(text: string): boolean {
    const groups = text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
    const beginnings = groups.map((_, index) => groups.slice(0, index + 1).join(''));
    return beginnings.findIndex(passesMod97) === groups.length - 1 && !/[^\sA-Z0-9\-–—.·/]/i.test(text);
}

function passesMod97(value: string): boolean {
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{9,30}$/.test(value)) return false;
    let rest = 0;
    for (const sign of value.slice(4) + value.slice(0, 4)) {
        const number = Number.parseInt(sign, 36);
        rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
    }
    return rest === 1;
}

/** The checksum of card numbers (ISO/IEC 7812), for ASCII digits. */
function passesLuhn(digits: string): boolean {
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits.at(-1 - index));
        const weighted = index % 2 === 0 ? digit : digit * 2;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 === 0;
}
