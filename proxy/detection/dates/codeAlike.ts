import { Category } from 'c/redaction';
import type { Asked } from '../entry/asked.ts';
import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { DateSpan } from './dateSpan.ts';

/** Of the security code on the back of a card. */
const CODE_DIGITS = 3;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/** Tells whether a date is three digits that are said one by one, where a security code was asked for as well: "nine, three, three" is the code. */
export function isCodeAlike(view: EntryView, { first, last }: DateSpan, asked: Asked | null): boolean {
    if (!asked?.topics.includes(Category.Cvv)) return false;
    let digits = 0;
    for (let token = first; token < last; token += 1) {
        const senses = view.sensesAt(token) & NUMBER;
        if (view.isDigits(token) || (senses !== 0 && senses !== Sense.Unit)) return false;
        if (senses === Sense.Unit) digits += 1;
    }
    return digits === CODE_DIGITS;
}
