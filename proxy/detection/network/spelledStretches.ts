import { LEXICON } from '../lexicon/known.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { nameReadingLength } from '../names/japaneseFullNames.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { kanaDomainLength } from './data/kanaDomains.ts';

/** One character or word of a stretch, or what is said between two of them. */
export interface Part {
    /** `name`: a letter by its name; `latin`: letters; `domain`: a provider or the end of a domain in kana; `word`: other kana or kanji. */
    readonly kind: 'name' | 'latin' | 'digits' | 'sign' | 'domain' | 'word' | 'bridge';
    /** The characters that it says, in lower case. */
    readonly said: string;
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    /** Whether a blank or a sign that says nothing stands before it. */
    readonly isApart: boolean;
}

const FIRST_IDEOGRAPHIC = 0x3041;
const FIRST_FULL_WIDTH = 0xff01;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;
const MOST_BRIDGES = 4;
/** No address and no password has more parts. */
const LONGEST = 160;
/** Signs that stand inside what is written. */
const WRITTEN_SIGNS = "!#$%&*+-./=?@^_~'";
const COMMAS: ReadonlySet<number> = new Set([0x2c, 0x3001]);
const NAMING = /^[\p{Script=Katakana}\p{Script=Han}ー]+$/u;
const ENDING = MeaningKind.Topic | MeaningKind.Introduction | MeaningKind.Correction | MeaningKind.Acknowledgement;

/**
 * The stretches of an entry in Japanese that say characters, one behind the other, as an address, a login or a password is told; each begins and ends
 * with one that says something.
 */
export function stretchesIn(reading: Reading, entry: number): readonly (readonly Part[])[] {
    const reader = new PartReader(reading, entry);
    const found: Part[][] = [];
    let stretch: Part[] = [];
    let token = reader.from;
    const close = (): void => {
        while (stretch.at(-1)?.kind === 'bridge') stretch.pop();
        if (stretch.length > 0) found.push(stretch);
        stretch = [];
    };
    while (token < reader.end) {
        const part = reader.partAt(token, stretch.length);
        const isEnd = !part || stretch.length >= LONGEST || (stretch.length > 0 && reader.isBroken(token));
        if (isEnd || (part.kind === 'bridge' && areBridges(stretch))) close();
        if (part && (part.kind !== 'bridge' || stretch.length > 0)) stretch.push(part);
        token = part ? part.end : token + 1;
    }
    close();
    return found;
}

/** The characters that parts say. */
export function saidBy(parts: readonly Part[]): string {
    return parts.map(({ said }) => said).join('');
}

/** How many characters of a kind parts say. */
export function lengthOf(parts: readonly Part[], kind: Part['kind']): number {
    return parts.reduce((sum, part) => (part.kind === kind ? sum + part.said.length : sum), 0);
}

function areBridges(stretch: readonly Part[]): boolean {
    return stretch.length >= MOST_BRIDGES && stretch.slice(-MOST_BRIDGES).every(({ kind }) => kind === 'bridge');
}

class PartReader {
    readonly from: number;
    readonly end: number;
    private readonly reading: Reading;
    private readonly text: string;
    private readonly hits = new Map<number, PhraseHit>();

    constructor(reading: Reading, entry: number) {
        this.reading = reading;
        this.text = reading.entries[entry]?.text ?? '';
        this.from = reading.tokens.firstOf[entry] ?? 0;
        this.end = reading.tokens.firstOf[entry + 1] ?? 0;
        for (const hit of reading.hits[entry] ?? []) this.hits.set(hit.first, hit);
    }

    isBroken(token: number): boolean {
        return this.reading.tokens.gap[token] === Gap.Break;
    }

