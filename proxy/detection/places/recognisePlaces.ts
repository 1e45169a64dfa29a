import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { recogniseAddresses } from './addresses.ts';
import { openingsOf } from './openings.ts';
import { postcodesOutside } from './postcodes.ts';
import { isPublicPlace } from './publicPlaces.ts';

const NOTHING: readonly Finding[] = [];

/** Postal addresses, and the postcodes that stand outside them. */
export function recognisePlaces(reading: Reading): readonly Finding[] {
    const openings = openingsOf(reading);
    if (openings.any === 0) return NOTHING;
    const addresses = recogniseAddresses(reading, openings);
    const postcodes = postcodesOutside(reading, addresses, openings);
    if (addresses.length + postcodes.length === 0) return NOTHING;
    return [...addresses, ...postcodes].filter((place) => !isPublicPlace(reading, place));
}
