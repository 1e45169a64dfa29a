import { Category } from 'c/redaction';
import { routingNumbersOf } from '../identifiers/bank.ts';
import { isDigits } from '../identifiers/checksums.ts';
import { healthIdsOf } from '../identifiers/health.ts';
import { Grouping, Strength, type Identification, type Identifier } from '../identifiers/identification.ts';
import { nationalIdsOf } from '../identifiers/nationalIds.ts';
import { passportsOf } from '../identifiers/passport.ts';
import { platesOf } from '../identifiers/vehicle.ts';
import { type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Classified } from './classify.ts';
import type { Evidence } from './evidence.ts';
import { TELLING_PLATES } from './ownStructure.ts';
import { groupLengthsOf } from './grouped.ts';
import { Value } from './value.ts';

/** Nobody named it: it may be a number of something else. */
const LONE = 0.5;
const WHY = 'all that is said, and built like one';
const FEWEST = 5;
const MOST = 20;
const LONG_CODE = 14;
const PASSPORT = /^[A-Z]{1,2}\d{7,8}$|^[A-Z]{3}\d{6}$|^[C-Z][\dA-Z]{8}\d?$/;

interface Kind {
    readonly identifier: Identifier;
    readonly category: Category;
    readonly isLike: (identification: Identification, chars: string) => boolean;
}

/** What a number alone is, where its check speaks for it. */
const NUMBERS: readonly Kind[] = [
    { identifier: nationalIdsOf, category: Category.Ssn, isLike: passesCheck },
    { identifier: routingNumbersOf, category: Category.RoutingNumber, isLike: passesCheck },
    { identifier: healthIdsOf, category: Category.HealthId, isLike: isOfPatient }
];

/** What a code with letters is, where it is built like one. */
const CODES: readonly Kind[] = [
    { identifier: nationalIdsOf, category: Category.Ssn, isLike: isBuiltAsNationalId },
    { identifier: platesOf, category: Category.VehicleId, isLike: isTellingPlate },
    { identifier: passportsOf, category: Category.Passport, isLike: isBuiltAsPassport }
];

/**
 * What a value is that opens a conversation and stands in it alone, with not a word beside it or before it: what its check, or else its structure,
 * says. Null where anything else was said, and where it is built like nothing that is known.
 */
export function loneValue(reading: Reading, segment: Segment): Classified | null {
    const { run, from, to } = segment;
    if (to - from < FEWEST || to - from > MOST || !isAllThatIsSaid(reading, segment)) return null;
    const { chars } = new Value(segment);
    const evidence = evidenceOf(chars, groupLengthsOf(segment), isDigits(chars) ? NUMBERS : CODES);
    return evidence && { ...evidence, segment: { run, from, to } };
}

/** Tells whether there is nothing but signs around the run, up to the end of its entry and from the beginning of the conversation. */
function isAllThatIsSaid({ tokens: { kind, firstOf } }: Reading, { run, from, to }: Segment): boolean {
    if (from > 0 || to < run.chars.length) return false;
    const end = firstOf[run.entry + 1] ?? 0;
    for (let token = 0; token < run.first; token += 1) if (kind[token] !== TokenKind.Sign) return false;
    for (let token = run.end; token < end; token += 1) if (kind[token] !== TokenKind.Sign) return false;
    return true;
}

function evidenceOf(chars: string, groups: readonly number[], kinds: readonly Kind[]): Evidence | null {
    for (const { identifier, category, isLike } of kinds) {
        const known = identifier(chars, groups).find(
            (identification) => identification.grouping !== Grouping.Other && isLike(identification, chars)
        );
        if (known) return { category, score: LONE, why: WHY };
    }
    return null;
}

function passesCheck({ strength }: Identification): boolean {
    return strength === Strength.Checksum;
}

function isOfPatient({ name, strength }: Identification): boolean {
    return strength === Strength.Checksum && name === 'NHS number';
}

/** Nothing else is as long and mixes letters and digits so, even where its check fails. */
function isBuiltAsNationalId({ strength }: Identification, { length }: string): boolean {
    return strength !== Strength.Length || length >= LONG_CODE;
}

function isTellingPlate({ name, strength }: Identification): boolean {
    return strength === Strength.Structure && TELLING_PLATES.has(name);
}

/** One or two letters and less than seven digits are what companies number their orders with. */
function isBuiltAsPassport({ strength }: Identification, chars: string): boolean {
    return strength === Strength.Structure && PASSPORT.test(chars);
}
