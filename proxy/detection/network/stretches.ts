import type { PhraseHit } from '../lexicon/phrases.ts';
import { behindSeeking, coreOf, isPause, type Stretch } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { goesOnBehindManner, isSpelling } from './saidAloud.ts';
import { HESITATIONS, setOf } from './words.ts';

const MOST_PIECES = 200;
const LONGEST = 60;
/** With them somebody asks back instead of answering. */
const ASKING_BACK = setOf(
    'can could may would will what why how where when which who do does did is are before if because sorry pardon excuse wait hang hold let give one just ' +
        'kann warum wieso wo wann pourquoi comment quand ou puede por como cuando donde pode porque quando onde puo perche dove waarom hoe wanneer waar'
);
/** Words by which the parts of a list are told apart when several things were asked for. */
const LISTING = setOf('and then also plus und dann et puis y e en ed');

const JOINING = setOf('and but which because cause cos if so though');
const GOING_ON = setOf(
    'it its i im ive that thats they theyre you your the this is was has says keeps still nothing my we when'
);

/** Whether an entry may tell several values, one after the other. */
interface List {
    readonly isList: boolean;
}

/**
 * The stretches of an entry that may be a value by themselves: what stands between pauses, without what people say around it. What asks back is none.
 * In a `list` people say "and" between one value and the next as well.
 */
export function stretchesOf(pieces: readonly Piece[], hits: readonly PhraseHit[], list: List): readonly Stretch[] {
    const found: Stretch[] = [];
    const to = Math.min(pieces.length, MOST_PIECES);
    for (let from = 0; from < to;) {
        let end = from;
        while (end < to && !(end > from && parts(pieces, end, list))) end += 1;
        const first = behindSeeking(pieces, from, end);
        const core = isAskingBack(pieces, first, end) ? null : coreOf(pieces, first, end);
        if (core && core.end > core.first && core.end - core.first <= LONGEST && !namesSomething(pieces, hits, core))
            found.push(core);
        from = end;
    }
    return found;
}

/** Tells whether a new stretch begins with this piece. */
function parts(pieces: readonly Piece[], at: number, { isList }: List): boolean {
    const piece = pieces[at];
    const before = pieces[at - 1];
    if (!piece || !before) return true;
    if (piece.breaks || beginsClause(pieces, at)) return true;
    if (before.kind === PieceKind.Stop) return !isInitial(pieces, at - 2);
    if (before.kind === PieceKind.Comma)
        return !(
            goesOnBehindManner(pieces, at - 1) ||
            (isAtom(piece) && (isAtom(pieces[at - 2]) || isSpelling(pieces, at - 2)))
        );
    if (before.kind === PieceKind.Other) return !(before.glued && piece.glued) || before.text === ';';
    if (!isList) return false;
    if (piece.kind === PieceKind.Bridge && !piece.glued) return LISTING.has(piece.text) || HESITATIONS.has(piece.text);
    return piece.kind === PieceKind.Word && LISTING.has(piece.text) && !isAtom(pieces[at + 1]);
}

/** "And it says …", "which is …": what somebody goes on with behind a value. */
function beginsClause(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    const next = pieces[at + 1]?.text ?? '';
    if (!piece || piece.glued) return false;
    return piece.text === 'is' ? next === 'what' : JOINING.has(piece.text) && GOING_ON.has(next);
}

/** "J. Smith": a letter whose stop ends no sentence. */
function isInitial(pieces: readonly Piece[], at: number): boolean {
    return pieces[at]?.kind === PieceKind.Letter;
}

function isAtom(piece: Piece | undefined): boolean {
    return (
        piece?.kind === PieceKind.Letter ||
        piece?.kind === PieceKind.Number ||
        piece?.kind === PieceKind.Repeat ||
        piece?.kind === PieceKind.Joint
    );
}

function isAskingBack(pieces: readonly Piece[], from: number, end: number): boolean {
    let first = from;
    while (first < end && isPause(pieces[first])) first += 1;
    if (isExcuse(pieces, first, end)) return true;
    const isWord = !(pieces[first + 1]?.glued ?? false) || pieces[first + 1]?.kind !== PieceKind.Joint;
    return end - first > 2 && isWord && ASKING_BACK.has(pieces[first]?.text ?? '');
}

const NEEDING = setOf('have need got ive want id must im');
const MOST_NEEDING = 3;

/** "I have to …", "I've got to …": what somebody does first. */
function isExcuse(pieces: readonly Piece[], first: number, end: number): boolean {
    const opening = pieces[first]?.text ?? '';
    let at = opening === 'i' ? first + 1 : first;
    if (!NEEDING.has(pieces[at]?.text ?? '')) return false;
    while (at < first + MOST_NEEDING && EXCUSING.has(pieces[at]?.text ?? '')) at += 1;
    const isTo = pieces[at]?.text === 'to' && pieces[at + 1]?.kind === PieceKind.Word;
    return isTo && at + 1 < end && pieces[at + 1]?.glued !== true && !TELLING.has(pieces[at + 1]?.text ?? '');
}

const EXCUSING = setOf('have need got ive want id like trying going gonna must im just');
const TELLING = setOf('be use type enter put say go');

/** A phrase that says what something is stands in it, so that it is not that itself. Letters spelled one by one name nothing. */
function namesSomething(pieces: readonly Piece[], hits: readonly PhraseHit[], { first, end }: Stretch): boolean {
    const from = pieces[first]?.first ?? 0;
    const to = pieces[end - 1]?.end ?? 0;
    return hits.some((hit) => {
        if (hit.first >= to || from >= hit.end || hit.meanings.every(({ kind }) => kind !== 'topic')) return false;
        return pieces.some((piece) => piece.first < hit.end && hit.first < piece.end && piece.kind === PieceKind.Word);
    });
}
