import type { EntryView } from '../entry/entryView.ts';
import { codeAtomAt, LONGEST_CODE, NUMBER, type Expectation } from './codeAtom.ts';
import { crossInside } from './codeCrossing.ts';
import { isNumber, postcodeNameOf, SHORTEST_CODE, type PostcodeName } from './postcodeShape.ts';
import { Sign, signOf } from './signs.ts';

/** A postcode where it stands. */
export interface PostcodeSpan extends PostcodeName {
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    /** As one would write it, without blanks. */
    readonly code: string;
}

/** With what was taken back. */
export const LONGEST_CORRECTED = 18;
export const MOST_TOKENS = 40;

/** The longest postcode that begins at a token: written, spelled, or said digit by digit; null when none does. */
export function postcodeAt(
    view: EntryView,
    token: number,
    expectation: Expectation = 'unexpected'
): PostcodeSpan | null {
    let code = '';
    let best: PostcodeSpan | null = null;
    let next = token;
    let form: 'written' | 'said' = 'written';
    let corrected = 0;
    while (next < view.end && next - token < MOST_TOKENS && !(next > token && view.isBroken(next))) {
        const atom = codeAtomAt(view, next, code, expectation);
        if (!atom) break;
        code += atom.chars;
        if (code.length > (corrected > 0 ? LONGEST_CORRECTED : LONGEST_CODE)) break;
        if (atom.isSpoken) form = 'said';
        next = atom.end;
        if (code.length >= SHORTEST_CODE && !goesOn(view, next, code, form)) {
            const found = corrected > 0 ? correctedName(code, corrected) : postcodeNameOf(code, form, expectation);
            if (found) best = { first: token, end: next, code, name: found.name, strength: found.strength };
        }
        const crossing = crossInside(view, next, code.slice(corrected), expectation);
        if (crossing.isCorrection) corrected = code.length;
        next = crossing.next;
    }
    return best;
}

const CORRECTED: PostcodeName = { name: 'postcode with a correction', strength: 'numeric' };

/** Begun anew or put right, so that there are more characters than a postcode has. */
function correctedName(code: string, corrected: number): PostcodeName | null {
    return code.length > corrected && code.length > 4 ? CORRECTED : null;
}

/** Whether the code goes on without a gap, so that it is longer than a postcode. */
function goesOn(view: EntryView, next: number, code: string, form: 'written' | 'said'): boolean {
    if (view.isBroken(next)) return false;
    if (view.isGlued(next) && (view.isDigits(next) || view.isWord(next))) return true;
    if (!isNumber(code)) return form === 'written' && view.isDigits(next);
    const isDivided = signOf(view, next) === Sign.Hyphen && view.isGlued(next);
    if (code.length !== 5 && view.isDigits(isDivided ? next + 1 : next)) return true;
    if (view.isDigits(next) && form === 'written') return true;
    const further = signOf(view, next) === Sign.Comma ? next + 1 : next;
    return (view.sensesAt(further) & NUMBER) !== 0;
}
