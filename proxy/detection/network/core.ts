import { PieceKind, type Piece } from './pieces.ts';
import { setOf } from './words.ts';

/** A stretch of pieces `[first, end)`. */
export interface Stretch {
    readonly first: number;
    readonly end: number;
}

/** What people say before a value that they tell. A word that a sign follows belongs to the value instead. */
const LEADING = setOf(
    'yes yeah yep yup yea sure ok okay ready right fine well so oh ah ha and then next after now alright certainly absolutely course of please sir madam maam mate ' +
        'here there it its is thats that this was it ive i im have got use used using say said says starts start starting goes begins with ends ending end ' +
        'finally followed by also again just think believe guess reckon would be should lemme gonna going to try trying tried typing type typed putting ' +
        'put keep always usually normally go registered logged sign signed log in as on under by we both should continues continuing carrying ' +
        'picked chose chosen selected created went ' +
        'no problem not at all first part last bit rest the thing reads showing shows says cool great perfect lovely ' +
        'zum schluss zuletzt tot slot ten infine enfin finalement ultimo begint beginnt fangt empieza comienza comeca commence inizia met con com par avec ' +
        'ja also das ist es lautet und dann weiter mit noch genau klar oui alors cest donc voila et puis bien claro es y entonces vale bueno pues sim ' +
        'claro entao depois allora dunque ecco poi het en dan dus はい それは それから'
);

/** Those that are no part of a value even where a sign follows: "okay, dot smith". */
const LINKING = setOf(
    'and then okay ok yes yeah yep sure right so oh well now next also is its und dann et puis y e en dan'
);

/** "It starts with": what goes on before a sign. */
const BEGINNING = setOf('starts start starting begins beginning ends ending continues');

/** What people say behind one. */
const TRAILING: readonly (readonly string[])[] = [
    'okay, ok, yeah, yes, yep, yup, yea, right, please, thanks, thank you, ta, cheers, mate, sir, madam, maam, lol, and, then, so, now, um',
    'did you get that, did you get it, did you catch that, you got that, got that, if youve got that, if you have got that, if you got that',
    'have you got that, youve got that, and that is it, and thats it, that is it, thats it, that is the 1, thats the 1, that is all, thats all, and that is the lot, thats the lot',
    'done, finished, dont laugh, dont judge, dont judge me, dont ask, i know',
    'that is me, thats me, that 1, i think, i believe, i guess, i reckon, i suppose, so far, for you, in there, there you go, here you go, is that okay, is that ok',
    'is that right, does that work, if that helps, no spaces, one word, together, like that, as i said, hope that helps, or something, and so on, hope thats clear, hope that is clear, is that clear, i think thats right, i think that is right',
    'bitte, danke, ja, genau, ne, gell, voila, merci, oui, por favor, gracias, vale, si, obrigado, obrigada, grazie, ecco, dank u, alstublieft, hoor, です, ですね, になります'
].flatMap((line) => line.split(',').map((phrase) => phrase.trim().split(' ')));

const TRAILING_BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
    TRAILING,
    (phrase) => phrase.at(-1) ?? ''
);

/** What people say while they look for a value. */
const SEEKING: readonly (readonly string[])[] = (
    'here you go, here you are, there you go, let me look, let me see, let me check, let me think, let me have a look, let me get it, let me find it, let me read it, ' +
    'are you ready, you ready, hang on, hold on, 1 sec, 1 second, 1 moment, 1 minute, just a sec, just a second, just a moment, give me a sec, give me a second, bear with me, ' +
    'wait a sec, wait a second, found it, got it, i have it, i have it here, i know this 1, i wrote it down'
)
    .split(',')
    .map((phrase) => phrase.trim().split(' '));

const SEEKING_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
    SEEKING,
    (phrase) => phrase[0] ?? ''
);

/** Behind what people say at a piece while they look for a value; where it begins when they say nothing of the kind. */
export function behindSeeking(pieces: readonly Piece[], from: number, to: number): number {
    let first = from;
    while (first < to && isPause(pieces[first])) first += 1;
    let longest = 0;
    for (const phrase of SEEKING_BY_FIRST.get(pieces[first]?.text ?? '') ?? []) {
        if (phrase.length <= longest || first + phrase.length >= to) continue;
        if (phrase.every((word, index) => pieces[first + index]?.text === word)) longest = phrase.length;
    }
    return longest === 0 ? from : first + longest;
}

/** All words that people say before and behind a value. */
export const SAID_AROUND: readonly string[] = [...LEADING, ...LINKING, ...TRAILING.flat()];

/** What is left of a stretch without what people say before and behind a value; empty when that is all there is. */
export function coreOf(pieces: readonly Piece[], from = 0, to = pieces.length): Stretch {
    let end = to;
    for (;;) {
        const length = end > from ? trailingLength(pieces, from, end) : 0;
        if (length === 0) break;
        end -= length;
    }
    let first = from;
    while (first < end && isLeading(pieces, first, end)) first += 1;
    return { first, end };
}

/** Tells whether a piece is a pause, a hesitation or a sign that ends a sentence. */
export function isPause(piece: Piece | undefined): boolean {
    if (!piece) return false;
    if (piece.kind === PieceKind.Bridge) return !isCasing(piece);
    if (piece.kind === PieceKind.Comma || piece.kind === PieceKind.Stop) return true;
    return piece.kind === PieceKind.Other && /^[?!…:;"“”«»()]$/.test(piece.text);
}

/** "Capital", before the letter that is one. */
export function isCasing(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Bridge && ['capital', 'uppercase', 'upper', 'big'].includes(piece.text);
}

function isLeading(pieces: readonly Piece[], at: number, to: number): boolean {
    const piece = pieces[at];
    const next = at + 1 < to ? pieces[at + 1] : undefined;
    if (isPause(piece)) return true;
    if (LINKING.has(piece?.text ?? '') && !next?.glued) return true;
    if (piece?.text === 'with' && BEGINNING.has(pieces[at - 1]?.text ?? '') && !next?.glued) return true;
    const isAlone =
        !next || isPause(next) || !(next.glued || next.kind === PieceKind.Joint || next.kind === PieceKind.At);
    if (piece?.kind === PieceKind.Letter) {
        return piece.text === 'i' && isAlone && next?.kind === PieceKind.Word && LEADING.has(next.text);
    }
    const isPossessive = next?.glued === true && next.text === 'is';
    return piece?.kind === PieceKind.Word && LEADING.has(piece.text) && (isAlone || isPossessive);
}

/** One of the dots of "176.201...". */
function isEllipsis(piece: Piece | undefined, next: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Joint && !piece.spoken && piece.text === '.' && next?.glued === true;
}

function trailingLength(pieces: readonly Piece[], first: number, end: number): number {
    const last = pieces[end - 1];
    if (isPause(last) || isEllipsis(last, pieces[end])) return 1;
    if (last?.glued && last.text !== 'is') return 0;
    for (const phrase of TRAILING_BY_LAST.get(last?.text ?? '') ?? []) {
        const start = end - phrase.length;
        if (start >= first && phrase.every((word, index) => pieces[start + index]?.text === word)) return phrase.length;
    }
    return 0;
}
