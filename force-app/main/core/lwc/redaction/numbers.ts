/** Digits of a number as it is written or read out: at most three separators stand between two of them. */
const NUMBER = /\p{Nd}(?:[\s\-–—.·/]{0,3}\p{Nd})*/gu;

/** Digits of a card number: least and most (ISO/IEC 7812). */
const CARD_DIGITS = { least: 13, most: 19 } as const;

/** The length of most card numbers; with a security code behind it, there are more digits. */
const SURELY_ONE_NUMBER = 16;

/** A security code or an expiry date has as many digits, or more. */
const SECOND_NUMBER_DIGITS = 3;

/**
 * The numbers of a text in order, each as its digits without separators. A valid card number and what is written right
 * behind it, such as its security code, are two numbers.
 */
export function numbersOf(text: string): readonly string[] {
    return Array.from(text.matchAll(NUMBER), ([number]) => number).flatMap(splitBehindCard);
}

function splitBehindCard(number: string): readonly string[] {
    const groups = number.match(/\p{Nd}+/gu) ?? [];
    const numbers: string[] = [];
    let current = '';
    let following = groups.join('').length;
    for (const group of groups) {
        current += group;
        following -= group.length;
        if (following >= SECOND_NUMBER_DIGITS && isCardNumber(current)) {
            numbers.push(current);
            current = '';
        }
    }
    return [...numbers, current];
}

/**
 * Tells whether the last four digits of a number are the end of a card or account number, and not of a security code that
 * was written right behind it: up to 16 digits are taken for one number, more only with a valid checksum.
 */
export function endsInItsOwnDigits(digits: string): boolean {
    return digits.length <= SURELY_ONE_NUMBER || isCardNumber(digits);
}

/** Tells whether ASCII digits are as many as a card number has and pass its checksum (ISO/IEC 7812, Luhn). */
function isCardNumber(digits: string): boolean {
    if (digits.length < CARD_DIGITS.least || digits.length > CARD_DIGITS.most) return false;
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits.at(-1 - index));
        const weighted = index % 2 === 0 ? digit : digit * 2;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 === 0;
}
