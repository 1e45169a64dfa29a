import { LEXICON } from '../lexicon/known.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { behindSpelling, isManner, isPausing, isThinking, isWordOfLetters, wordAt } from './pieceWords.ts';
import { isIdeographic } from './words.ts';

/** What a piece of a spoken or written address is. */
export const PieceKind = {
    Word: 1,
    /** One letter, spelled. */
    Letter: 2,
    /** Digits or number words. */
    Number: 3,
    /** "Double", "triple". */
    Repeat: 4,
    /** A dot, underscore, dash or other sign inside an address, written or said. */
    Joint: 5,
    At: 6,
    Comma: 7,
    /** A full stop that ends a sentence. */
    Stop: 8,
    /** A hesitation, or how something is written ("all lower case"). */
    Bridge: 9,
    /** Any other sign. */
    Other: 10
} as const;
export type PieceKind = (typeof PieceKind)[keyof typeof PieceKind];

/** One or more tokens that say one thing. */
export interface Piece {
    readonly kind: PieceKind;
    readonly entry: number;
    readonly first: number;
    /** The token behind it. */
    readonly end: number;
    /** What it stands for: "ninety two" is `92`, "dot" is `.`, a word its folded letters. */
    readonly text: string;
    /** Nothing stands between it and the piece before. */
    readonly glued: boolean;
    /** A new line or entry begins with it. */
    readonly breaks: boolean;
    /** It is said in words, not written as signs. */
    readonly spoken: boolean;
}

const CODE = { At: 0x40, Dot: 0x2e, Comma: 0x2c, Dash: 0x2d } as const;
const ZERO = 0x30;
/** Signs that stand inside the local part of an address (RFC 5322, atext) and are common there. */
const JOINTS = signs("-_+'&%#!$~^*");
const OPENING = signs('([{<');
const CLOSING = signs(')]}>');
const SPOKEN_JOINTS = new Set(['.', '_', '-', '+']);

/** Cuts an entry into pieces, in time linear in its tokens. */
export function piecesOf(reading: Reading, entry: number): readonly Piece[] {
    return new Cutter(reading, entry).run();
}

class Cutter {
    private readonly pieces: Piece[] = [];
    private readonly tokens: Tokens;
    private readonly text: string;
    private readonly entry: number;
    private readonly from: number;
    private readonly to: number;
    private readonly hits: readonly PhraseHit[];
    /** The first of the phrases that does not begin before the token that is cut. */
    private next = 0;

    constructor({ tokens, hits }: Reading, entry: number) {
        this.tokens = tokens;
        this.text = tokens.texts[entry] ?? '';
        this.entry = entry;
        this.from = tokens.firstOf[entry] ?? 0;
        this.to = tokens.firstOf[entry + 1] ?? 0;
        this.hits = hits[entry] ?? [];
    }

    run(): readonly Piece[] {
        const { hits, to } = this;
        const { kind } = this.tokens;
        for (let token = this.from; token < to;) {
            while (this.next < hits.length && (hits[this.next]?.first ?? 0) < token) this.next += 1;
            if (kind[token] === TokenKind.Sign) token = this.cutSign(token);
            else if (kind[token] === TokenKind.Digits) token = this.cutDigits(token);
            else token = this.cutSeparator(token) || this.cutWord(token);
        }
        return this.pieces;
    }

    /** Adds the piece from `first` to `end`, and tells its end. */
    private add(kind: PieceKind, first: number, end: number, text: string): number {
        const { entry, pieces } = this;
        const gap = this.tokens.gap[first];
        const isFirst = pieces.length === 0;
        pieces.push({
            kind,
            entry,
            first,
            end,
            text,
            glued: !isFirst && gap === Gap.None,
            breaks: isFirst || gap === Gap.Break,
            spoken: this.tokens.kind[first] === TokenKind.Word || end > first + 2
        });
        return end;
    }

    private cutDigits(token: number): number {
        const { digit, value, detail } = this.tokens;
        const first = value[token] ?? 0;
        const end = first + (detail[token] ?? 0);
        let text = '';
        for (let index = first; index < end; index += 1) text += String.fromCharCode(ZERO + (digit[index] ?? 0));
        return this.add(PieceKind.Number, token, token + 1, text);
    }

    /** The phrase that begins at this token and is a sign, or a pause of several words. */
    private separatorAt(token: number): PhraseHit | null {
        for (let index = this.next; index < this.hits.length; index += 1) {
            const hit = this.hits[index];
            if (!hit || hit.first > token) return null;
            if (hit.first === token) return isPause(this.tokens, hit) || signOf(hit) !== '' ? hit : null;
        }
        return null;
    }

    /** Cuts the sign or pause that is said here, 0 when none is. */
    private cutSeparator(token: number): number {
        const hit = this.separatorAt(token);
        if (!hit) return 0;
        const { end } = hit;
        if (isPause(this.tokens, hit)) return this.add(PieceKind.Bridge, token, end, '');
        const sign = signOf(hit);
        if (sign === '@' && !this.isTopLevel(token)) return this.add(PieceKind.At, token, this.rateEnd(end), sign);
        return SPOKEN_JOINTS.has(sign) ? this.add(PieceKind.Joint, token, end, sign) : 0;
    }

    /** The end of "huber.at", Austria, is no sign. */
    private isTopLevel(token: number): boolean {
        const { kind, value, gap } = this.tokens;
        const isGlued = token > this.from + 1 && gap[token] === Gap.None && gap[token - 1] === Gap.None;
        return isGlued && kind[token - 1] === TokenKind.Sign && value[token - 1] === CODE.Dot;
    }

