import { foldText } from './foldText.ts';
import { joinDigits } from './joinDigits.ts';

/** What is searched for. */
export interface Needle {
    /** Folded, without white space around it; never empty. */
    readonly text: string;
    /** With the digits of its numbers joined; `null` where it has no number of two digits or more. */
    readonly joined: string | null;
}

/** What to search for when somebody types this; `null` for nothing. */
export function needleOf(typed: string): Needle | null {
    const text = foldText(typed).text.trim();
    if (text === '') return null;
    const joined = joinDigits(text).text;
    return { text, joined: /\d{2}/.test(joined) ? joined : null };
}
