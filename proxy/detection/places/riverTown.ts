import type { EntryView } from '../entry/entryView.ts';
import { Casing } from '../text/tokens.ts';

const BESIDE_RIVER = new Set(['upon', 'on', 'sur', 'am', 'an', 'aan', 'under']);

/** Where the name of a town ends that names its river: "Newcastle upon Tyne", "Frankfurt am Main", "Stratford-upon-Avon". */
export function riverEnd(view: EntryView, end: number): number {
    const word = view.signAt(end) === '-' ? end + 1 : end;
    if (!BESIDE_RIVER.has(view.wordAt(word)) || isCapitalised(view, word)) return end;
    const river = view.signAt(word + 1) === '-' ? word + 2 : word + 1;
    const isNamed = isCapitalised(view, river) && view.wordAt(river).length > 2;
    const isRiver = isNamed || (view.wordAt(word) === 'upon' && view.isWord(river));
    return isRiver ? river + 1 : end;
}

/** Tells whether a word begins with a capital. */
export function isCapitalised(view: EntryView, token: number): boolean {
    return view.isWord(token) && view.tokens.detail[token] !== Casing.Lower;
}
