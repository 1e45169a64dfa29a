import { Category } from 'c/redaction';
import { bicOf, routingNumbersOf } from '../identifiers/bank.ts';
import { cardBrand } from '../identifiers/cardNumber.ts';
import { passesLuhn } from '../identifiers/checksums.ts';
import { driverLicencesOf } from '../identifiers/driverLicence.ts';
import { healthIdsOf } from '../identifiers/health.ts';
import { ibanOf } from '../identifiers/iban.ts';
import { Grouping, Strength, type Identifier } from '../identifiers/identification.ts';
import { nationalIdsOf } from '../identifiers/nationalIds.ts';
import { passportsOf } from '../identifiers/passport.ts';
import { phoneOf } from '../identifiers/phone.ts';
import { postcodesOf } from '../identifiers/postcode.ts';
import { platesOf, vehicleNumbersOf } from '../identifiers/vehicle.ts';
import { Harmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, groupLengthsOf, groupsOf, Join, type Segment } from '../numbers/run.ts';

/** A value as fits look at it. */
export interface Value {
    readonly chars: string;
    readonly groups: readonly number[];
    readonly digits: number;
    readonly letters: number;
    /** Somebody took something back: there are more characters than the value has. */
    readonly corrected: boolean;
}

/** The characters of runs are digits up to this code unit, and letters behind it. */
const NINE = 0x39;

/** What fits need to know of a segment. */
export function valueOf(segment: Segment): Value {
    const chars = charsOf(segment);
    const letters = lettersIn(chars);
    return {
        chars,
        groups: groupLengthsOf(segment),
        letters,
        digits: chars.length - letters,
        corrected: isRetold(segment)
    };
}

/** Something was taken back, or said twice: "zero... zero six", "three- three four". */
function isRetold(segment: Segment): boolean {
    const groups = groupsOf(segment);
    const { chars } = segment.run;
    return groups.some(({ at, join, form }, index) => {
        if (at === segment.from) return false;
        if (join === Join.Correction) return true;
        if (form !== 'spoken' || (join !== Join.Sign && join !== Join.Hyphen)) return false;
        const before = groups[index - 1];
        return before !== undefined && chars.slice(before.at, at) === chars.slice(at, 2 * at - before.at);
    });
}

function lettersIn(chars: string): number {
    let letters = 0;
    for (let at = 0; at < chars.length; at += 1) if (chars.charCodeAt(at) > NINE) letters += 1;
    return letters;
}

/** How well a value fits a topic that words give it: 0 not at all, 1 exactly. A digit too few or too many still fits: recognisers drop and repeat. */
export function fitOf(topic: Topic, value: Value): number {
    return FITS[topic]?.(value) ?? 0;
}

type Fit = (value: Value) => number;

