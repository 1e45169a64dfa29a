const JOINS_WORDS = /[\p{L}\p{N}\p{M}_]/u;
/** Scripts that write no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Tells whether one of the words stands in the text, whole and in any letter case. */
export function hasContextWord(text: string, words: readonly string[]): boolean {
    const lower = text.toLowerCase();
    return words.some((word) => hasWord(lower, word.trim().toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
    if (word === '') return false;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const end = at + word.length;
        if (isApart(text[at - 1], word[0]) && isApart(text[end], word.at(-1))) return true;
    }
    return false;
}

/** Tells whether a character beside a word leaves it whole. */
function isApart(beside: string | undefined, edge: string | undefined): boolean {
    if (beside === undefined || !JOINS_WORDS.test(beside)) return true;
    return UNSPACED.test(beside) || (edge !== undefined && (UNSPACED.test(edge) || !JOINS_WORDS.test(edge)));
}
