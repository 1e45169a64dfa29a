import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { recogniseAddresses } from './addresses.ts';
import { postcodesOutside } from './postcodes.ts';

/** Postal addresses, and the postcodes that stand outside them. */
export function recognisePlaces(reading: Reading): readonly Finding[] {
    const addresses = recogniseAddresses(reading);
    return [...addresses, ...postcodesOutside(reading, addresses)];
}
