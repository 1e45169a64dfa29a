import { QUESTIONS } from './data/weights.ts';
import { likeliest, readModel, type Likely, type Model } from './model.ts';

/** What asks for nothing that is known, or for a number of no secret. */
export const NOTHING_KNOWN = 'NONE';

let model: Model | null = null;

/** What an utterance most likely asks for, by its words: the name of a category, or `NOTHING_KNOWN`. English only. */
export function guess(text: string): Likely {
    model ??= readModel(QUESTIONS);
    return likeliest(model, text);
}
