import type { Reading } from '../reading.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { CUES, type Cue, type Prompt } from './cues.ts';
import { foldedLetters } from './foldedLetters.ts';
import { ANY_NAME, NAME_BITS, NameBit } from './nameBits.ts';
import { Signs, SIGNS } from './signs.ts';

/** What the casing of an entry says. */
export const Style = {
    /** Capitals mark names, and beginnings of sentences. */
    Cased: 1,
    /** None, all or nearly all words are capitalised: casing says nothing. */
    Flat: 2
} as const;
export type Style = (typeof Style)[keyof typeof Style];

/** A run of tokens, `end` excluded. */
export interface TokenSpan {
    readonly first: number;
    readonly end: number;
}

/** The tokens of spans. */
export function tokensOf(spans: readonly TokenSpan[]): ReadonlySet<number> {
    if (spans.length === 0) return NO_TOKENS;
    const tokens = new Set<number>();
    for (const { first, end } of spans) for (let token = first; token < end; token += 1) tokens.add(token);
    return tokens;
}

const NO_CUES: readonly PhraseHit<Cue | Prompt>[] = [];
const NO_TOKENS: ReadonlySet<number> = new Set();
const FLAT_SHARE = 0.7;
const FEWEST_FLAT_WORDS = 6;
const LONGEST_ABBREVIATION = 3;

/** The tokens of a conversation with what the recogniser of names asks of them. */
export class Scene {
    readonly reading: Reading;
    readonly tokens: Tokens;
    /** What is known of the entry that was asked about last: entries are read one after the other. */
    private styled = -1;
    private lastStyle: Style = Style.Flat;
    private profiled = -1;
    private lastProfile = 0;
    private cued = -1;
    private lastCues: readonly PhraseHit<Cue | Prompt>[] = NO_CUES;
    /** The entry that was looked at last: most questions are about the same one. */
    private lastEntry = 0;

