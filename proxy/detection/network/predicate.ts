import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { isPause } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { talksAbout } from './question.ts';
import { BINDING, isMisheardLetter } from './saidAloud.ts';
import { isPredicate, type Value } from './value.ts';
import { CORRECTIONS, isIdeographic, setOf } from './words.ts';

/** What people say instead of a value when they need a moment, mostly in chat. */
export const ASIDES = setOf(
    'brb sec secs back lol haha hmm typing pardon bits safe afk asap oops whoops pls plz ty np thx afternoon morning momento momentito momentje attimo instante augenblick shoot works fantastic amazing awesome'
);
/** Common words that stand in what is spelled or said of signs as well. */
const INSIDE = setOf('as in for like at to too');

/** Tells whether the value begins with a word that says something of it. */
export function beginsWithPredicate({ tokens, languages }: Reading, value: Value, pieces: readonly Piece[]): boolean {
    const first = pieces[value.first];
    const next = pieces[value.first + 1];
    const isForeign = (languages.readAs[first?.entry ?? 0] ?? 0) > 0;
    if (first && isIdeographic(first.text)) return true;
    if (first?.kind === PieceKind.Letter) {
        const articles = isForeign ? /^[aioey]$/ : /^[ai]$/;
        if (first.glued || !articles.test(first.text) || next?.kind !== PieceKind.Word || next.glued) return false;
        return isCommonWord(tokens.meaning[next.first] ?? 0) || !isInitialOfName(value, pieces);
    }
    if (first?.kind !== PieceKind.Word || isMisheardLetter(pieces, value.first)) return false;
    const isJoined = next?.kind === PieceKind.Joint && next.spoken;
    const isGlued = (isJoined || (next?.glued === true && next.text !== 'is')) && value.first + 1 < value.end;
    if (isForeign && !isGlued && isCommonWord(tokens.meaning[first.first] ?? 0)) return true;
    if (!isGlued && talksAbout(first.text)) return true;
    if (!isPredicate(first.text) || isGlued || isMadeUp(tokens, first, next)) return false;
    return value.words < 3 || pieces.slice(value.first + 1, value.end).some(({ text }) => isPredicate(text));
}

/** "Riverking 84": a word that nobody knows, with a number behind it, says nothing of a value whatever its ending. */
function isMadeUp(tokens: Reading['tokens'], first: Piece, next: Piece | undefined): boolean {
    return tokens.value[first.first] === 0 && next?.kind === PieceKind.Number;
}

/** "I feinberg 65": an initial, a rare word and numbers are all of it. */
function isInitialOfName({ first, end, words }: Value, pieces: readonly Piece[]): boolean {
    return words === 1 && end > first + 2 && pieces[first + 2]?.kind === PieceKind.Number;
}

/** Tells whether a value is one everyday word, or a phrase that holds such words, as sentences do. */
export function isCommon(value: Value, { tokens }: Reading, pieces: readonly Piece[]): boolean {
    const words = pieces.slice(value.first, value.end).filter(({ kind }) => kind === PieceKind.Word);
    const [first] = words;
    if (first && words.length === 1 && ASIDES.has(first.text)) return true;
    if (words.length > 1 && words.length < 4 && words.some(({ text }) => isPredicate(text))) return true;
    const common = words.filter((word) => isCommonWord(tokens.meaning[word.first] ?? 0));
    return words.length < 3 ? common.length > 0 : common.length > 1 || common[0] === first;
}

/** Tells whether words of a sentence stand among the numbers and letters of a value that is said: "two of them". */
export function isSentence(value: Value, { tokens }: Reading, pieces: readonly Piece[]): boolean {
    if (value.isClosed || !value.isShaped) return false;
    for (let at = value.first; at < value.end; at += 1) {
        const piece = pieces[at];
        if (piece?.kind !== PieceKind.Word || piece.glued || INSIDE.has(piece.text)) continue;
        if (ASIDES.has(piece.text) && !CORRECTIONS.has(piece.text)) return true;
        if (isMisheardLetter(pieces, at)) continue;
        if (pieces[at - 1]?.kind === PieceKind.Joint || pieces[at + 1]?.kind === PieceKind.Joint) continue;
        if (!BINDING.has(piece.text) && !CORRECTIONS.has(piece.text) && isCommonWord(tokens.meaning[piece.first] ?? 0))
            return true;
    }
    return false;
}

/** Tells whether a value ends where a clause does. */
export function endsClause({ end }: Value, pieces: readonly Piece[]): boolean {
    const next = pieces[end];
    return !next || next.breaks || isPause(next) || next.kind === PieceKind.Other || next.text === 'and';
}

/** Tells whether the id of a word is one of a word that is in every text of its language. */
export function isCommonWord(id: number): boolean {
    return ((LEXICON.senses[id] ?? 0) & Sense.Common) !== 0;
}
