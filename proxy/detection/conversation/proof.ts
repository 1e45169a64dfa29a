import { Category } from 'c/redaction';
import { isPublished } from '../identifiers/phone.ts';
import { isHarmless } from '../lexicon/topic.ts';
import type { Classified } from './classify.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { HeardRun } from './heardRun.ts';

/** Behind a value so much tells what it is called. */
const LEAST_BEHIND = 0.55;

/** What is called an order number is one, and so are dates and toll-free numbers, unless the check of a card or an IBAN proves otherwise. */
export function isProof(heard: HeardRun, { category, segment }: Classified, cues: readonly Cue[]): boolean {
    if (category === Category.CardNumber || category === Category.Iban) return true;
    return !heard.isCounted(segment) && !isPublished(segment.run.chars) && !cues.some(namesReference);
}

function namesReference({ topic, place, strength, weight }: Cue): boolean {
    const isBeside = place === CuePlace.Before || (place === CuePlace.After && weight >= LEAST_BEHIND);
    return isBeside && strength === 'phrase' && isHarmless(topic);
}
