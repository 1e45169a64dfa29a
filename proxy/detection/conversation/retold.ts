import { cardBrand } from '../identifiers/cardNumber.ts';
import { passesLuhn } from '../identifiers/checksums.ts';
import { holds } from './grouped.ts';
import { charsOf, groupsOf, Join, type Group, type Segment } from '../numbers/run.ts';

/** Who corrects a card number takes back no more digits than these, or all of them. */
const MOST_TAKEN_BACK = 8;
const CARD_LENGTHS = [16, 15];
const MOST_CORRECTIONS = 3;

/**
 * The card number that is left of digits once what was taken back is left out ("4043 9606, no wait, 9406 …"): of each correction as many digits as make
 * the whole as long as a card number. Null when none of them passes the Luhn check.
 */
export function correctedCard(segment: Segment): string | null {
    if (!holds(segment, Join.Correction)) return null;
    const corrections = groupsOf(segment).filter((group) => isCorrection(group) && group.at > segment.from);
    if (corrections.length === 0 || corrections.length > MOST_CORRECTIONS) return null;
    const chars = charsOf(segment);
    const places = corrections.map(({ at }) => at - segment.from);
    for (const length of CARD_LENGTHS) {
        const card = repaired(chars, places, chars.length - length).find(isCard);
        if (card !== undefined) return card;
    }
    return null;
}

function isCorrection({ join }: Group): boolean {
    return join === Join.Correction;
}

/** The ways to leave out so many digits in all before these places, some before each. */
function repaired(chars: string, places: readonly number[], surplus: number): readonly string[] {
    const last = places.at(-1);
    if (last === undefined) return surplus === 0 ? [chars] : [];
    const earlier = places.slice(0, -1);
    const ways: string[] = [];
    for (let taken = 1; taken <= Math.min(surplus, last); taken += 1) {
        if (taken > MOST_TAKEN_BACK && taken < last) continue;
        const rest = chars.slice(0, last - taken) + chars.slice(last);
        if (earlier.every((place) => place <= last - taken)) ways.push(...repaired(rest, earlier, surplus - taken));
    }
    return ways;
}

function isCard(digits: string): boolean {
    const brand = cardBrand(digits);
    return brand !== null && brand.name !== 'Maestro' && passesLuhn(digits);
}
