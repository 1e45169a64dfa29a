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

/**
 * The tokens of a conversation, as parallel arrays (a struct of arrays: a long conversation has millions). Token ids run through all entries in
 * order; `firstOf[entry]` to `firstOf[entry + 1]` are those of one entry. Offsets are UTF-16 code units of the entry's own text. The arrays share one
 * block of memory with room for a token and a digit per code unit, which is as many as there can be.
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

    constructor(texts: readonly string[]) {
        this.texts = texts;
        const entries = texts.length + 1;
        const most = texts.reduce((sum, { length }) => sum + length, 0);
        const memory = new ArrayBuffer(4 * (entries + 7 * most) + 3 * most);
        const integers = (at: number, length = most): Int32Array => new Int32Array(memory, 4 * at, length);
        const bytes = (index: number): Uint8Array =>
            new Uint8Array(memory, 4 * (entries + 7 * most) + index * most, most);
        this.firstOf = integers(0, entries);
        this.start = integers(entries);
        this.end = integers(entries + most);
        this.value = integers(entries + 2 * most);
        this.meaning = integers(entries + 3 * most);
        this.detail = integers(entries + 4 * most);
        this.digitStart = integers(entries + 5 * most);
        this.digitEnd = integers(entries + 6 * most);
        this.kind = bytes(0);
        this.gap = bytes(1);
        this.digit = bytes(2);
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
