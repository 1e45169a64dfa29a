import type { EntryView } from '../entry/entryView.ts';
import { Casing } from '../text/tokens.ts';

/** Tells whether a word holds a capital. */
export function isCapitalised(view: EntryView, token: number): boolean {
    return view.isWord(token) && view.tokens.detail[token] !== Casing.Lower;
}
