import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { folded, HESITATIONS, MODIFIERS } from './words.ts';

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

type Cut = Pick<Piece, 'kind' | 'end' | 'text' | 'spoken'>;

const CODE = { At: 0x40, Dot: 0x2e, Comma: 0x2c, Dash: 0x2d, Apostrophe: 0x27 } as const;
/** Signs that stand inside the local part of an address (RFC 5322, atext) and are common there. */
const JOINTS = new Set(Array.from("-_+'&%#!$~^*", (sign) => sign.charCodeAt(0)));
const OPENING = new Set(Array.from('([{<', (sign) => sign.charCodeAt(0)));
const CLOSING = new Set(Array.from(')]}>', (sign) => sign.charCodeAt(0)));
/** How the phrases begin that people say while they think. */
const THINKING = new Set(['let', 'hang', 'hold', 'one', 'just', 'bear', 'give', 'you']);
/** What people say that an address does without. */
const UNUSED = new Set(['space', 'spaces', 'gap', 'gaps', 'dots', 'caps', 'capitals', 'punctuation']);
const SPOKEN_JOINTS = new Set(['.', '_', '-', '+']);

/** Cuts an entry into pieces, in time linear in its tokens. */
export function piecesOf(reading: Reading, entry: number): readonly Piece[] {
    const { tokens } = reading;
    const to = tokens.firstOf[entry + 1] ?? 0;
    const separators = separatorsOf(reading, entry);
    const pieces: Piece[] = [];
    for (let token = tokens.firstOf[entry] ?? 0; token < to;) {
        const cut = cutAt(reading, entry, token, to, separators);
        const gap = tokens.gap[token];
        pieces.push({
            ...cut,
            entry,
            first: token,
            glued: pieces.length > 0 && gap === Gap.None,
            breaks: pieces.length === 0 || gap === Gap.Break
        });
        token = cut.end;
    }
    return pieces;
}

/** The characters that a token covers. */
export function textOf({ tokens }: Reading, entry: number, token: number): string {
    return (tokens.texts[entry] ?? '').slice(tokens.start[token], tokens.end[token]);
}

interface SpokenSeparator {
    readonly end: number;
    /** Empty where people say several words while they think ("let me see"). */
    readonly sign: string;
}

function separatorsOf(reading: Reading, entry: number): ReadonlyMap<number, SpokenSeparator> {
    const pauses: { readonly first: number; readonly end: number }[] = [];
    const hits = reading.hits[entry] ?? [];
    const separators = new Map<number, SpokenSeparator>();
    for (const { first, end, meanings } of hits) {
        for (const meaning of meanings) {
            if (meaning.kind === 'separator') separators.set(first, { end, sign: meaning.sign });
            else if (meaning.kind === 'filler' && end > first + 1) pauses.push({ first, end });
        }
    }
    for (const { first, end } of pauses) {
        if (THINKING.has(folded(textOf(reading, entry, first)))) separators.set(first, { end, sign: '' });
    }
    return separators;
}

function cutAt(
    reading: Reading,
    entry: number,
    token: number,
    to: number,
    separators: ReadonlyMap<number, SpokenSeparator>
): Cut {
    const { tokens } = reading;
    if (tokens.kind[token] === TokenKind.Sign) return cutSign(reading, entry, token, to, separators);
    if (tokens.kind[token] === TokenKind.Digits) {
        const first = tokens.value[token] ?? 0;
        const digits = tokens.digit.subarray(first, first + (tokens.detail[token] ?? 0)).join('');
        return { kind: PieceKind.Number, end: token + 1, text: digits, spoken: false };
    }
    const separator = separators.get(token);
    if (separator) {
        const spoken = spokenSeparator(reading, entry, separator, to);
        if (spoken) return spoken;
    }
    return cutWord(reading, entry, token, to);
}

function spokenSeparator(reading: Reading, entry: number, { end, sign }: SpokenSeparator, to: number): Cut | null {
    if (sign === '') return { kind: PieceKind.Bridge, end, text: '', spoken: true };
    if (sign !== '@') {
        return SPOKEN_JOINTS.has(sign) ? { kind: PieceKind.Joint, end, text: sign, spoken: true } : null;
    }
    const isRate =
        end + 1 < to &&
        folded(textOf(reading, entry, end)) === 'the' &&
        ['rate', 'sign'].includes(folded(textOf(reading, entry, end + 1)));
    const isOf = isRate && end + 2 < to && folded(textOf(reading, entry, end + 2)) === 'of';
    return { kind: PieceKind.At, end: isRate ? end + (isOf ? 3 : 2) : end, text: '@', spoken: true };
}

