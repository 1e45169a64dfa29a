/** Digits with at most three signs between two of them, none of which is a letter. */
const NUMBER = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd})*/gu;

const DIGIT = /\p{Nd}/u;

/** The numbers that are written in a text, in whatever grouping and script, as ASCII digits. */
export function writtenNumbersOf(text: string): readonly string[] {
    return Array.from(plain(text).matchAll(NUMBER), ([number]) => toAsciiDigits(number));
}

/** White digits in black circles are no digits to Unicode. Each of these is where its one stands; nine follow each other. */
const CIRCLED_ONES = ['\u2776', '\u2780', '\u278a', '\u24f5'].map((one) => one.codePointAt(0)!);

function plain(text: string): string {
    return text
        .normalize('NFKC')
        .replaceAll(/[\u24ff\u{1f10b}\u{1f10c}]/gu, '0')
        .replaceAll(/[\u2776-\u277e\u2780-\u2788\u278a-\u2792\u24f5-\u24fd]/gu, (sign) => {
            const code = sign.codePointAt(0)!;
            const one = CIRCLED_ONES.find((first) => code >= first && code < first + 9)!;
            return String(code - one + 1);
        });
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
