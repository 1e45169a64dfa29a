/** What a token is. */
export const TokenKind = {
    /** Letters; an apostrophe inside belongs to them, a possessive `'s` is a word of its own. */
    Word: 1,
    /** Digits of any script, with nothing between them. */
    Digits: 2,
    /** One character of punctuation. */
    Sign: 3
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** What stands between a token and the one before it. */
export const Gap = { None: 0, Space: 1, Break: 2 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** How a word is cased. */
export const Casing = { Lower: 0, Capitalised: 1, Upper: 2, Mixed: 3 } as const;
export type Casing = (typeof Casing)[keyof typeof Casing];

/** Empty tokens behind the last, so that a look at the next few stays inside the arrays, which is faster. */
const LOOK_AHEAD = 4;

/**
 * The tokens of a conversation, as parallel arrays (a struct of arrays: a long conversation has millions). Token ids run through all entries in
 * order; `firstOf[entry]` to `firstOf[entry + 1]` are those of one entry. Offsets are UTF-16 code units of the entry's own text. The arrays share one
 * block of memory with room for so many tokens and digits.
 */
export class Tokens {
    /** The texts, by entry index. */
    readonly texts: readonly string[];
    count = 0;
    /** The first token of each entry; one more than there are entries, so that every entry has an end. */
    readonly firstOf: Int32Array;
    readonly kind: Uint8Array;
    readonly start: Int32Array;
    readonly end: Int32Array;
    readonly gap: Uint8Array;
    /** Of a word its id in the lexicon, 0 when it is not known; of digits the index of the first; of a sign its folded code unit. */
    readonly value: Int32Array;
    /** Of a word the id of its senses in the language of its entry; `value` in the others. */
    readonly meaning: Int32Array;
    /** Of a word its casing, of digits how many they are. */
    readonly detail: Int32Array;
    digitCount = 0;
    /** The digits' values, 0 to 9. */
    readonly digit: Uint8Array;
    readonly digitStart: Int32Array;
    readonly digitEnd: Int32Array;

    constructor(texts: readonly string[], mostTokens: number, mostDigits: number) {
        this.texts = texts;
        const entries = texts.length + 1;
        const words = entries + 5 * mostTokens + 2 * mostDigits;
        const memory = new ArrayBuffer(4 * words + 2 * mostTokens + mostDigits);
        const perToken = (index: number): Int32Array =>
            new Int32Array(memory, 4 * (entries + index * mostTokens), mostTokens);
        const perDigit = (index: number): Int32Array =>
            new Int32Array(memory, 4 * (entries + 5 * mostTokens + index * mostDigits), mostDigits);
        this.firstOf = new Int32Array(memory, 0, entries);
        this.start = perToken(0);
        this.end = perToken(1);
        this.value = perToken(2);
        this.meaning = perToken(3);
        this.detail = perToken(4);
        this.digitStart = perDigit(0);
        this.digitEnd = perDigit(1);
        this.kind = new Uint8Array(memory, 4 * words, mostTokens);
        this.gap = new Uint8Array(memory, 4 * words + mostTokens, mostTokens);
        this.digit = new Uint8Array(memory, 4 * words + 2 * mostTokens, mostDigits);
    }

    /** Forgets all tokens, so that the memory can be used again. */
    clear(): void {
        this.count = 0;
        this.digitCount = 0;
    }

    /** The tokens of these texts in no more memory than they need, apart from these; where each entry begins is left to set. */
    copyFor(texts: readonly string[]): Tokens {
        const copy = new Tokens(texts, this.count + LOOK_AHEAD, this.digitCount + LOOK_AHEAD);
        copy.count = this.count;
        copy.digitCount = this.digitCount;
        for (let token = 0; token < this.count; token += 1) {
            copy.kind[token] = this.kind[token] ?? 0;
            copy.start[token] = this.start[token] ?? 0;
            copy.end[token] = this.end[token] ?? 0;
            copy.gap[token] = this.gap[token] ?? 0;
            copy.value[token] = this.value[token] ?? 0;
            copy.meaning[token] = this.meaning[token] ?? 0;
            copy.detail[token] = this.detail[token] ?? 0;
        }
        for (let index = 0; index < this.digitCount; index += 1) {
            copy.digit[index] = this.digit[index] ?? 0;
            copy.digitStart[index] = this.digitStart[index] ?? 0;
            copy.digitEnd[index] = this.digitEnd[index] ?? 0;
        }
        return copy;
    }

    /** Appends a token. */
    add(kind: TokenKind, start: number, end: number, gap: Gap, value: number, detail: number): void {
        const id = this.count;
        this.kind[id] = kind;
        this.start[id] = start;
        this.end[id] = end;
        this.gap[id] = gap;
        this.value[id] = value;
        this.meaning[id] = value;
        this.detail[id] = detail;
        this.count = id + 1;
    }

    /** Appends a digit; it belongs to the token added last. */
    addDigit(value: number, start: number, end: number): void {
        const index = this.digitCount;
        this.digit[index] = value;
        this.digitStart[index] = start;
        this.digitEnd[index] = end;
        this.digitCount = index + 1;
    }
}