function cutWord(reading: Reading, entry: number, token: number, to: number): Cut {
    const { tokens } = reading;
    const id = tokens.meaning[token] ?? 0;
    const sense = LEXICON.senses[id] ?? 0;
    const raw = textOf(reading, entry, token);
    const text = folded(raw);
    const one = (kind: PieceKind, value = text): Cut => ({ kind, end: token + 1, text: value, spoken: true });
    // A possessive is a word to the scanner; here it is "is".
    if (!/^[\p{L}\p{N}]/u.test(raw)) return one(PieceKind.Word, text === 's' ? 'is' : text);
    if (text.length === 1) return one(PieceKind.Letter);
    if (isManner(reading, entry, text, token + 1, to)) return { ...one(PieceKind.Bridge), end: token + 2 };
    if (HESITATIONS.has(text)) return one(PieceKind.Bridge);
    if (MODIFIERS.has(text)) return one(PieceKind.Bridge);
    const value = LEXICON.number[id] ?? -1;
    if ((sense & Sense.Tens) !== 0) return cutTens(reading, token, to, value);
    if ((sense & (Sense.Unit | Sense.Pair)) !== 0) return one(PieceKind.Number, String(value));
    if ((sense & (Sense.Hundred | Sense.Thousand)) !== 0) return one(PieceKind.Number, '');
    return one((sense & Sense.Repeat) !== 0 ? PieceKind.Repeat : PieceKind.Word);
}

/** "One word", "no spaces": how something is written. */
function isManner(reading: Reading, entry: number, text: string, next: number, to: number): boolean {
    if ((text !== 'one' && text !== 'no') || next >= to) return false;
    const word = folded(textOf(reading, entry, next));
    return text === 'one' ? word === 'word' : UNUSED.has(word);
}

/** "Ninety two" and "ninety-two" are one number. */
function cutTens({ tokens }: Reading, token: number, to: number, tens: number): Cut {
    const hyphen = tokens.kind[token + 1] === TokenKind.Sign && tokens.value[token + 1] === CODE.Dash ? 1 : 0;
    const next = token + 1 + hyphen;
    const id = next < to && tokens.kind[next] === TokenKind.Word ? (tokens.meaning[next] ?? 0) : 0;
    const unit = (LEXICON.senses[id] ?? 0) & Sense.Unit ? (LEXICON.number[id] ?? 0) : 0;
    const goesOn = unit > 0 && tens % 10 === 0;
    return {
        kind: PieceKind.Number,
        end: goesOn ? next + 1 : token + 1,
        text: String(goesOn ? tens + unit : tens),
        spoken: true
    };
}

function cutSign(
    reading: Reading,
    entry: number,
    token: number,
    to: number,
    separators: ReadonlyMap<number, SpokenSeparator>
): Cut {
    const { tokens } = reading;
    const code = tokens.value[token] ?? 0;
    const cut = (kind: PieceKind, end = token + 1, text = String.fromCharCode(code)): Cut => ({
        kind,
        end,
        text,
        spoken: false
    });
    if (OPENING.has(code)) {
        const separator = separators.get(token + 1) ?? writtenSeparator(reading, token + 1);
        const close = separator?.end ?? to;
        const isClosed = close < to && tokens.kind[close] === TokenKind.Sign && CLOSING.has(tokens.value[close] ?? 0);
        if (separator && isClosed) {
            return cut(separator.sign === '@' ? PieceKind.At : PieceKind.Joint, close + 1, separator.sign);
        }
        return cut(PieceKind.Other);
    }
    if (code === CODE.At) return cut(PieceKind.At);
    if (code === CODE.Comma) return cut(PieceKind.Comma);
    const isBefore = token > (tokens.firstOf[entry] ?? 0) && tokens.gap[token] === Gap.None;
    const isInside = isBefore && token + 1 < to && tokens.gap[token + 1] === Gap.None;
    if (code === CODE.Dot) return cut(isInside ? PieceKind.Joint : PieceKind.Stop);
    if (JOINTS.has(code) && isInside) return cut(PieceKind.Joint);
    return cut(code === CODE.Dash ? PieceKind.Bridge : PieceKind.Other);
}

function writtenSeparator({ tokens }: Reading, token: number): SpokenSeparator | null {
    if (tokens.kind[token] !== TokenKind.Sign) return null;
    const code = tokens.value[token];
    if (code !== CODE.At && code !== CODE.Dot) return null;
    return { end: token + 1, sign: String.fromCharCode(code) };
}
