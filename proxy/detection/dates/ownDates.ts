import { type EntryView, viewOf } from '../entry/entryView.ts';
import type { Reading } from '../reading.ts';
import { dateAtomsFrom, MOST_ATOMS, type DateAtom } from './dateAtoms.ts';
import { isFull } from './dateParts.ts';
import { dateAt, dateOf, isDatelike, SHORTEST_OTHER_NUMBER, type DateSpan } from './dateSpan.ts';
import { mayBeginDate, mayHoldOwnDate } from './mayHold.ts';

const NO_DATES: readonly DateSpan[] = [];
/** Of a date by itself, so many have the name of a month and one part more. */
const FEWEST_PARTS = 2;

/** The dates of a conversation's entries that are dates by themselves, in order; each entry is read once, and only when it is asked for. */
export class OwnDates {
    private readonly reading: Reading;
    private readonly known: (readonly DateSpan[] | undefined)[] = [];

    constructor(reading: Reading) {
        this.reading = reading;
    }

    of(entry: number): readonly DateSpan[] {
        return (this.known[entry] ??= mayHoldOwnDate(this.reading, entry, FEWEST_PARTS)
            ? datesIn(viewOf(this.reading, entry))
            : NO_DATES);
    }
}

/** Every date of an entry that is one by itself, in order: with the name of a month, or with separators. */
function datesIn(view: EntryView): readonly DateSpan[] {
    const dates: DateSpan[] = [];
    /** The atoms from an earlier token on: those behind its first begin nothing else than what follows them. */
    let known: readonly DateAtom[] = [];
    let passed = 0;
    let token = view.from;
    while (token < view.end) {
        while ((known[passed]?.first ?? token) < token) passed += 1;
        const isKnown = known[passed]?.first === token;
        if (!mayBeginDate(view, token) || isTooLong(view, token) || (isKnown && !isDatelike(known, passed))) {
            token += 1;
            continue;
        }
        const atoms = isKnown ? restarted(known, passed) : dateAtomsFrom(view, token);
        const date = dateAt(view, token, atoms);
        const fuller = date ? fromItsMonth(view, atoms, date.last) : null;
        if (date) dates.push(fuller ?? date);
        if (!isKnown) {
            known = whollyKnown(atoms);
            passed = 0;
        }
        token = (fuller ?? date)?.last ?? token + 1;
    }
    return dates;
}

/** The atoms of which what follows them is known, too. */
function whollyKnown(atoms: readonly DateAtom[]): readonly DateAtom[] {
    if (atoms.length < MOST_ATOMS) return atoms;
    return isDatelike(atoms) ? [] : atoms.slice(0, MOST_ATOMS / 2);
}

/** The atoms from one of them on, as they are read from there. */
function restarted(atoms: readonly DateAtom[], from: number): readonly DateAtom[] {
    const first = atoms[from];
    if (!first || from === 0) return atoms;
    return [{ ...first, join: 'soft', isApart: false, isSpaced: false }, ...atoms.slice(from + 1)];
}

function isTooLong(view: EntryView, token: number): boolean {
    return view.isDigits(token) && (view.tokens.detail[token] ?? 0) >= SHORTEST_OTHER_NUMBER;
}

/** "Oh five, and September 25th 1992": the full date that begins with the first name of a month, where the number before it belongs to something else and the date
 * reaches farther than `end`. */
function fromItsMonth(view: EntryView, atoms: readonly DateAtom[], end: number): DateSpan | null {
    const month = atoms.findIndex(({ kind }) => kind === 'month');
    const date = month > 0 ? dateOf(view, atoms.slice(month)) : null;
    return date && isFull(date.parts) && date.last > end ? date : null;
}
