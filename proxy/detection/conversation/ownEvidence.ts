import { Category } from 'c/redaction';
import { cardBrand, isCardGrouping } from '../identifiers/cardNumber.ts';
import { passesLuhn } from '../identifiers/checksums.ts';
import { healthIdsOf } from '../identifiers/health.ts';
import { ibanOf } from '../identifiers/iban.ts';
import { Grouping, Strength, type Identification } from '../identifiers/identification.ts';
import { nationalIdsOf } from '../identifiers/nationalIds.ts';
import { isPublished, phoneOf } from '../identifiers/phone.ts';
import { vehicleNumbersOf } from '../identifiers/vehicle.ts';
import { charsOf, groupBehind, groupLengthsOf, groupsOf, Join, type Run, type Segment } from '../numbers/run.ts';
import type { Evidence } from './evidence.ts';
import { ownLicence, ownNhs, ownPlate, ownRouting } from './ownStructure.ts';
import { correctedCard } from './retold.ts';
import { isEvenlyJoined, shownBy } from './shown.ts';

const SHORTEST = 7;
const LONGEST = 42;
const SHORTEST_CARD = 12;
/** Shorter ones are grouped as part numbers are. */
const SHORTEST_PHONE = 8;

/** Only cards of these brands are proven by a check sum of one digit: others share their first digits with too much else. */
const WEAK_BRANDS = new Set(['Maestro', 'UATP']);

/**
 * What a value shows by its own characters and groups, whatever is said about it. `plus` tells that a plus sign stands before it. Null when it shows
 * nothing. Remembered for each run, whose parts are looked at more than once.
 */
export function ownEvidence(segment: Segment, sign: 'plus' | null): Evidence | null {
    const length = segment.to - segment.from;
    if (length < SHORTEST || length > LONGEST) return null;
    const known = remembered.get(segment.run) ?? new Map<number, Evidence | null>();
    remembered.set(segment.run, known);
    const key = segment.from * MOST_CHARACTERS + segment.to;
    let evidence = known.get(key);
    if (evidence === undefined) {
        evidence = shownBySegment(segment, sign);
        known.set(key, evidence);
    }
    return evidence;
}

const remembered = new WeakMap<Run, Map<number, Evidence | null>>();
const MOST_CHARACTERS = 0x10_0000;
/** So many groups are single digits that are told one by one, grouped as no identifier is printed. */
const TOLD_ONE_BY_ONE = 6;

function shownBySegment(segment: Segment, sign: 'plus' | null): Evidence | null {
    const chars = charsOf(segment);
    const groups = groupLengthsOf(segment);
    if (!/^\d+$/.test(chars)) {
        return (
            ownIban(chars, groups) ??
            ownNationalId(chars, groups, segment) ??
            ownVehicle(chars, groups) ??
            ownHealthId(chars, groups) ??
            ownLicence(chars, groups) ??
            ownPlate(chars, groups, segment)
        );
    }
    const card = chars.length >= SHORTEST_CARD ? ownCard(chars, groups, segment) : null;
    if (card || groups.length > TOLD_ONE_BY_ONE) return card;
    return (
        ownNationalId(chars, groups, segment) ??
        ownRouting(chars, groups, segment) ??
        ownPhone(chars, groups, segment, sign) ??
        ownNhs(chars, groups, segment)
    );
}

const CORRECTED_CARD: Evidence = {
    category: Category.CardNumber,
    score: 0.8,
    why: 'passes the Luhn check once what was taken back is left out'
};

