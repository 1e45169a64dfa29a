import { isDigits, passesLuhn } from '../identifiers/checksums.ts';

const LENGTH = 15;

/** Tells whether characters are the number of a handset (IMEI, 3GPP TS 23.003): those of today begin with 35 or 86, and the last is a Luhn check. */
export function isDeviceNumber(chars: string): boolean {
    return chars.length === LENGTH && /^(?:35|86)/.test(chars) && isDigits(chars) && passesLuhn(chars);
}
