import type { EntryView } from '../entry/entryView.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { TokenRange } from './address.ts';

const LEAST_REPEATED = 0.6;
const MOST_STRETCHED = 1.6;
const MOST_WORDS = 80;

/** Where an entry says the words of a range of another again, or most of them in their order; null when it does not. */
export function repeatOf(view: EntryView, other: EntryView, { first, end }: TokenRange): TokenRange | null {
    const words = wordsOf(other, first, end);
    if (words.length === 0 || (words.length === 1 && (words[0]?.text.length ?? 0) < 2)) return null;
    const here = wordsOf(view, view.from, view.end);
    const at = here.findIndex((_, index) => words.every(({ text }, offset) => here[index + offset]?.text === text));
    const start = here[at];
    const last = here[at + words.length - 1];
    if (start && last) return { first: start.token, end: last.token + 1 };
    return here.length <= MOST_WORDS && words.length <= MOST_WORDS ? likeRepeatOf(here, words) : null;
}

/** From the first to the last word that stands in both in the same order, when they are enough. */
function likeRepeatOf(here: readonly Word[], words: readonly Word[]): TokenRange | null {
    let from = 0;
    let matched = 0;
    let first = -1;
    let last = -1;
    for (const { text } of words) {
        const at = here.findIndex((word, index) => index >= from && index < from + REACH && word.text === text);
        if (at < 0) continue;
        if (first < 0) first = at;
        last = at;
        from = at + 1;
        matched += 1;
    }
    const start = here[first];
    const end = here[last];
    if (!start || !end || matched < SHORTEST_LIKE || matched < LEAST_REPEATED * words.length) return null;
    return last - first < MOST_STRETCHED * words.length ? { first: start.token, end: end.token + 1 } : null;
}

const SHORTEST_LIKE = 3;
/** Words that may be passed over to the next that agrees. */
const REACH = 6;

interface Word {
    readonly token: number;
    readonly text: string;
}

function wordsOf(view: EntryView, from: number, end: number): readonly Word[] {
    const words: Word[] = [];
    for (let token = from; token < end; token += 1) {
        const text = view.isDigits(token) ? view.digitsAt(token) : (digitOf(view, token) ?? view.wordAt(token));
        if (text !== '') words.push({ token, text });
    }
    return words;
}

/** What reads back a digit may say it, or hear it, in another word: "for" is "four". */
function digitOf(view: EntryView, token: number): string | null {
    if ((view.sensesAt(token) & DIGIT) === 0) return null;
    return String(LEXICON.number[view.tokens.meaning[token] ?? 0] ?? 0);
}

const DIGIT = Sense.Unit | Sense.Misheard;
