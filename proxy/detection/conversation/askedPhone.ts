import { Category } from 'c/redaction';
import { isMobile } from '../identifiers/phone.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import { CuePlace, type Cue } from './cue.ts';

/** Of a question just now. */
const LEAST_ASKED = 0.75;

/** Tells whether digits are the mobile number that was asked for: it passes the check of some country's id by chance. */
export function isAskedPhone(segment: Segment, cues: readonly Cue[]): boolean {
    const isAsked = ({ topic, place, strength, weight }: Cue): boolean =>
        topic === Category.Phone && place === CuePlace.Asked && strength === 'phrase' && weight >= LEAST_ASKED;
    return cues.some(isAsked) && isMobile(charsOf(segment));
}