const FITS: Readonly<Partial<Record<Topic, Fit>>> = {
    [Category.CardNumber]: (value) => {
        if (value.letters > 0) return 0;
        if (cardBrand(value.chars) && passesLuhn(value.chars)) return 1;
        if (value.digits >= 12 && value.digits <= 20) return value.digits >= 15 ? 0.92 : 0.85;
        if (value.corrected && value.digits > 20 && value.digits <= 40) return 0.85;
        return value.digits >= 10 && value.digits < 12 ? 0.5 : 0;
    },
    [Category.Cvv]: (value) => digitsAmong(value, { 3: 1, 4: 0.85 }),
    [Category.CardExpiry]: ({ chars, letters }) => {
        if (letters > 0) return 0;
        if (/^(?:0[1-9]|1[0-2])(?:20)?[2-4]\d$/.test(chars)) return 1;
        return /^[1-9](?:20)?[2-4]\d$/.test(chars) ? 0.85 : 0;
    },
    [Category.Ssn]: (value) => {
        const known = bestOf(nationalIdsOf, value);
        if (value.letters === 0)
            return Math.max(known, digitsAmong(value, { 9: 0.96, 4: 0.6, 8: 0.75, 10: 0.75, 11: 0.8, 12: 0.8 }));
        return Math.max(known, value.chars.length >= 7 && value.chars.length <= 18 && value.digits >= 4 ? 0.85 : 0);
    },
    [Category.Phone]: phoneFit,
    [Category.Iban]: (value) => {
        if (ibanOf(value.chars, value.groups)?.strength === Strength.Checksum) return 1;
        return /^[A-Z]{2}\d{2}[A-Z\d]{8,34}$/.test(value.chars) ? 0.9 : value.digits >= 14 ? 0.5 : 0;
    },
    [Category.BankAccount]: (value) => {
        if (value.letters > 2) return 0;
        if (value.digits >= 6 && value.digits <= 12) return 0.97;
        if (value.digits >= 13 && value.digits <= 18) return value.corrected ? 0.9 : 0.82;
        return value.corrected && value.digits <= 36 && value.digits > 18 ? 0.7 : 0;
    },
    [Category.RoutingNumber]: (value) => {
        if (value.letters > 0)
            return Math.max(bestOf(routingNumbersOf, value), bicOf(value.chars) && value.letters >= 6 ? 0.9 : 0);
        return Math.max(bestOf(routingNumbersOf, value), digitsAmong(value, { 9: 0.94, 6: 0.94, 8: 0.85, 5: 0.5 }));
    },
    [Category.Passport]: (value) => Math.max(bestOf(passportsOf, value), codeFit(value, 6, 10, 4) * 0.85),
    [Category.DriverLicence]: (value) => Math.max(bestOf(driverLicencesOf, value), codeFit(value, 5, 18, 4) * 0.88),
    [Category.Pin]: (value) => digitsAmong(value, { 4: 1, 5: 0.9, 6: 0.92, 8: 0.6, 7: 0.5 }),
    [Category.OneTimeCode]: (value) => {
        const digits = digitsAmong(value, { 6: 1, 4: 0.9, 5: 0.93, 7: 0.9, 8: 0.92 });
        return value.letters > 0 ? codeFit(value, 4, 10, 2) * 0.9 : digits;
    },
    [Category.HealthId]: (value) => Math.max(bestOf(healthIdsOf, value), codeFit(value, 5, 15, 4) * 0.9),
    [Category.VehicleId]: (value) =>
        Math.max(
            bestOf(vehicleNumbersOf, value),
            bestOf(platesOf, value),
            value.letters > 0 ? codeFit(value, 4, 9, 1) * 0.8 : 0,
            value.chars.length >= 15 && value.chars.length <= 19 && value.letters > 0 ? 0.85 : 0
        ),
    [Category.Postcode]: (value) =>
        Math.max(bestOf(postcodesOf, value) * 0.97, digitsAmong(value, { 5: 0.95, 9: 0.7, 6: 0.7 })),
    [Category.DateOfBirth]: ({ chars, letters }) =>
        letters === 0 && /^(?:\d{2,4}(?:19|20)?\d{2}|(?:19|20)\d{6})$/.test(chars) && chars.length >= 5 ? 0.85 : 0,
    [Harmless.Reference]: ({ chars, digits }) => (digits > 0 && chars.length <= 40 ? 1 : 0),
    [Harmless.Amount]: ({ digits, letters }) => (letters === 0 && digits <= 7 ? 1 : 0),
    [Harmless.Quantity]: ({ digits, letters }) => (letters === 0 && digits <= 5 ? 1 : 0),
    [Harmless.Time]: ({ digits, letters }) => (letters === 0 && digits <= 8 ? 0.9 : 0),
    [Harmless.Version]: ({ digits }) => (digits <= 8 ? 1 : 0),
    [Harmless.Company]: ({ digits, letters }) => (letters === 0 && digits >= 3 && digits <= 15 ? 1 : 0),
    [Harmless.LastDigits]: ({ digits, letters }) => (letters === 0 && digits <= 5 ? 1 : 0)
};

function phoneFit(value: Value): number {
    if (value.letters > 0) return 0;
    const phone = phoneOf(value.chars, { groups: value.groups });
    if (phone?.strength === Strength.Structure) return phone.grouping === Grouping.Customary ? 1 : 0.97;
    const known = digitsAmong(value, {
        7: 0.85,
        8: 0.8,
        9: 0.85,
        10: 0.93,
        11: 0.93,
        12: 0.9,
        13: 0.85,
        14: 0.7,
        15: 0.6
    });
    return known > 0 ? known : value.corrected && value.digits > 15 && value.digits < 26 ? 0.7 : 0;
}

function digitsAmong({ digits, letters, corrected }: Value, fits: Readonly<Record<number, number>>): number {
    if (letters > 0) return 0;
    const exact = fits[digits];
    if (exact !== undefined) return exact;
    const most = Math.max(...Object.keys(fits).map(Number));
    return corrected && digits > most && digits <= most * 2 + 1 ? 0.75 : 0;
}

function codeFit({ chars, digits, corrected }: Value, least: number, most: number, leastDigits: number): number {
    return chars.length >= least && chars.length <= (corrected ? most * 2 : most) && digits >= leastDigits ? 1 : 0;
}

function bestOf(identifier: Identifier, { chars, groups }: Value): number {
    let best = 0;
    for (const { strength, grouping } of identifier(chars, groups)) {
        const fit = strength === Strength.Length ? 0.85 : grouping === Grouping.Other ? 0.95 : 1;
        best = Math.max(best, fit);
    }
    return best;
}
