import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { recogniseAddresses } from './addresses.ts';
import { postcodesOutside } from './postcodes.ts';
import { isPublicPlace } from './publicPlaces.ts';

/** Postal addresses, and the postcodes that stand outside them. */
export function recognisePlaces(reading: Reading): readonly Finding[] {
    const addresses = recogniseAddresses(reading);
    const places = [...addresses, ...postcodesOutside(reading, addresses)];
    return places.filter((place) => !isPublicPlace(reading, place));
}
