import { Category } from 'c/redaction';
import { isPublished } from '../identifiers/phone.ts';
import { isHarmless } from '../lexicon/topic.ts';
import type { Segment } from '../numbers/run.ts';
import { isAskedPhone } from './askedPhone.ts';
import type { Classified } from './classify.ts';
import { CuePlace, type Cue } from './cue.ts';
import { fitOf } from './fit.ts';
import type { HeardRun } from './heardRun.ts';
import { Value } from './value.ts';

/** Behind a value so much tells what it is called. */
const LEAST_BEHIND = 0.55;
/** Of a check that one number in a hundred passes by chance, of a label right before a value, and of how well the value fits it. */
const CHECKED = 0.9;
const LABEL = 0.9;
const LEAST_FIT = 0.9;

/**
 * What is called an order number is one, and so are dates and toll-free numbers, unless the check of a card or an IBAN proves otherwise; what stands
 * behind the name of another value is that one, unless its groups speak for its own check.
 */
export function isProof(heard: HeardRun, part: Classified, cues: readonly Cue[]): boolean {
    const { category, segment } = part;
    if (category === Category.CardNumber) return !isInsideIban(segment, cues);
    if (category === Category.Iban) return true;
    if (heard.isCounted(segment) || isPublished(segment.run.chars) || cues.some(namesReference)) return false;
    return part.score > CHECKED || !(isCalledOther(part, cues) || isAskedPhone(segment, cues));
}

const BEGINS_IBAN = /^[A-Z]{2}\d{2}/;

/** Whether digits are some of an IBAN that is called one: with second thoughts inside, they pass the check of a card by chance. */
function isInsideIban({ run, from }: Segment, cues: readonly Cue[]): boolean {
    const label = labelOf(cues);
    return from > 0 && label?.topic === Category.Iban && BEGINS_IBAN.test(run.chars);
}

function labelOf(cues: readonly Cue[]): Cue | undefined {
    return cues.find(({ place, strength }) => place === CuePlace.Before && strength === 'phrase');
}

function isCalledOther({ category, segment }: Classified, cues: readonly Cue[]): boolean {
    const label = labelOf(cues);
    if (!label || label.weight < LABEL || label.topic === category) return false;
    return fitOf(label.topic, new Value(segment)) >= LEAST_FIT;
}

function namesReference({ topic, place, strength, weight }: Cue): boolean {
    const isBeside = place === CuePlace.Before || (place === CuePlace.After && weight >= LEAST_BEHIND);
    return isBeside && strength === 'phrase' && isHarmless(topic);
}
