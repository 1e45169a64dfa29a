import { isBareAnswer } from '../entry/bareAnswer.ts';
import { plain, type EntryView } from '../entry/entryView.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { PerReading } from '../perReading.ts';
import type { Reading } from '../reading.ts';
import { isInsideNumber, nextBeginning } from './answer.ts';
import { isFull, isOfAdult } from './dateParts.ts';
import { expectedDateAt, type DateSpan } from './dateSpan.ts';

const LONGEST = 16;
const LONGEST_PROMPT = 200;
const FARTHEST = 3;
const CHECK =
    /\b(?:verify|verification|security (?:check|questions?)|through security|your identity|identify you|confirm who|it['’]?s (?:really )?you|who i['’]?m (?:speaking|talking)|prove who)\b/u;

/** Whether an entry is short and answers who checks whom he speaks to. */
export function answersCheck(reading: Reading, entry: number): boolean {
    const { firstOf } = reading.tokens;
    const length = (firstOf[entry + 1] ?? 0) - (firstOf[entry] ?? 0);
    return length <= LONGEST && isCheckedBefore(reading, entry);
}

/** The full date of long ago that answers such a check with little else; null when there is none. */
export function checkedDate(view: EntryView): DateSpan | null {
    for (let token = nextBeginning(view, view.from, view.end); token < view.end;) {
        if (view.topicBefore(token) || isInsideNumber(view, token)) return null;
        const date = expectedDateAt(view, token, 'whole');
        if (date && isFull(date.parts)) return isOfAdult(date.parts) && isBareAnswer(view, date) ? date : null;
        token = nextBeginning(view, token + 1, view.end);
    }
    return null;
}

/** Whether the last that the other side asked was who speaks, and no value by its name. */
function isCheckedBefore(reading: Reading, entry: number): boolean {
    const { entries, said } = reading;
    const role = entries[entry]?.role ?? null;
    for (let before = entry - 1; before >= 0 && before >= entry - FARTHEST; before -= 1) {
        if (entries[before]?.role === role) continue;
        if (((said[before] ?? 0) & MeaningKind.Topic) !== 0) return false;
        if (checks(reading, before)) return true;
    }
    return false;
}

/** Whether each entry of a reading asks who speaks; found out once for each. */
const CHECKING = new PerReading<(boolean | undefined)[]>(() => []);

function checks(reading: Reading, entry: number): boolean {
    const text = reading.entries[entry]?.text ?? '';
    return (CHECKING.of(reading)[entry] ??= text.length <= LONGEST_PROMPT && CHECK.test(plain(text)));
}
