import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import { misheardPartAt, numberOf, SPOKEN_NUMBER, spokenPartAt, type SpokenPart } from './spokenAtom.ts';

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
    /** What 年, 月 or 日 behind it says it is. */
    readonly unit: 'year' | 'month' | 'day' | null;
}

/** A date has no more parts than this, corrections and single digits included. */
export const MOST_ATOMS = 24;
const MOST_CROSSED = 8;

const SENSES = SPOKEN_NUMBER | Sense.Ordinal | Sense.Month;

/** Whether a date could begin at a token: digits, a number word, an ordinal or a month. */
export function mayBeginDate(view: EntryView, token: number): boolean {
    return view.isDigits(token) || (view.sensesAt(token) & SENSES) !== 0;
}

/** Whether a date could begin anywhere in an entry. */
export function mayHoldDate({ senses, kinds }: Reading, entry: number): boolean {
    return ((kinds[entry] ?? 0) & (1 << TokenKind.Digits)) !== 0 || ((senses[entry] ?? 0) & SENSES) !== 0;
}

/** The parts of dates that follow each other from a token on, over separators, fillers and corrections. */
export function dateAtomsFrom(view: EntryView, token: number): readonly DateAtom[] {
    const atoms: DateAtom[] = [];
    let next = token;
    let join: AtomJoin = 'soft';
    while (atoms.length < MOST_ATOMS) {
        const atom = dateAtomAt(view, next, join, atoms.length);
        if (!atom) break;
        atoms.push(atom);
        const crossing = cross(view, atom.end);
        if (!crossing) break;
        next = crossing.next;
        join = crossing.join;
    }
    return atoms;
}

function dateAtomAt(view: EntryView, token: number, join: AtomJoin, before: number): DateAtom | null {
    if (view.isDigits(token)) return writtenAtom(view, token, join);
    const senses = view.sensesAt(token);
    const part = { first: token, join, unit: null };
    if ((senses & Sense.Month) !== 0 && !isNumberBeforeMonth(view, token)) {
        const value = LEXICON.month[view.tokens.meaning[token] ?? 0] ?? 0;
        const isShortened = view.signAt(token + 1) === '.' && view.isGlued(token + 1) && token + 2 < view.end;
        return { ...part, kind: 'month', digits: String(value), value, end: token + (isShortened ? 2 : 1) };
    }
    if ((senses & Sense.Ordinal) !== 0) {
        const value = numberOf(view, token);
        return { ...part, kind: 'ordinal', digits: String(value), value, end: token + 1 };
    }
    const spoken = (senses & SPOKEN_NUMBER) !== 0 ? spokenPartAt(view, token) : misheardPartAt(view, token, before);
    return spoken && atomOf(spoken, token, join);
}

/** "Dez de junho": a word that says a number and shortens the name of a month, before another month. */
function isNumberBeforeMonth(view: EntryView, token: number): boolean {
    if ((view.sensesAt(token) & SPOKEN_NUMBER) === 0) return false;
    const next = JOINING.has(view.wordAt(token + 1)) ? token + 2 : token + 1;
    return (view.sensesAt(next) & Sense.Month) !== 0;
}

function atomOf({ kind, digits, end }: SpokenPart, first: number, join: AtomJoin): DateAtom {
    return { kind, digits, value: Number(digits), first, end, join, unit: null };
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'eme', 'o', 'a', 'º', 'ª']);
const UNITS: Readonly<Record<string, DateAtom['unit']>> = { 年: 'year', 月: 'month', 日: 'day' };

function writtenAtom(view: EntryView, token: number, join: AtomJoin): DateAtom {
    const digits = view.digitsAt(token).slice(0, 20);
    const part = { digits, value: Number(digits), first: token, join };
    const ending = view.isGlued(token + 1) ? view.wordAt(token + 1) : '';
    const unit = UNITS[ending] ?? null;
    if (unit) return { ...part, kind: 'number', end: token + 2, unit };
    const isOrdinal = ORDINAL_ENDINGS.has(ending);
    return { ...part, kind: isOrdinal ? 'ordinal' : 'number', end: token + (isOrdinal ? 2 : 1), unit: null };
}

const JOINING = new Set(
    'of the in and de del du le der den dem die von am vom i year month day is was its thats born il o og di do van no en el la の'.split(
        ' '
    )
);

/** Crosses what may stand between the parts of a date; null when something ends it. */
function cross(view: EntryView, token: number): { readonly next: number; readonly join: AtomJoin } | null {
    let join: AtomJoin = 'soft';
    let next = token;
    for (let crossed = 0; crossed < MOST_CROSSED && next < view.end; crossed += 1) {
        const sign = view.signAt(next);
        if (sign !== '') {
            if (!"/-.,'()…".includes(sign)) return null;
            if (join === 'soft' && (sign === '/' || sign === '-' || sign === '.')) join = sign;
            next += 1;
            continue;
        }
        const hit = view.hitAt(next);
        if (hit && (means(hit, 'correction') || view.wordAt(next) === 'sorry') && !means(hit, 'topic')) {
            join = 'correction';
            next = hit.end;
        } else if (hit && means(hit, 'separator')) {
            if (join === 'soft') join = '/';
            next = hit.end;
        } else if (hit && means(hit, 'filler')) {
            if (join === 'soft') join = 'word';
            next = hit.end;
        } else if (mayBeginDate(view, next)) {
            return { next, join };
        } else if (JOINING.has(view.wordAt(next))) {
            if (join === 'soft') join = 'word';
            next += 1;
        } else {
            return (view.sensesAt(next) & Sense.Misheard) !== 0 ? { next, join } : null;
        }
    }
    return next < view.end && mayBeginDate(view, next) ? { next, join } : null;
}