function ownCard(chars: string, groups: readonly number[], segment: Segment): Evidence | null {
    const brand = cardBrand(chars);
    if (!brand || !passesLuhn(chars)) return correctedCard(segment) === null ? null : CORRECTED_CARD;
    const weak = WEAK_BRANDS.has(brand.name) || isCutFromOthers(segment) ? 0.35 : 0;
    const score = (isCardGrouping(brand, groups) ? 0.99 : 0.92) - weak;
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
    const inside = groupsOf(segment);
    const first = segment.from > 0 ? inside[0] : undefined;
    const behind = groupBehind(segment);
    const isTold = [first, behind].some(
        (group) => group?.form === 'spoken' && group.join !== Join.Words && group.join !== Join.Correction
    );
    return isTold || ((first ?? behind) !== undefined && inside.length > (segment.to - segment.from) / 2);
}

function ownIban(chars: string, groups: readonly number[]): Evidence | null {
    const iban = ibanOf(chars, groups);
    if (iban?.strength !== Strength.Checksum) return null;
    return { category: Category.Iban, score: 0.99, why: 'passes the check of an IBAN' };
}

function ownNationalId(chars: string, groups: readonly number[], segment: Segment): Evidence | null {
    const [best] = nationalIdsOf(chars, groups)
        .map((identification) => ({ identification, score: nationalScore(identification, chars, segment) }))
        .sort((a, b) => b.score - a.score);
    if (!best || best.score === 0) return null;
    return { category: Category.Ssn, score: best.score, why: shownBy(best.identification) };
}

/** Three letters and seven digits: companies number their tickets so. */
const SHAPED_LIKE_TICKETS = new Set(['Indian voter id']);

function nationalScore(
    { name, strength, grouping, oneIn, country }: Identification,
    chars: string,
    segment: Segment
): number {
    const isCustomary = grouping === Grouping.Customary;
    const hasLetters = /[A-Z]/.test(chars);
    if (strength === Strength.Checksum) {
        if (oneIn >= 90) return 0.9;
        return hasLetters ? 0.85 : isCustomary && oneIn >= 9 && isAlikeJoined(segment) ? 0.78 : 0;
    }
    if (strength === Strength.Length || SHAPED_LIKE_TICKETS.has(name)) return 0;
    if (country === 'KR') return isCustomary && isEvenlyJoined(segment) ? 0.7 : 0;
    if (country === 'US' && !hasLetters) return isCustomary && isEvenlyJoined(segment) ? 0.85 : 0;
    return hasLetters && (isCustomary || grouping === Grouping.Together) ? 0.8 : 0;
}

/** Tells whether all groups are parted by the same, whatever it is. */
function isAlikeJoined(segment: Segment): boolean {
    const [, second, ...rest] = groupsOf(segment);
    return rest.every((group) => group.join === second?.join);
}

function ownPhone(chars: string, groups: readonly number[], segment: Segment, sign: 'plus' | null): Evidence | null {
    if ((sign === null && groups.length === 1) || isPublished(chars)) return null;
    const phone = phoneOf(chars, { plus: sign === 'plus', groups });
    if (phone?.strength !== Strength.Structure) return null;
    if (sign === 'plus') return { category: Category.Phone, score: 0.9, why: 'a phone number with its country code' };
    const joins = groupsOf(segment).map(({ join }) => join);
    if (chars.length < SHORTEST_PHONE || phone.grouping !== Grouping.Customary || joins.includes(Join.Words))
        return null;
    return { category: Category.Phone, score: 0.72, why: 'grouped as a phone number' };
}

function ownVehicle(chars: string, groups: readonly number[]): Evidence | null {
    const [vehicle] = vehicleNumbersOf(chars, groups);
    if (!vehicle || (vehicle.grouping === Grouping.Other && vehicle.strength !== Strength.Checksum)) return null;
    const score = vehicle.strength === Strength.Checksum ? 0.92 : 0.55;
    return { category: Category.VehicleId, score, why: shownBy(vehicle) };
}

function ownHealthId(chars: string, groups: readonly number[]): Evidence | null {
    const proven = healthIdsOf(chars, groups).find(({ strength }) => strength !== Strength.Length);
    return proven ? { category: Category.HealthId, score: 0.75, why: shownBy(proven) } : null;
}
