import { LEXICON } from '../lexicon/known.ts';
import type { Phrase } from '../lexicon/phrases.ts';
import { PLAIN } from './askingWords.ts';

/** What it costs to look for a phrase wherever a word stands: by how many texts have such words. */
const Cost = { Rare: 1, Common: 5, Plain: 40, Short: 80 } as const;
const SHORT = 3;

/** Words of which each of these phrases has one: few of them, and such as few other texts have. */
export function tellingWords(phrases: readonly Phrase<unknown>[]): ReadonlySet<number> {
    const telling = new Set<number>();
    for (let left = phrases; left.length > 0; left = left.filter(({ words }) => !words.some((id) => telling.has(id))))
        telling.add(mostTelling(left));
    return telling;
}

function mostTelling(phrases: readonly Phrase<unknown>[]): number {
    const worth = new Map<number, number>();
    for (const { words } of phrases) for (const id of words) worth.set(id, (worth.get(id) ?? 0) + 1 / costOf(id));
    return [...worth].reduce((best, other) => (other[1] >= best[1] ? other : best))[0];
}

function costOf(id: number): number {
    const spelling = LEXICON.words.spellings[id] ?? '';
    if (spelling.length < SHORT) return Cost.Short;
    if (PLAIN.has(spelling)) return spelling.length > SHORT ? Cost.Plain : Cost.Short;
    return LEXICON.commonIn[id] ? Cost.Common : Cost.Rare;
}
