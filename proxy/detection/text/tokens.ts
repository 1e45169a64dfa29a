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

const FIRST_CAPACITY = 256;

/**
 * The tokens of a conversation, as parallel arrays (a struct of arrays: a long conversation has millions). Token ids run through all entries in
 * order; `firstOf[entry]` to `firstOf[entry + 1]` are those of one entry. Offsets are UTF-16 code units of the entry's own text.
 */
export class Tokens {
    /** The texts, by entry index. */
    readonly texts: readonly string[];
    count = 0;
    /** The first token of each entry; one more than there are entries, so that every entry has an end. */
    readonly firstOf: Int32Array;
    kind = new Uint8Array(FIRST_CAPACITY);
    start = new Int32Array(FIRST_CAPACITY);
    end = new Int32Array(FIRST_CAPACITY);
    gap = new Uint8Array(FIRST_CAPACITY);
    /** Of a word its id in the lexicon, 0 when it is not known; of digits the index of the first; of a sign its folded code unit. */
    value = new Int32Array(FIRST_CAPACITY);
    /** Of a word its casing, of digits how many they are. */
    detail = new Int32Array(FIRST_CAPACITY);
    digitCount = 0;
    /** The digits' values, 0 to 9. */
    digit = new Uint8Array(FIRST_CAPACITY);
    digitStart = new Int32Array(FIRST_CAPACITY);
    digitEnd = new Int32Array(FIRST_CAPACITY);

    constructor(texts: readonly string[]) {
        this.texts = texts;
        this.firstOf = new Int32Array(texts.length + 1);
    }

    /** Appends a token and returns its id. */
    add(kind: TokenKind, start: number, end: number, gap: Gap, value: number, detail: number): number {
        const id = this.count;
        if (id === this.kind.length) this.growTokens();
        this.kind[id] = kind;
        this.start[id] = start;
        this.end[id] = end;
        this.gap[id] = gap;
        this.value[id] = value;
        this.detail[id] = detail;
        this.count = id + 1;
        return id;
    }

    /** Appends a digit; it belongs to the token added last. */
    addDigit(value: number, start: number, end: number): void {
        const index = this.digitCount;
        if (index === this.digit.length) this.growDigits();
        this.digit[index] = value;
        this.digitStart[index] = start;
        this.digitEnd[index] = end;
        this.digitCount = index + 1;
    }

    private growTokens(): void {
        this.kind = grown(this.kind, Uint8Array);
        this.start = grown(this.start, Int32Array);
        this.end = grown(this.end, Int32Array);
        this.gap = grown(this.gap, Uint8Array);
        this.value = grown(this.value, Int32Array);
        this.detail = grown(this.detail, Int32Array);
    }

    private growDigits(): void {
        this.digit = grown(this.digit, Uint8Array);
        this.digitStart = grown(this.digitStart, Int32Array);
        this.digitEnd = grown(this.digitEnd, Int32Array);
    }
}

function grown<T extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
    array: T,
    Kind: new (length: number) => T
): T {
    const larger = new Kind(array.length * 2);
    larger.set(array);
    return larger;
}