    constructor(reading: Reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    from(entry: number): number {
        return this.tokens.firstOf[entry] ?? 0;
    }

    to(entry: number): number {
        return this.tokens.firstOf[entry + 1] ?? 0;
    }

    isWord(token: number): boolean {
        return this.tokens.kind[token] === TokenKind.Word;
    }

    isSign(token: number, sign: string): boolean {
        return this.tokens.kind[token] === TokenKind.Sign && this.tokens.value[token] === sign.charCodeAt(0);
    }

    /** One of these signs. */
    isOneOf(token: number, signs: Signs): boolean {
        return (
            this.tokens.kind[token] === TokenKind.Sign && ((SIGNS[this.tokens.value[token] ?? 0] ?? 0) & signs) !== 0
        );
    }

    /** The name bits that any word of an entry has. */
    profile(entry: number): number {
        if (this.profiled === entry) return this.lastProfile;
        const { kind, meaning } = this.tokens;
        const to = this.to(entry);
        let bits = 0;
        for (let token = this.from(entry); token < to; token += 1)
            if (kind[token] === TokenKind.Word) bits |= NAME_BITS[meaning[token] ?? 0] ?? 0;
        this.profiled = entry;
        this.lastProfile = bits;
        return bits;
    }

    /** The phrases of an entry that names stand behind and that ask for names. */
    cues(entry: number): readonly PhraseHit<Cue | Prompt>[] {
        if (this.cued === entry) return this.lastCues;
        const language = 1 << (this.reading.languages.readAs[entry] ?? 0);
        this.cued = entry;
        this.lastCues = CUES.find(this.tokens, this.from(entry), this.to(entry), language);
        return this.lastCues;
    }

    /** The name bits of a word; 0 of anything else. */
    bits(token: number): number {
        return this.isWord(token) ? (NAME_BITS[this.tokens.meaning[token] ?? 0] ?? 0) : 0;
    }

    has(token: number, bit: number): boolean {
        return (this.bits(token) & bit) !== 0;
    }

    /** A word that no list knows. */
    isUnknown(token: number): boolean {
        return this.isWord(token) && this.tokens.value[token] === 0;
    }

    isCapitalised(token: number): boolean {
        return this.isWord(token) && this.tokens.detail[token] !== Casing.Lower;
    }

    /** Capitals only, where others are written small: "PAN", "VIN". */
    isAbbreviation(entry: number, token: number): boolean {
        return (
            this.tokens.detail[token] === Casing.Upper &&
            this.lengthOf(token) <= LONGEST_ABBREVIATION &&
            this.style(entry) === Style.Cased &&
            this.to(entry) - this.from(entry) > 2
        );
    }

    /** A name that is nothing else. */
    isPlainName(token: number): boolean {
        const bits = this.bits(token);
        return (bits & ANY_NAME) !== 0 && (bits & (NameBit.Everyday | NameBit.Particle)) === 0;
    }

    /** How many code units a token has. */
    lengthOf(token: number): number {
        return (this.tokens.end[token] ?? 0) - (this.tokens.start[token] ?? 0);
    }

    /** Stands right behind the token before it. */
    isGlued(token: number): boolean {
        return this.tokens.gap[token] === Gap.None && (this.tokens.start[token] ?? 0) > 0;
    }

    /** A possessive s. */
    isPossessive(token: number): boolean {
        return this.isWord(token) && this.isGlued(token) && token > 0 && this.isWord(token - 1);
    }

    /** Begins a line. */
    isBroken(token: number): boolean {
        return this.tokens.gap[token] === Gap.Break;
    }

    /** A capital says nothing at the beginning of a sentence. */
    beginsSentence(entry: number, token: number): boolean {
        if (token <= this.from(entry) || this.isBroken(token)) return true;
        return this.isOneOf(token - 1, Signs.EndsSentence);
    }

    /** Nothing follows, or punctuation. */
    endsClause(entry: number, end: number): boolean {
        if (end >= this.to(entry) || this.isBroken(end)) return true;
        return this.tokens.kind[end] === TokenKind.Sign && !this.isSign(end, '@') && !this.isSign(end, '-');
    }

    /** Part of an address on a network or of a path: glued to `@`, `/`, `_` or a dot with letters behind it. */
    isEmbedded(entry: number, { first, end }: TokenSpan): boolean {
        if (this.has(first - 1, NameBit.Separator) && first > this.from(entry)) return true;
        if (end < this.to(entry) && this.has(end, NameBit.Separator)) return true;
        if (
            first > this.from(entry) &&
            this.isGlued(first) &&
            !this.isWord(first - 1) &&
            !this.isOneOf(first - 1, Signs.Opens)
        )
            return true;
        if (end >= this.to(entry) || !this.isGlued(end)) return false;
        if (this.tokens.kind[end] === TokenKind.Digits) return true;
        if (this.isOneOf(end, Signs.Connects)) return true;
        if (this.isSign(end, '-')) return this.tokens.kind[end + 1] === TokenKind.Digits;
        return this.isSign(end, '.') && end + 1 < this.to(entry) && this.isGlued(end + 1);
    }

    style(entry: number): Style {
        if (this.styled === entry) return this.lastStyle;
        this.styled = entry;
        this.lastStyle = this.styleOf(entry);
        return this.lastStyle;
    }

    /** The code unit that a token begins with. */
    firstCode(token: number): number {
        const text = this.tokens.texts[this.entryOf(token)] ?? '';
        return text.charCodeAt(this.tokens.start[token] ?? 0);
    }

    /** The letters of a token, folded. */
    folded(token: number): string {
        const text = this.reading.entries[this.entryOf(token)]?.text ?? '';
        return foldedLetters(text.slice(this.tokens.start[token], this.tokens.end[token]));
    }

    entryOf(token: number): number {
        if (token >= this.from(this.lastEntry) && token < this.to(this.lastEntry)) return this.lastEntry;
        let low = 0;
        let high = this.reading.entries.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.from(middle) <= token) low = middle;
            else high = middle - 1;
        }
        this.lastEntry = low;
        return low;
    }

    private styleOf(entry: number): Style {
        const { kind, detail, start, end } = this.tokens;
        const to = this.to(entry);
        let words = 0;
        let capitals = 0;
        let shouted = 0;
        for (let token = this.from(entry); token < to; token += 1) {
            if (kind[token] !== TokenKind.Word || (end[token] ?? 0) - (start[token] ?? 0) === 1) continue;
            words += 1;
            if (detail[token] !== Casing.Lower) capitals += 1;
            if (detail[token] === Casing.Upper) shouted += 1;
        }
        if (capitals === 0 || (shouted === words && words > 1)) return Style.Flat;
        return words >= FEWEST_FLAT_WORDS && capitals / words > FLAT_SHARE ? Style.Flat : Style.Cased;
    }
}
