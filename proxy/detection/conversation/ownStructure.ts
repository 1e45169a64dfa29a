import { Category } from 'c/redaction';
import { routingNumbersOf } from '../identifiers/bank.ts';
import { driverLicencesOf } from '../identifiers/driverLicence.ts';
import { healthIdsOf } from '../identifiers/health.ts';
import { Grouping, Strength } from '../identifiers/identification.ts';
import { platesOf } from '../identifiers/vehicle.ts';
import { groupsOf, type Segment } from '../numbers/run.ts';
import type { Evidence } from './evidence.ts';
import { isEvenlyJoined } from './grouped.ts';
import { shownBy } from './shown.ts';

/** Licences whose letters and digits follow each other as in nothing else. */
const TELLING_LICENCES = new Set(['UK driving licence', 'Indian driver licence', 'Italian driver licence']);
/** Plates that begin with their area as no other code does. */
export const TELLING_PLATES = new Set(['UK number plate', 'Indian number plate']);

/** A driver licence that its structure tells, where it begins with two letters or as Italian ones do. */
export function ownLicence(chars: string, groups: readonly number[]): Evidence | null {
    if (!/^(?:[A-Z]{2}|U1)/.test(chars)) return null;
    const licence = driverLicencesOf(chars, groups).find(
        ({ name, grouping, strength }) =>
            strength === Strength.Structure && TELLING_LICENCES.has(name) && grouping !== Grouping.Other
    );
    return licence ? { category: Category.DriverLicence, score: 0.7, why: shownBy(licence) } : null;
}

/** A number plate that stands alone and begins with its area, as those of the United Kingdom and India do. */
export function ownPlate(chars: string, groups: readonly number[], { run, from, to }: Segment): Evidence | null {
    if (from > 0 || to < run.chars.length || !/^[A-Z]{2}\d/.test(chars)) return null;
    const isSaid = groupsOf({ run, from, to }).every(({ form }) => form === 'spoken');
    const plate = platesOf(chars, isSaid ? [] : groups).find(
        ({ name, grouping, strength }) =>
            strength === Strength.Structure && TELLING_PLATES.has(name) && grouping !== Grouping.Other
    );
    return plate ? { category: Category.VehicleId, score: 0.6, why: shownBy(plate) } : null;
}

/** A routing number of the United States that passes its check and is grouped as on a cheque. */
export function ownRouting(chars: string, groups: readonly number[], segment: Segment): Evidence | null {
    if (groups.length !== 3 || groups[0] !== 4 || groups[1] !== 4 || groups[2] !== 1) return null;
    const [routing] = routingNumbersOf(chars, groups);
    if (routing?.country !== 'US' || routing.strength !== Strength.Checksum) return null;
    return isEvenlyJoined(segment) ? { category: Category.RoutingNumber, score: 0.75, why: shownBy(routing) } : null;
}

/** A number of a patient that passes its check and is grouped as it is printed. */
export function ownNhs(chars: string, groups: readonly number[], segment: Segment): Evidence | null {
    if (!isEvenlyJoined(segment)) return null;
    const proven = healthIdsOf(chars, groups).find(
        ({ strength, grouping }) => strength === Strength.Checksum && grouping === Grouping.Customary
    );
    return proven ? { category: Category.HealthId, score: 0.7, why: shownBy(proven) } : null;
}
