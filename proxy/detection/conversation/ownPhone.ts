import { Category } from 'c/redaction';
import { isMobile, isNorthAmerican } from '../identifiers/phone.ts';
import { firstGroupAt, Join } from '../numbers/run.ts';
import type { Evidence } from './evidence.ts';
import { holds } from './grouped.ts';
import type { Value } from './value.ts';

const SHORTEST = 9;
/** Nobody's number has so many digits, corrections and all. */
const LONGEST = 24;
/** With its trunk prefix, in most countries. */
const USUAL = 11;
const MOBILE: Evidence = { category: Category.Phone, score: 0.6, why: 'begins as mobile numbers do, and is as long' };
const RETOLD: Evidence = {
    category: Category.Phone,
    score: 0.55,
    why: 'begins as mobile numbers do, with a correction'
};
const HELD: Evidence = { category: Category.Phone, score: 0.6, why: 'on file, and as long as a phone number' };

/** A mobile number with its trunk prefix, which nobody needs to name; it is all of its run. */
export function ownMobile(value: Value): Evidence | null {
    const { chars, segment } = value;
    if (chars.length < SHORTEST || chars.length > LONGEST || chars.charAt(0) !== '0' || !isWhole(value)) return null;
    if (isMobile(chars)) return MOBILE;
    if (chars.length <= USUAL || !holds(segment, Join.Correction)) return null;
    return isMobile(chars.slice(0, USUAL)) ? RETOLD : null;
}

/** A number that one side has of the other, who is asked whether it is right: it needs no trunk prefix to show what it is. */
export function heldPhone(value: Value): Evidence | null {
    const { chars, letters } = value;
    if (letters > 0 || !isWhole(value)) return null;
    return isNorthAmerican(chars) || (chars.charAt(0) === '0' && chars.length >= SHORTEST && chars.length <= USUAL + 1)
        ? HELD
        : null;
}

/** All of its run, but for a label of a letter ("T: 07700 …"). */
function isWhole({ segment: { run, from, to } }: Value): boolean {
    if (to !== run.chars.length) return false;
    return from === 0 || (from === 1 && run.groups[firstGroupAt(run, from)]?.join === Join.Colon);
}
