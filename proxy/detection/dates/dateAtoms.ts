import { MeaningKind } from '../lexicon/meaningKind.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import { WordSet } from '../entry/wordSet.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { mayBeginDate } from './mayHold.ts';
import { misheardPartAt, numberOf, SPOKEN_NUMBER, spokenPartAt } from './spokenAtom.ts';

/** What stands between an atom and the one before it. */
export type AtomJoin = 'soft' | '/' | '-' | '.' | 'word' | 'correction';

/** A number, an ordinal or the name of a month, as one part of a date. */
export interface DateAtom {
    readonly kind: 'number' | 'ordinal' | 'month';
    /** As one would write it; "oh" is `0`, "nineteen" `19`, May `5`. */
    readonly digits: string;
    readonly value: number;
    /** The tokens it covers: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    readonly join: AtomJoin;
    /** Whether a comma, the end of a sentence or of a line stands before it. */
    readonly isApart: boolean;
    /** Whether the sign before it stands between blanks. */
    readonly isSpaced: boolean;
    /** What 年, 月 or 日 behind it says it is. */
    readonly unit: 'year' | 'month' | 'day' | null;
}

/** A date has no more parts than this, corrections and single digits included. */
export const MOST_ATOMS = 24;
const MOST_CROSSED = 8;

/** The parts of dates that follow each other from a token on, over separators, fillers and corrections. */
export function dateAtomsFrom(view: EntryView, token: number): readonly DateAtom[] {
    const atoms: DateAtom[] = [];
    let crossing: Crossing = { next: token, join: 'soft', isApart: false, isSpaced: false };
    while (atoms.length < MOST_ATOMS) {
        const atom: DateAtom | null = dateAtomAt(view, crossing, atoms.length);
        if (!atom) break;
        atoms.push(atom);
        const further = cross(view, atom.end);
        if (!further) break;
        crossing = further;
    }
    return atoms;
}

function dateAtomAt(view: EntryView, crossing: Crossing, before: number): DateAtom | null {
    const token = crossing.next;
    if (view.isDigits(token)) return writtenAtom(view, crossing);
    const senses = view.sensesAt(token);
    if ((senses & Sense.Month) !== 0 && !isNumberToo(view, token)) {
        const value = LEXICON.month[view.tokens.meaning[token] ?? 0] ?? 0;
        const isShortened = view.signAt(token + 1) === '.' && view.isGlued(token + 1) && token + 2 < view.end;
        return atomOf('month', String(value), token + (isShortened ? 2 : 1), crossing, null);
    }
    if ((senses & Sense.Ordinal) !== 0) {
        return atomOf('ordinal', String(numberOf(view, token)), token + 1, crossing, null);
    }
    const spoken = (senses & SPOKEN_NUMBER) !== 0 ? spokenPartAt(view, token) : misheardPartAt(view, token, before);
    if (!spoken) return null;
    const unit = UNITS.get(view.wordAt(spoken.end)) ?? null;
    return atomOf(spoken.kind, spoken.digits, unit ? spoken.end + 1 : spoken.end, crossing, unit);
}

function atomOf(
    kind: DateAtom['kind'],
    digits: string,
    end: number,
    { next: first, join, isApart, isSpaced }: Crossing,
    unit: DateAtom['unit']
): DateAtom {
    return { kind, digits, value: Number(digits), first, end, join, isApart, isSpaced, unit };
}

/** Whether a word that shortens the name of a month says a number here: "dez" in "dez de junho", "sept" in "sept deux". Beside digits it is the month. */
function isNumberToo(view: EntryView, token: number): boolean {
    if ((view.sensesAt(token) & SPOKEN_NUMBER) === 0) return false;
    const before = view.signAt(token - 1) === '' ? token - 1 : token - 2;
    const behind = view.signAt(token + 1) === '' ? token + 1 : token + 2;
    return !view.isDigits(before) && !view.isDigits(behind);
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'eme', 'o', 'a', 'º', 'ª']);
const UNITS: ReadonlyMap<string, DateAtom['unit']> = new Map([
    ['年', 'year'],
    ['月', 'month'],
    ['日', 'day'],
    ['ねん', 'year'],
    ['にち', 'day']
]);

function writtenAtom(view: EntryView, crossing: Crossing): DateAtom {
    const token = crossing.next;
    const digits = view.digitsAt(token).slice(0, 20);
    const ending = view.isGlued(token + 1) ? view.wordAt(token + 1) : '';
    if (ending === '') return atomOf('number', digits, token + 1, crossing, null);
    const unit = UNITS.get(ending) ?? null;
    if (unit) return atomOf('number', digits, token + 2, crossing, unit);
    const isOrdinal = ORDINAL_ENDINGS.has(ending);
    return atomOf(isOrdinal ? 'ordinal' : 'number', digits, token + (isOrdinal ? 2 : 1), crossing, null);
}

const JOINING = new WordSet(
    'of the in and de del du le der den dem die von am vom i year month day is was its thats born il o og di do van no en el la の'.split(
        ' '
    )
);

/** What stands before the next part of a date. */
interface Crossing {
    readonly next: number;
    readonly join: AtomJoin;
    readonly isApart: boolean;
    readonly isSpaced: boolean;
}

/** Crosses what may stand between the parts of a date; null when something ends it. */
function cross(view: EntryView, token: number): Crossing | null {
    const { kind, value, gap } = view.tokens;
    let join: AtomJoin = 'soft';
    let next = token;
    let isApart = false;
    let isSpaced = false;
    for (let crossed = 0; crossed < MOST_CROSSED && next < view.end; crossed += 1) {
        isApart ||= gap[next] === Gap.Break;
        if (kind[next] === TokenKind.Sign) {
            const sign = value[next] ?? 0;
            if (!isCrossed(sign)) return null;
            const isGluedBehind = view.isGlued(next + 1);
            const endsClause = sign === COMMA || (sign === DOT && view.isGlued(next) && !isGluedBehind);
            isApart ||= endsClause;
            isSpaced ||= !isGluedBehind && !view.isGlued(next);
            if (join === 'soft' && !endsClause) join = joinOf(sign);
            next += 1;
            continue;
        }
        const hit = view.hitAt(next);
        if (
            hit &&
            (means(hit, MeaningKind.Correction) || view.wordAt(next) === 'sorry') &&
            !means(hit, MeaningKind.Topic)
        ) {
            join = 'correction';
            next = hit.end;
        } else if (hit && means(hit, MeaningKind.Separator)) {
            if (join === 'soft') join = '/';
            next = hit.end;
        } else if (hit && means(hit, MeaningKind.Filler)) {
            if (join === 'soft') join = 'word';
            next = hit.end;
        } else if (mayBeginDate(view, next)) {
            return { next, join, isApart, isSpaced };
        } else if (JOINING.holds(view, next)) {
            if (join === 'soft') join = 'word';
            next += 1;
        } else {
            return (view.sensesAt(next) & Sense.Misheard) !== 0 ? { next, join, isApart, isSpaced } : null;
        }
    }
    return next < view.end && mayBeginDate(view, next) ? { next, join, isApart, isSpaced } : null;
}

const APOSTROPHE = 0x27;
const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const ELLIPSIS = 0x2026;

function isCrossed(sign: number): boolean {
    return (
        (sign >= COMMA && sign <= SLASH) ||
        sign === APOSTROPHE ||
        sign === OPENING ||
        sign === CLOSING ||
        sign === ELLIPSIS
    );
}

function joinOf(sign: number): AtomJoin {
    return sign === SLASH ? '/' : sign === HYPHEN ? '-' : sign === DOT ? '.' : 'soft';
}
