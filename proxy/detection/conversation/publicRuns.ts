import { Category } from 'c/redaction';
import { isPublished } from '../identifiers/phone.ts';
import { Harmless, isHarmless } from '../lexicon/topic.ts';
import type { Run } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { CuePlace, type Cue } from './cue.ts';
import { isDeviceNumber } from './deviceNumber.ts';
import { isShortCode } from './shortCode.ts';

/** Digits of a number that companies publish; longer ones are something else. */
const LONGEST_PHONE = 13;
const CUSTOMER = 'EndUser';
const RECORD_ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;
const WHITE_SPACE = /\s/;
/** A web address is cut no further back than this, in code units. */
const LONGEST_ADDRESS = 300;
const SHORTEST_ADDRESS = 3;
const SHORT_ID = 15;
const LONGEST_ID = 18;

/** What is pressed once the number is dialled: "option three, then two". */
const MOST_OPTIONS = 3;
/** A toll-free number with its first digit. */
const DIALLED = 11;
/** Somebody has a toll-free number when it is called theirs. */
const LEAST_WEIGHT = 0.6;
/** What was asked for so clearly just now is told, though it looks like a toll-free number. */
const LEAST_ASKED = 0.85;

/** Tells whether a run is public by itself: a toll-free number, one that one is told to dial or text, the number of a handset, the id of a Salesforce record, a part of a web address. */
export function isPublic(reading: Reading, run: Run, cues: readonly Cue[]): boolean {
    if (run.chars.length <= LONGEST_PHONE + MOST_OPTIONS && isPublishedWithOptions(run.chars))
        return !cues.some(namesValue) || cues.some(namesCompany) || isSaidByCompany(reading, run);
    if (
        !cues.some(asksForOther) &&
        (isDeviceNumber(run.chars) || (isSaidByCompany(reading, run) && isShortCode(reading, run)))
    )
        return true;
    const text = reading.entries[run.entry]?.text ?? '';
    const start = run.starts[0] ?? 0;
    const end = run.ends.at(-1) ?? start;
    return isRecordId(text, start, end) || isInAddress(text, start);
}

function isPublishedWithOptions(chars: string): boolean {
    if (isPublished(chars)) return true;
    return chars.length > DIALLED && chars.length <= DIALLED + MOST_OPTIONS && isPublished(chars.slice(0, DIALLED));
}

/** Whoever answers for a company tells its toll-free numbers, asked for or not; a customer's is read back, and known by then. */
function isSaidByCompany({ entries }: Reading, { entry }: Run): boolean {
    const role = entries[entry]?.role ?? null;
    return role !== null && role !== CUSTOMER;
}

function namesValue({ topic, weight, place, strength }: Cue): boolean {
    if (topic === Category.Phone) return weight >= LEAST_WEIGHT;
    return place === CuePlace.Asked && strength === 'phrase' && weight >= LEAST_ASKED && !isHarmless(topic);
}

/** Something else than a phone number was asked for: a card number that lost a digit looks like the number of a handset by chance. */
function asksForOther(cue: Cue): boolean {
    return cue.topic !== Category.Phone && namesValue(cue);
}

/** "Our customer service can be reached on …". */
function namesCompany({ topic, place }: Cue): boolean {
    return topic === Harmless.Company && place === CuePlace.Before;
}

/**
 * Record ids have 15 characters whose case matters, or 18, the last three of which tell the case of the others (Salesforce, "ID Field Type"). They begin
 * with the three characters of their object, the first of which is a digit or a lower-case letter; of 15 characters only mixed case tells them.
 */
function isRecordId(text: string, start: number, end: number): boolean {
    let from = start;
    while (from > 0 && start - from < LONGEST_ID && isAlphanumeric(text.charCodeAt(from - 1))) from -= 1;
    let to = end;
    while (to < text.length && to - end < LONGEST_ID && isAlphanumeric(text.charCodeAt(to))) to += 1;
    if (to - from !== SHORT_ID && to - from !== LONGEST_ID) return false;
    const id = text.slice(from, to);
    if (!RECORD_ID.test(id) || !/\d/.test(id) || !/[a-z]/i.test(id)) return false;
    if (/^(?:0\d|a0|50)/.test(id)) return /[a-z].*[a-z].*[a-z]/i.test(id);
    if (id.length === LONGEST_ID) return suffixOf(id) === id.slice(SHORT_ID).toUpperCase();
    return /^[0-9a-z]/.test(id) && /[a-z]/.test(id) && /[A-Z]/.test(id);
}

function isAlphanumeric(code: number): boolean {
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Each character stands for five others: bit n is set when the nth of them is upper case. */
function suffixOf(id: string): string {
    return [0, 5, 10]
        .map((from) => {
            let bits = 0;
            for (let index = 0; index < 5; index += 1) if (/[A-Z]/.test(id.charAt(from + index))) bits |= 1 << index;
            return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
        })
        .join('');
}

/** Behind "https://" or "www." with no white space between. */
function isInAddress(text: string, start: number): boolean {
    let from = start;
    while (from > 0 && start - from < LONGEST_ADDRESS && !isWhiteSpace(text.charCodeAt(from - 1))) from -= 1;
    if (start - from < SHORTEST_ADDRESS) return false;
    const before = text.slice(from, start).toLowerCase();
    return before.includes('://') || before.includes('www.');
}

function isWhiteSpace(code: number): boolean {
    if (code <= 0x7f) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return WHITE_SPACE.test(String.fromCharCode(code));
}
