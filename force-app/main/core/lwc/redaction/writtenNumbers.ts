/** Digits with at most three signs between two of them, none of which is a letter. */
const NUMBER = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd})*/gu;

const DIGIT = /\p{Nd}/u;

/** The numbers that are written in a text, in whatever grouping and script, as ASCII digits. */
export function writtenNumbersOf(text: string): readonly string[] {
    return Array.from(text.normalize('NFKC').matchAll(NUMBER), ([number]) => toAsciiDigits(number));
}

function toAsciiDigits(number: string): string {
    return Array.from(number, (sign) => (DIGIT.test(sign) ? valueOf(sign) : '')).join('');
}

/** In every script the ten digits follow each other, beginning with zero (Unicode Standard, 4.6). */
function valueOf(digit: string): string {
    const code = digit.codePointAt(0)!;
    let value = 0;
    while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
}
