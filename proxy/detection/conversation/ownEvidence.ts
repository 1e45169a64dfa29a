import { Category } from 'c/redaction';
import { isCardGrouping } from '../identifiers/cardNumber.ts';
import { healthIdsOf } from '../identifiers/health.ts';
import { ibanOf } from '../identifiers/iban.ts';
import { Grouping, Strength, type Identification } from '../identifiers/identification.ts';
import { isPrintedSo, isRare, nationalIdsOf, provenNationalIdsOf } from '../identifiers/nationalIds.ts';
import { isPublished, phoneOf } from '../identifiers/phone.ts';
import { vehicleNumbersOf } from '../identifiers/vehicle.ts';
import { firstGroupAt, groupBehind, Join, type Group, type Segment } from '../numbers/run.ts';
import type { Evidence } from './evidence.ts';
import { ownMobile } from './ownPhone.ts';
import { ownLicence, ownNhs, ownPlate, ownRouting } from './ownStructure.ts';
import { correctedCard } from './retold.ts';
import { groupCountOf, holds, isAlikeJoined, isEvenlyJoined } from './grouped.ts';
import { shownBy } from './shown.ts';
import type { Value } from './value.ts';

const SHORTEST = 7;
const LONGEST = 42;
const SHORTEST_CARD = 12;
/** Shorter ones are grouped as part numbers are. */
const SHORTEST_PHONE = 8;

/** Only cards of these brands are proven by a check sum of one digit: others share their first digits with too much else. */
const WEAK_BRANDS = new Set(['Maestro', 'UATP']);

/** So many groups are single digits that are told one by one, grouped as no identifier is printed. */
const TOLD_ONE_BY_ONE = 6;

/** Shorter and longer values show nothing by themselves. */
export function mayShow({ from, to }: Segment): boolean {
    return to - from >= SHORTEST && to - from <= LONGEST;
}

/** What a value shows by its own characters and groups, whatever is said about it. `plus` tells that a plus sign stands before it. Null when it shows nothing. */
export function ownEvidence(value: Value, sign: 'plus' | null): Evidence | null {
    if (!mayShow(value.segment)) return null;
    return value.letters === 0 ? ownNumber(value, sign) : ownCode(value);
}

function ownCode({ chars, groups, segment }: Value): Evidence | null {
    return (
        ownIban(chars, groups) ??
        ownNationalId(nationalIdsOf(chars, groups, isProven), segment, 'code') ??
        ownVehicle(chars, groups) ??
        ownHealthId(chars, groups, segment) ??
        ownLicence(chars, groups) ??
        ownPlate(chars, groups, segment)
    );
}

const NO_GROUPS: readonly number[] = [];

function ownNumber(value: Value, sign: 'plus' | null): Evidence | null {
    const { chars, segment } = value;
    const card = chars.length >= SHORTEST_CARD ? ownCard(value) : null;
    const count = groupCountOf(segment);
    if (card) return card;
    if (count > TOLD_ONE_BY_ONE) return sign === null ? ownMobile(value) : null;
    if (sign === 'plus') return ownPhone(chars, count <= 1 ? NO_GROUPS : value.groups, segment, sign);
    if (count <= 1) {
        // In one group, only the rarest check sums and a plus sign show anything.
        const proven = ownNationalId(provenNationalIdsOf(chars, NO_GROUPS, isProven), segment, 'number');
        return proven ?? ownMobile(value);
    }
    const { groups } = value;
    const nationalIds = isPrintedSo(groups) && isAlikeJoined(segment) ? nationalIdsOf : provenNationalIdsOf;
    return (
        ownNationalId(nationalIds(chars, groups, isProven), segment, 'number') ??
        ownRouting(chars, groups, segment) ??
        ownPhone(chars, groups, segment, sign) ??
        ownMobile(value) ??
        ownNhs(chars, groups, segment)
    );
}

const CORRECTED_CARD: Evidence = {
    category: Category.CardNumber,
    score: 0.8,
    why: 'passes the Luhn check once what was taken back is left out'
};

function ownCard(value: Value): Evidence | null {
    const { chars, segment } = value;
    const brand = value.card;
    if (!brand) return correctedCard(segment) === null ? null : CORRECTED_CARD;
    const weak = WEAK_BRANDS.has(brand.name) || isCutFromOthers(segment) ? 0.35 : 0;
    const score = (isCardGrouping(brand, value.groups) ? 0.99 : 0.92) - weak;
    return {
        category: Category.CardNumber,
        score,
        why: `${String(chars.length)} digits, passes the Luhn check, ${brand.name}`
    };
}

/**
 * Tells whether a part ends or begins between digits that are told one after the other, in words or one by one: of such windows one in ten passes the
 * check by chance.
 */
