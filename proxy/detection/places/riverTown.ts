import type { EntryView } from '../entry/entryView.ts';
import { isCapitalised } from './capitals.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

const BESIDE_RIVER = new WordSet('upon on sur am an aan under');
const UPON = new WordSet('upon');
const SHORTEST_RIVER = 3;

/** Where the name of a town ends that names its river: "Newcastle upon Tyne", "Frankfurt am Main", "Stratford-upon-Avon". */
export function riverEnd(view: EntryView, end: number): number {
    const word = signOf(view, end) === Sign.Hyphen ? end + 1 : end;
    if (!BESIDE_RIVER.isAt(view, word) || isCapitalised(view, word)) return end;
    const river = signOf(view, word + 1) === Sign.Hyphen ? word + 2 : word + 1;
    const isNamed = isCapitalised(view, river) && view.endOf(river) - view.startOf(river) >= SHORTEST_RIVER;
    const isRiver = isNamed || (UPON.isAt(view, word) && view.isWord(river));
    return isRiver ? river + 1 : end;
}