    /** "At the rate of": the token behind. */
    private rateEnd(end: number): number {
        const isRate =
            end + 1 < this.to && this.wordAt(end) === 'the' && ['rate', 'sign'].includes(this.wordAt(end + 1));
        if (!isRate) return end;
        return end + 2 < this.to && this.wordAt(end + 2) === 'of' ? end + 3 : end + 2;
    }

    private wordAt(token: number): string {
        return wordAt(this.tokens, this.text, token);
    }

    private cutWord(token: number): number {
        const { tokens, to } = this;
        const next = token + 1;
        const text = wordAt(tokens, this.text, token);
        // A possessive is a word to the scanner; here it is "is".
        if (!isWordOfLetters(tokens, this.text, token))
            return this.add(PieceKind.Word, token, next, text === 's' ? 'is' : text);
        const isNumeral = text.length === 1 && isIdeographic(text) && (this.senseAt(token) & NUMERIC) !== 0;
        if (text.length === 1 && !isNumeral) return this.add(PieceKind.Letter, token, next, text);
        if (next < to && isManner(tokens, this.text, token)) return this.add(PieceKind.Bridge, token, next + 1, text);
        const behind = behindSpelling(tokens, this.text, token, to);
        if (behind > 0) return this.add(PieceKind.Bridge, token, behind, text);
        if (isPausing(tokens, token, text)) return this.add(PieceKind.Bridge, token, next, text);
        const id = tokens.meaning[token] ?? 0;
        const sense = this.senseAt(token);
        if ((sense & NUMERIC) === 0) return this.add(PieceKind.Word, token, next, text);
        if (isNumeral && (sense & Sense.Hundred) !== 0) return this.add(PieceKind.Number, token, next, '');
        if ((sense & Sense.Tens) !== 0) return this.cutTens(token, LEXICON.number[id] ?? -1);
        if ((sense & (Sense.Unit | Sense.Pair)) !== 0)
            return this.add(PieceKind.Number, token, next, String(LEXICON.number[id] ?? -1));
        if ((sense & Sense.Repeat) !== 0 && (sense & (Sense.Hundred | Sense.Thousand)) === 0)
            return this.add(PieceKind.Repeat, token, next, text);
        return this.add(PieceKind.Number, token, next, '');
    }

    private senseAt(token: number): number {
        return LEXICON.senses[this.tokens.meaning[token] ?? 0] ?? 0;
    }

    /** "Ninety two" and "ninety-two" are one number. */
    private cutTens(token: number, tens: number): number {
        const { kind, value, meaning } = this.tokens;
        const hyphen = kind[token + 1] === TokenKind.Sign && value[token + 1] === CODE.Dash ? 1 : 0;
        const next = token + 1 + hyphen;
        const id = next < this.to && kind[next] === TokenKind.Word ? (meaning[next] ?? 0) : 0;
        const senses = (LEXICON.senses[id] ?? 0) & (hyphen > 0 ? Sense.Unit | Sense.Misheard : Sense.Unit);
        const unit = senses === 0 ? 0 : (LEXICON.number[id] ?? 0);
        const goesOn = unit > 0 && unit < 10 && tens % 10 === 0;
        return this.add(PieceKind.Number, token, goesOn ? next + 1 : token + 1, String(goesOn ? tens + unit : tens));
    }

    private cutSign(token: number): number {
        const { gap, value } = this.tokens;
        const code = value[token] ?? 0;
        const text = String.fromCharCode(code);
        const next = token + 1;
        if (code === CODE.Comma) return this.add(PieceKind.Comma, token, next, text);
        if (OPENING[code] === 1) return this.cutBracket(token, text);
        if (code === CODE.At) return this.add(PieceKind.At, token, next, text);
        const isInside = token > this.from && gap[token] === Gap.None && next < this.to && gap[next] === Gap.None;
        if (code === CODE.Dot) return this.add(isInside ? PieceKind.Joint : PieceKind.Stop, token, next, text);
        if (isInside && JOINTS[code] === 1) return this.add(PieceKind.Joint, token, next, text);
        return this.add(code === CODE.Dash ? PieceKind.Bridge : PieceKind.Other, token, next, text);
    }

    /** "(at)", "[.]": a sign between brackets. */
    private cutBracket(token: number, text: string): number {
        const { kind, value } = this.tokens;
        const hit = this.separatorAt(token + 1);
        const code = value[token + 1] ?? 0;
        const isWritten = kind[token + 1] === TokenKind.Sign && (code === CODE.At || code === CODE.Dot);
        const close = hit ? hit.end : isWritten ? token + 2 : this.to;
        if (close >= this.to || kind[close] !== TokenKind.Sign || CLOSING[value[close] ?? 0] !== 1)
            return this.add(PieceKind.Other, token, token + 1, text);
        const said = hit && isPause(this.tokens, hit) ? '' : hit ? signOf(hit) : String.fromCharCode(code);
        return this.add(said === '@' ? PieceKind.At : PieceKind.Joint, token, close + 1, said);
    }
}

const NUMERIC = Sense.Tens | Sense.Unit | Sense.Pair | Sense.Hundred | Sense.Thousand | Sense.Repeat;

/** The sign that a phrase says, empty when it says none. */
function signOf({ meanings }: PhraseHit): string {
    let sign = '';
    for (const meaning of meanings) if (meaning.kind === 'separator') sign = meaning.sign;
    return sign;
}

/** Several words that people say while they think ("let me see"). */
function isPause(tokens: Tokens, { first, end, meanings }: PhraseHit): boolean {
    if (end <= first + 1) return false;
    for (const { kind } of meanings) if (kind === 'filler') return isThinking(tokens, first);
    return false;
}

function signs(list: string): Uint8Array {
    const table = new Uint8Array(0x1_0000);
    for (const sign of list) table[sign.charCodeAt(0)] = 1;
    return table;
}