function isCutFromOthers(segment: Segment): boolean {
    const { run, from, to } = segment;
    const first = from > 0 && groupCountOf(segment) > 0 ? run.groups[firstGroupAt(run, from)] : undefined;
    const behind = groupBehind(segment);
    if (isTold(first) || isTold(behind)) return true;
    return (first ?? behind) !== undefined && groupCountOf(segment) > (to - from) / 2;
}

function isTold(group: Group | undefined): boolean {
    return group?.form === 'spoken' && group.join !== Join.Words && group.join !== Join.Correction;
}

/** Written in one piece, as long as those of its country: nothing else is, but for a slip of the pen. */
const SHAPED_IBAN: Evidence = { category: Category.Iban, score: 0.7, why: 'as long as an IBAN of its country' };
const SHORTEST_SHAPED_IBAN = 20;

function ownIban(chars: string, groups: readonly number[]): Evidence | null {
    const iban = ibanOf(chars, groups);
    if (iban && iban.strength !== Strength.Checksum && chars.length >= SHORTEST_SHAPED_IBAN && groups.length <= 1)
        return SHAPED_IBAN;
    if (iban?.strength !== Strength.Checksum) return null;
    return { category: Category.Iban, score: 0.99, why: 'passes the check of an IBAN' };
}

/** Digits alone prove less than a code with letters in it. */
type Form = 'number' | 'code';

function ownNationalId(known: readonly Identification[], segment: Segment, form: Form): Evidence | null {
    let best: Identification | null = null;
    let score = 0;
    for (const identification of known) {
        const each = nationalScore(identification, segment, form);
        if (each <= score) continue;
        score = each;
        best = identification;
    }
    return best && { category: Category.Ssn, score, why: shownBy(best) };
}

/** Three letters and seven digits: companies number their tickets so. */
const SHAPED_LIKE_TICKETS = new Set(['Indian voter id']);
const PROVEN = 0.9;

function isProven({ strength, oneIn }: Identification): boolean {
    return strength === Strength.Checksum && isRare(oneIn);
}

function nationalScore(identification: Identification, segment: Segment, form: Form): number {
    const { name, strength, grouping, oneIn, country } = identification;
    if (isProven(identification)) return PROVEN;
    const isCustomary = grouping === Grouping.Customary;
    if (strength === Strength.Checksum) {
        if (form === 'code') return 0.85;
        return isCustomary && oneIn >= 9 && isAlikeJoined(segment) ? 0.78 : 0;
    }
    if (strength === Strength.Length || SHAPED_LIKE_TICKETS.has(name)) return 0;
    if (country === 'KR') return isCustomary && isEvenlyJoined(segment) ? 0.7 : 0;
    if (form === 'code') return isCustomary || grouping === Grouping.Together ? 0.8 : 0;
    return country === 'US' && isCustomary && isEvenlyJoined(segment) ? 0.85 : 0;
}

function ownPhone(chars: string, groups: readonly number[], segment: Segment, sign: 'plus' | null): Evidence | null {
    if ((sign === null && (chars.length < SHORTEST_PHONE || holds(segment, Join.Words))) || isPublished(chars))
        return null;
    const phone = phoneOf(chars, { plus: sign === 'plus', groups });
    if (phone?.strength !== Strength.Structure) return null;
    if (sign === 'plus') return { category: Category.Phone, score: 0.9, why: 'a phone number with its country code' };
    if (phone.grouping !== Grouping.Customary) return null;
    return { category: Category.Phone, score: 0.72, why: 'grouped as a phone number' };
}

function ownVehicle(chars: string, groups: readonly number[]): Evidence | null {
    const [vehicle] = vehicleNumbersOf(chars, groups);
    if (!vehicle || (vehicle.grouping === Grouping.Other && vehicle.strength !== Strength.Checksum)) return null;
    const score = vehicle.strength === Strength.Checksum ? 0.92 : 0.55;
    return { category: Category.VehicleId, score, why: shownBy(vehicle) };
}

/** Letters and digits alternate in it as in nothing else. */
const DISTINCT_HEALTH_ID = 'US Medicare Beneficiary Identifier';

function ownHealthId(chars: string, groups: readonly number[], segment: Segment): Evidence | null {
    const proven = healthIdsOf(chars, groups).find(({ strength }) => strength !== Strength.Length);
    if (!proven) return null;
    // Companies number their cases "CS-6247-490".
    const isCase = proven.grouping === Grouping.Other && holds(segment, Join.Hyphen);
    if (isCase && proven.name !== DISTINCT_HEALTH_ID) return null;
    const score = proven.name === DISTINCT_HEALTH_ID ? 0.88 : 0.75;
    return { category: Category.HealthId, score, why: shownBy(proven) };
}
