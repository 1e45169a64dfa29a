import { MeaningKind } from '../lexicon/meaningKind.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import type { Expectation } from './codeAtom.ts';
import { isWholePostcode } from './postcodeShape.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

/** What was crossed between two characters of a code. */
export interface Crossing {
    /** The token behind it. */
    readonly next: number;
    readonly isCorrection: boolean;
}

const MOST_CROSSED = 4;
const LETTERS = /[A-Z]/u;

/** Crosses a hyphen, a pause, fillers and, where a code is expected, corrections inside it. */
export function crossInside(view: EntryView, token: number, code: string, expectation: Expectation): Crossing {
    let next = token;
    let isCorrection = false;
    const isWhole = isWholePostcode(code);
    const isPause = !isWhole && (!view.isDigits(token - 1) || (expectation === 'expected' && LETTERS.test(code)));
    for (let crossed = 0; crossed < MOST_CROSSED; crossed += 1) {
        const isGlued = view.isGlued(next) && view.isWord(next);
        const hit = isGlued ? undefined : view.hitAt(next);
        if (
            signOf(view, next) === Sign.Hyphen ||
            (isPauseAt(view, next) && (isPause || isBeforeTakingBack(view, next, expectation)))
        ) {
            next += 1;
        } else if (hit && expectation === 'expected' && isTakingBack(view, next)) {
            isCorrection = true;
            next = hit.end;
            while (LEAD_IN.isAt(view, next)) next += 1;
        } else if (hit && ((!isWhole && means(hit, MeaningKind.Filler)) || isSpokenHyphen(view, next))) {
            next = hit.end;
        } else {
            break;
        }
    }
    return { next, isCorrection };
}

/** "…, I mean …": what is put right may be whole. */
function isBeforeTakingBack(view: EntryView, token: number, expectation: Expectation): boolean {
    return expectation === 'expected' && isTakingBack(view, token + 1);
}

/** "No, that's …". */
const LEAD_IN = new WordSet('that thats it its is s should be');
const SORRY = new WordSet('sorry');
const HYPHEN = new WordSet('dash hyphen');

/** A comma or dots that no digits touch on both sides. */
function isPauseAt(view: EntryView, token: number): boolean {
    const sign = signOf(view, token);
    if (sign !== Sign.Comma && sign !== Sign.Dot) return false;
    return !(view.isGlued(token) && view.isDigits(token - 1) && view.isGlued(token + 1) && view.isDigits(token + 1));
}

/** Whether a phrase at a token takes back what was said before. */
export function isTakingBack(view: EntryView, token: number): boolean {
    return view.isWord(token) && (SORRY.isAt(view, token) || means(view.hitAt(token), MeaningKind.Correction));
}

function isSpokenHyphen(view: EntryView, token: number): boolean {
    return HYPHEN.isAt(view, token) && means(view.hitAt(token), MeaningKind.Separator);
}
