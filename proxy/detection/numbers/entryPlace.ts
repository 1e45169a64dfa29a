import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Reading } from '../reading.ts';
import { Casing, TokenKind, type Tokens } from '../text/tokens.ts';
import { isBareCode } from './bareCodes.ts';
import { isBareLetters, isBareNumber } from './bareNumbers.ts';
import { PhraseIndex } from './phraseIndex.ts';
import type { Place } from './place.ts';

/** The index of the language whose letters have sounds that are listed. */
const ENGLISH = 0;
const DIGITS = 1 << TokenKind.Digits;
const NO_HITS: readonly PhraseHit[] = [];

/** An entry of which it is told only when someone asks what it says nothing but, and whether it shouts. */
export class EntryPlace implements Place {
    readonly tokens: Tokens;
    readonly entry: number;
    readonly from: number;
    readonly end: number;
    readonly phrases: PhraseIndex;
    readonly language: number;
    private readonly hits: readonly PhraseHit[];
    private letters: boolean | null;
    private bare: boolean | null = null;
    private code: boolean | null = null;
    private shouting: boolean | null = null;

    constructor({ tokens, hits, kinds, languages }: Reading, entry: number) {
        this.tokens = tokens;
        this.entry = entry;
        this.language = languages.readAs[entry] ?? 0;
        this.from = tokens.firstOf[entry] ?? 0;
        this.end = tokens.firstOf[entry + 1] ?? 0;
        this.hits = hits[entry] ?? NO_HITS;
        this.phrases = new PhraseIndex(this.hits);
        this.letters = ((kinds[entry] ?? 0) & DIGITS) === 0 ? null : false;
    }

    get text(): string {
        return this.tokens.texts[this.entry] ?? '';
    }

    get isLetters(): boolean {
        return (this.letters ??= isBareLetters(this.tokens, this.from, this.end, this.hits));
    }

    get isBare(): boolean {
        return (this.bare ??= isBareNumber(this.tokens, this.from, this.end, this.hits));
    }

    get isCode(): boolean {
        return (this.code ??= this.language === ENGLISH && isBareCode(this.tokens, this.from, this.end, this.hits));
    }

    get isShouting(): boolean {
        return (this.shouting ??= isShouted(this.tokens, this.from, this.end));
    }
}

/** Fewer words tell nothing about capitals. */
const FEWEST_WORDS = 5;
const SHOUTED = 0.7;

function isShouted({ kind, start, end, detail }: Tokens, from: number, to: number): boolean {
    let words = 0;
    let capitals = 0;
    for (let token = from; token < to; token += 1) {
        if (kind[token] !== TokenKind.Word || (end[token] ?? 0) - (start[token] ?? 0) < 2) continue;
        words += 1;
        if (detail[token] === Casing.Upper) capitals += 1;
    }
    return words >= FEWEST_WORDS && capitals >= SHOUTED * words;
}
