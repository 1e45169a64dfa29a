import { Sense } from '../lexicon/sense.ts';
import type { EntryView } from '../entry/entryView.ts';
import { coreAroundNumber } from './leadingStreet.ts';
import { numberedNameAt } from './numberedName.ts';
import { signOf } from './signs.ts';
import { streetBehindSpoken, streetBeforeSpoken, streetOfPreposition } from './streetBesideNumber.ts';
import { coreEndingAt, type StreetCore } from './streetCore.ts';
import { WordSet } from './wordSet.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const BOX_POINTS = 5;
const LONGEST_BOX = 6;
const BOX = new WordSet('box');
const POST = new WordSet('po p');
const NUMERO = new WordSet('number');

/** The line of house number and street, or the post box, that a token belongs to; null when it belongs to none. */
export function streetAt(view: EntryView, token: number): StreetCore | null {
    if (view.isDigits(token))
        return coreAroundNumber(view, token) ?? streetOfPreposition(view, token) ?? numberedNameAt(view, token);
    const senses = view.sensesAt(token);
    if ((senses & Sense.Dwelling) !== 0) {
        const box = postBoxAt(view, token);
        if (box) return box;
    }
    if ((senses & NUMBER) !== 0) return streetBeforeSpoken(view, token);
    if ((senses & Sense.Street) === 0) return null;
    const core = coreEndingAt(view, token);
    if (!core) return streetBehindSpoken(view, token);
    for (let later = core.end + 1; later >= core.end; later -= 1) {
        if ((view.sensesAt(later) & Sense.Street) === 0) continue;
        const longer = coreEndingAt(view, later);
        if (longer?.first === core.first) return longer;
    }
    return core;
}

/** "PO Box 1234". */
function postBoxAt(view: EntryView, token: number): StreetCore | null {
    if (!BOX.isAt(view, token)) return null;
    const before = view.text.slice(Math.max(0, view.startOf(token) - 6), view.startOf(token));
    if (!/p\.?\s?o\.?\s?$/iu.test(before)) return null;
    let first = token - 1;
    while (first > view.from && !POST.isAt(view, first)) first -= 1;
    const number = signOf(view, token + 1) === 0 && !NUMERO.isAt(view, token + 1) ? token + 1 : token + 2;
    let end = number;
    if (view.isDigits(number)) end += 1;
    else while (end - number < LONGEST_BOX && (view.sensesAt(end) & NUMBER) !== 0) end += 1;
    return end > number ? { first, end, points: BOX_POINTS } : null;
}
