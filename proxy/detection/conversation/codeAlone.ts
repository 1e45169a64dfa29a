import { Category } from 'c/redaction';
import type { Segment } from '../numbers/run.ts';
import type { Classified } from './classify.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { HeardRun } from './heardRun.ts';

/** The digits of a security code, with those that a recogniser heard twice. */
const LONGEST = 6;

/** A security code with the digits that a recogniser added to it: of an answer that is nothing but the code that was asked for, none is anything else. */
export function codeAlone(
    heard: HeardRun,
    segment: Segment,
    parts: readonly Classified[],
    cues: readonly Cue[]
): readonly Classified[] {
    const [code] = parts;
    if (!code || parts.length > 1 || code.category !== Category.Cvv || segment.to - segment.from > LONGEST)
        return parts;
    const isWhole = segment.from === 0 && segment.to === segment.run.chars.length;
    if (!isWhole || !heard.isMostly || !cues.every(isOfCode)) return parts;
    return [{ ...code, segment }];
}

function isOfCode({ topic, place, strength }: Cue): boolean {
    return strength === 'hint' || (topic === Category.Cvv && place === CuePlace.Asked);
}