    /** What a token says in a stretch, of which so many parts stand before it; null when it ends one. */
    partAt(token: number, before: number): Part | null {
        const { kind, value, meaning } = this.reading.tokens;
        if (kind[token] === TokenKind.Digits) return this.part('digits', this.digitsAt(token), token);
        if (kind[token] === TokenKind.Sign) return before === 0 ? null : this.signAt(token, value[token] ?? 0);
        const hit = this.hits.get(token);
        const sign = hit ? separatorOf(hit) : null;
        if (hit && sign !== null) return this.part('sign', sign, token, hit.end);
        const domain = this.domainAt(token);
        if (domain) return domain;
        if (this.isLatin(token)) return this.part('latin', this.textOf(token), token);
        if (hit && (hit.kinds & ENDING) !== 0) return null;
        const id = meaning[token] ?? 0;
        const senses = LEXICON.senses[id] ?? 0;
        if ((senses & Sense.Letter) !== 0)
            return this.part('name', String.fromCharCode(LEXICON.letter[id] ?? 0).toLowerCase(), token);
        const isHeard = (senses & Sense.Misheard) !== 0 && this.isBetweenCharacters(token);
        if ((senses & NUMBER) !== 0 || isHeard) return this.part('digits', String(LEXICON.number[id] ?? 0), token);
        if (hit && (hit.kinds & MeaningKind.Filler) !== 0) return this.part('bridge', '', token, hit.end);
        return NAMING.test(this.textOf(token)) ? this.part('word', this.textOf(token), token) : this.nameAt(token);
    }

    private part(kind: Part['kind'], said: string, first: number, end = first + 1): Part {
        const { gap } = this.reading.tokens;
        return { kind, said, first, end, isApart: first > this.from && gap[first] !== Gap.None };
    }

    private signAt(token: number, code: number): Part | null {
        const { gap, start } = this.reading.tokens;
        if (COMMAS.has(code)) return this.part('bridge', '', token);
        const sign = String.fromCharCode(code);
        const isGlued = gap[token] === Gap.None && (gap[token + 1] === Gap.None || sign === '!');
        const isWritten = WRITTEN_SIGNS.includes(sign) && this.text.charAt(start[token] ?? 0) !== '。';
        return isGlued && isWritten ? this.part('sign', sign, token) : null;
    }

    private domainAt(token: number): Part | null {
        const { start, end } = this.reading.tokens;
        const from = start[token] ?? 0;
        const length = kanaDomainLength(this.text, from);
        if (length === 0) return null;
        let last = token;
        while (last < this.end && (end[last] ?? 0) < from + length) last += 1;
        if ((end[last] ?? 0) !== from + length) return null;
        return this.part('domain', this.text.slice(from, from + length), token, last + 1);
    }

    /** A name in hiragana. */
    private nameAt(token: number): Part | null {
        const { start, end } = this.reading.tokens;
        const from = start[token] ?? 0;
        const length = nameReadingLength(this.text, from);
        let last = token;
        while (last < this.end && (end[last] ?? 0) < from + length) last += 1;
        if (length === 0 || (end[last] ?? 0) !== from + length) return null;
        return this.part('word', this.text.slice(from, from + length), token, last + 1);
    }

    /** Characters stand on both sides, with or without a comma between. */
    private isBetweenCharacters(token: number): boolean {
        const before = this.isComma(token - 1) ? token - 2 : token - 1;
        const behind = this.isComma(token + 1) ? token + 2 : token + 1;
        return this.isCharacter(before) && this.isCharacter(behind);
    }

    private isComma(token: number): boolean {
        const { kind, value } = this.reading.tokens;
        return kind[token] === TokenKind.Sign && COMMAS.has(value[token] ?? 0);
    }

    private isCharacter(token: number): boolean {
        const { kind, meaning } = this.reading.tokens;
        if (token < this.from || token >= this.end || kind[token] === TokenKind.Sign) return false;
        if (kind[token] === TokenKind.Digits) return true;
        return ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & (NUMBER | Sense.Letter)) !== 0;
    }

    private isLatin(token: number): boolean {
        const code = this.text.charCodeAt(this.reading.tokens.start[token] ?? 0);
        return code < FIRST_IDEOGRAPHIC || code >= FIRST_FULL_WIDTH;
    }

    private digitsAt(token: number): string {
        const { value, detail, digit } = this.reading.tokens;
        const first = value[token] ?? 0;
        return Array.from(digit.subarray(first, first + (detail[token] ?? 0)), String).join('');
    }

    private textOf(token: number): string {
        const { start, end } = this.reading.tokens;
        return this.text.slice(start[token], end[token]).normalize('NFKC').toLowerCase();
    }
}

function separatorOf({ meanings }: PhraseHit): string | null {
    for (const meaning of meanings) if (meaning.kind === 'separator') return meaning.sign;
    return null;
}
