/** Accents and points of every script; not what makes a kana another one. */
const ACCENT = /(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Hebrew}]/gu;
const MARK = /\p{M}/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SPACE = /^\s/;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;

/** Letters whose stroke is no mark of its own in Unicode. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = {
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ħ: 'h',
    ŧ: 't',
    ı: 'i',
    æ: 'ae',
    œ: 'oe'
};

const known = new Map<string, string>();

/** Conversations repeat their characters; more of them than this, and somebody is not writing words. */
const MOST_KNOWN = 4096;

/** What a search takes a character with its marks for; empty where it is invisible. */
export function foldCharacter(character: string): string {
    const before = known.get(character);
    if (before !== undefined) return before;
    const folded = fold(character);
    if (known.size < MOST_KNOWN) known.set(character, folded);
    return folded;
}

function fold(character: string): string {
    if (SPACE.test(character)) return ' ';
    const plain = character
        .normalize('NFKD')
        .replace(ACCENT, (mark) => (MARK.test(mark) ? '' : mark))
        .replace(INVISIBLE, '')
        .replace(OTHER_DIGIT, asciiDigit)
        .normalize('NFC');
    const lower = plain.toUpperCase().toLowerCase();
    return WITHOUT_STROKE[lower] ?? lower;
}

/** The digits of a script follow each other from zero, so that the ones before it tell the value of one. */
function asciiDigit(digit: string): string {
    const codePoint = digit.codePointAt(0)!;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
    return String(value);
}
