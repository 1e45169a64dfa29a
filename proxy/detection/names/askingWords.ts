import * as said from './data/cuePhrases.ts';
import { FOREIGN_CUES } from './data/foreignCues.ts';

/** Words of every text, which tell nothing of a question or a cue that they stand in. */
export const PLAIN: ReadonlySet<string> = new Set(
    'and you are is it i im to with do have the a was what which for on your his her their of am how this call calling come con il en se de je su vor wie mit qui com did we im first last take get right exactly best that there or names should can may please been here'.split(
        ' '
    )
);

/** Of each phrase that asks for a name or its spelling one word that few other texts have; a phrase without any asks in short entries only. */
export const ASKING_WORDS: readonly string[] = askingWords();

function askingWords(): readonly string[] {
    const phrases = [
        said.NAME_PROMPTS,
        said.SPELLING_PROMPTS,
        said.OTHER_NAMES,
        ...FOREIGN_CUES.flatMap(({ prompts = '', spelling = '', otherNames = '' }) => [prompts, spelling, otherNames])
    ].flatMap((list) => list.split(',').map((phrase) => phrase.trim().split(/[\s'-]+/)));
    const uses = new Map<string, number>();
    for (const word of phrases.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
    const telling = phrases.map((words) =>
        words
            .filter((word) => !PLAIN.has(word) && word.length > 1)
            .reduce((best, word) => ((uses.get(word) ?? 0) > (uses.get(best) ?? 0) ? word : best), '')
    );
    return [...new Set(telling)].filter((word) => word !== '');
}
