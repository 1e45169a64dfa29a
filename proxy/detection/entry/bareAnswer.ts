import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Sense } from '../lexicon/sense.ts';
import { means, type EntryView } from './entryView.ts';

const LONGEST_BARE = 60;
const MOST_STRAY_WORDS = 1;
const MOST_OTHER_WORDS = 4;
const MODEST = new Set(['it', 'its', 'is', 'was', 'the', 'that', 'in', 'my', 'of', 's']);

/** Words that say a number seldom: "oh, it's", "the one". */
const NO_NUMBERS = new Set(['one', 'oh', 'o', 'un', 'una', 'um', 'uma', 'une']);
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/** A value where it stands: its tokens are `[first, last)`. */
interface Answer {
    readonly first: number;
    readonly last: number;
}

/** Whether an entry says little beside this value, so that a part of one can be meant, and asks nothing. */
export function isBareAnswer(view: EntryView, answer: Answer): boolean {
    return !isQuestion(view) && saysLittleElse(view, answer);
}

/** As `isBareAnswer`, of an entry that may ask whether the value is right. */
export function saysLittleElse(view: EntryView, { first, last }: Answer): boolean {
    if (view.length > LONGEST_BARE) return false;
    const isFollowed = last < view.end && view.signAt(last) === '' && !view.hitAt(last);
    if (isFollowed && (view.sensesAt(last) & Sense.Common) === 0) return false;
    let stray = 0;
    let others = 0;
    for (let token = view.from; token < view.end; token += 1) {
        if (token === first) token = last;
        const hit = view.hitAt(token);
        if (hit) token = Math.max(token, hit.end - 1);
        else if (view.isDigits(token)) return false;
        else if (view.isWord(token)) {
            if ((view.sensesAt(token) & NUMBER) !== 0 && !NO_NUMBERS.has(view.wordAt(token))) return false;
            if (MODEST.has(view.wordAt(token))) continue;
            if ((view.sensesAt(token) & Sense.Common) === 0) stray += 1;
            others += 1;
        }
    }
    if (view.wordAt(first) === 'may' && last === first + 1) return stray + others === 0;
    return stray <= MOST_STRAY_WORDS && others <= MOST_OTHER_WORDS;
}

/** Whether an entry ends with a question mark; one behind "okay" or "right" only wants to hear that the other side follows. */
function isQuestion(view: EntryView): boolean {
    if (view.signAt(view.end - 1) !== '?') return false;
    for (let token = view.end - 2; token >= view.end - MOST_TAG_WORDS - 1; token -= 1) {
        const hit = view.hitAt(token);
        if (hit && hit.end === view.end - 1 && token > view.from && means(hit, MeaningKind.Acknowledgement))
            return false;
    }
    return true;
}

const MOST_TAG_WORDS = 3;
