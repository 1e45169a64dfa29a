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
 * order; `firstOf[entry]` to `firstOf[entry + 1]` are those of one entry. Offsets are UTF-16 code units of the entry's own text.
 *
 * The memory may be used again for another conversation, which overwrites all that it holds: whoever keeps tokens gives each conversation its own.
 */
export class Tokens {
    /** The texts, by entry index. */
    texts: readonly string[] = [];
    /** The code units of all texts, one behind the other: far quicker to look at than strings are. */
    readonly codeUnits: Uint16Array;
    /** Where the text of each entry begins in `codeUnits`; one more than there are entries. */
    baseOf = new Int32Array(1);
    private readonly codeUnitBytes: Buffer;
    count = 0;
    /** The first token of each entry; one more than there are entries, so that every entry has an end. */
    firstOf = new Int32Array(1);
    readonly kind: Uint8Array;
    readonly start: Int32Array;
    readonly end: Int32Array;
    readonly gap: Uint8Array;
    /** Of a word its id in the lexicon, 0 when it is not known; of digits the index of the first; of a sign its folded code unit. */
    readonly value: Int32Array;
    /** Of a word the id of its senses in the language of its entry; `value` in the others. */
    readonly meaning: Int32Array;
    /** Of a word the bits that its lexicon describes it by; they say nothing of other tokens. */
    readonly traits: Int32Array;
    /** By entry, the bits of all code units of its words and right behind them: below 0x80 when these are ASCII. */
    codesOf = new Int32Array(1);
    /** Of a word its casing, of digits how many they are. */
    readonly detail: Int32Array;
    digitCount = 0;
    /** The digits' values, 0 to 9. */
    readonly digit: Uint8Array;
    readonly digitStart: Int32Array;
    readonly digitEnd: Int32Array;
    /** How long texts may be together, in code units: each may be a token or a digit. */
    readonly capacity: number;

    constructor(capacity: number) {
        const room = capacity + LOOK_AHEAD;
        this.capacity = capacity;
        this.codeUnits = new Uint16Array(room);
        this.codeUnitBytes = Buffer.from(this.codeUnits.buffer);
        this.kind = new Uint8Array(room);
        this.start = new Int32Array(room);
        this.end = new Int32Array(room);
        this.gap = new Uint8Array(room);
        this.value = new Int32Array(room);
        this.meaning = new Int32Array(room);
        this.traits = new Int32Array(room);
        this.detail = new Int32Array(room);
        this.digit = new Uint8Array(room);
        this.digitStart = new Int32Array(room);
        this.digitEnd = new Int32Array(room);
    }

    /** Forgets all tokens and begins with other texts. */
    begin(texts: readonly string[]): void {
        this.texts = texts;
        this.firstOf = new Int32Array(texts.length + 1);
        this.baseOf = new Int32Array(texts.length + 1);
        this.codesOf = new Int32Array(texts.length);
        this.count = 0;
        this.digitCount = 0;
        this.codeUnitBytes.write(texts.join(''), 'utf16le');
        let base = 0;
        for (let entry = 0; entry < texts.length; entry += 1) {
            base += texts[entry]?.length ?? 0;
            this.baseOf[entry + 1] = base;
        }
    }

    /** Says that no more tokens follow: what another conversation left behind them is no token of this one. */
    finish(): void {
        const { count } = this;
        this.firstOf[this.texts.length] = count;
        for (let id = count; id < count + LOOK_AHEAD; id += 1) {
            this.kind[id] = 0;
            this.gap[id] = 0;
            this.value[id] = 0;
            this.meaning[id] = 0;
            this.traits[id] = 0;
            this.detail[id] = 0;
        }
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
