import { Category } from 'c/redaction';
import { bicOf, routingNumbersOf } from '../identifiers/bank.ts';
import { driverLicencesOf } from '../identifiers/driverLicence.ts';
import { healthIdsOf } from '../identifiers/health.ts';
import { ibanOf } from '../identifiers/iban.ts';
import { Grouping, Strength, type Identification, type Identifier } from '../identifiers/identification.ts';
import { nationalIdsOf } from '../identifiers/nationalIds.ts';
import { passportsOf } from '../identifiers/passport.ts';
import { phoneOf } from '../identifiers/phone.ts';
import { postcodesOf } from '../identifiers/postcode.ts';
import { platesOf, vehicleNumbersOf } from '../identifiers/vehicle.ts';
import { Harmless, type Topic } from '../lexicon/topic.ts';
import { isMonthWithMore } from './monthWithMore.ts';
import type { Value } from './value.ts';

/** How well a value fits a topic that words give it: 0 not at all, 1 exactly. A digit too few or too many still fits: recognisers drop and repeat. */
export function fitOf(topic: Topic, value: Value): number {
    if (!OF_DATES.has(topic) && isMonthWithMore(value.segment)) return 0;
    return FITS[topic]?.(value) ?? 0;
}

type Fit = (value: Value) => number;

/** How well values of so many digits fit. */
interface Lengths {
    readonly fits: readonly (number | undefined)[];
    readonly most: number;
    /** So many digits fit best. */
    readonly usual: number;
}

/** What may be told as a month with a day or a year. */
const OF_DATES: ReadonlySet<Topic> = new Set([
    Category.CardExpiry,
    Category.DateOfBirth,
    Harmless.Time,
    Harmless.Quantity,
    Harmless.Reference,
    Harmless.Version,
    Harmless.Amount
]);

/** How well values fit of which a part was taken back or said twice. */
const RETOLD = 0.85;

/** ISO/IEC 7812 with 80 for health, country, issuer and serial (Decision S1 of the Administrative Commission of the EU). */
const EUROPEAN_HEALTH_CARD = /^80\d{18}$/;

/** What Americans call their Medicare number is the identifier of a health plan; elsewhere it is a number of a person. */
const MEDICARE_BENEFICIARY =
    /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** Several counts or measures, one after the other. */
const MOST_COUNTED = 12;
const CVV_LENGTHS = lengths({ 3: 1, 4: 0.9 });
const NATIONAL_ID_LENGTHS = lengths({ 9: 0.96, 4: 0.6, 8: 0.75, 10: 0.75, 11: 0.8, 12: 0.8 });
const ROUTING_LENGTHS = lengths({ 9: 0.94, 6: 0.94, 8: 0.85, 5: 0.5 });
const PIN_LENGTHS = lengths({ 4: 1, 5: 0.9, 6: 0.92, 8: 0.6, 7: 0.5 });
const ONE_TIME_CODE_LENGTHS = lengths({ 6: 1, 4: 0.9, 5: 0.93, 7: 0.9, 8: 0.92 });
const POSTCODE_LENGTHS = lengths({ 5: 0.95, 9: 0.7, 6: 0.7 });
const PHONE_LENGTHS = lengths({
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

const FITS: Readonly<Partial<Record<Topic, Fit>>> = {
    [Category.CardNumber]: (value) => {
        if (value.letters > 0 || value.digits < 10) return 0;
        if (value.card) return 1;
        if (value.digits >= 12 && value.digits <= 20) return value.digits >= 15 ? 0.92 : 0.85;
        if (value.corrected && value.digits > 20 && value.digits <= 40) return 0.85;
        return value.digits >= 10 && value.digits < 12 ? 0.5 : 0;
    },
    [Category.Cvv]: (value) => digitsAmong(value, CVV_LENGTHS),
    [Category.CardExpiry]: ({ chars, letters }) => {
        if (letters > 0) return 0;
        if (/^(?:0[1-9]|1[0-2])(?:20)?[2-4]\d$/.test(chars)) return 1;
        return /^[1-9](?:20)?[2-4]\d$/.test(chars) ? 0.85 : 0;
    },
    [Category.Ssn]: (value) => {
        if (MEDICARE_BENEFICIARY.test(value.chars)) return 0;
        const known = bestOf(nationalIdsOf, value);
        if (value.letters === 0) return Math.max(known, digitsAmong(value, NATIONAL_ID_LENGTHS));
        return Math.max(known, value.chars.length >= 7 && value.chars.length <= 18 && value.digits >= 4 ? 0.85 : 0);
    },
    [Category.Phone]: phoneFit,
    [Category.Iban]: (value) => {
        if (ibanOf(value.chars, value.groups)?.strength === Strength.Checksum) return 1;
        if (/^[A-Z]{2}\d{2}[A-Z\d]{8,34}$/.test(value.chars)) return 0.9;
        if (value.corrected && /^[A-Z]{2}\d{2}[A-Z\d]{8,64}$/.test(value.chars)) return 0.9;
        return value.digits >= 14 ? 0.5 : 0;
    },
    [Category.BankAccount]: (value) => {
        if (value.letters > 2) return 0;
        // Six digits are a sort code where both were asked for.
        if (value.digits >= 6 && value.digits <= 12) return value.digits === 6 ? 0.88 : 0.97;
        if (value.digits >= 13 && value.digits <= 18) return value.corrected ? 0.9 : 0.82;
        // In Spain and Portugal people tell bank, branch and check digits along with it.
        if (value.digits === 20 || value.digits === 21) return value.letters === 0 ? 0.85 : 0;
        return value.corrected && value.digits <= 36 && value.digits > 18 ? 0.7 : 0;
    },
    [Category.RoutingNumber]: (value) => {
        if (value.letters > 0)
            return Math.max(bestOf(routingNumbersOf, value), bicOf(value.chars) && value.letters >= 6 ? 0.9 : 0);
        return Math.max(bestOf(routingNumbersOf, value), digitsAmong(value, ROUTING_LENGTHS));
    },
    [Category.Passport]: (value) => Math.max(bestOf(passportsOf, value), codeFit(value, 6, 10, 4) * 0.85),
    [Category.DriverLicence]: (value) => Math.max(bestOf(driverLicencesOf, value), codeFit(value, 5, 18, 4) * 0.88),
    [Category.Pin]: (value) => digitsAmong(value, PIN_LENGTHS),
    [Category.OneTimeCode]: (value) => {
        const digits = digitsAmong(value, ONE_TIME_CODE_LENGTHS);
        return value.letters > 0 ? codeFit(value, 4, 10, 2) * 0.9 : digits;
    },
    [Category.HealthId]: (value) =>
        Math.max(
            bestOf(healthIdsOf, value),
            codeFit(value, 5, 15, 4) * 0.9,
            EUROPEAN_HEALTH_CARD.test(value.chars) ? 0.9 : 0
        ),
    [Category.VehicleId]: (value) =>
        Math.max(
            bestOf(vehicleNumbersOf, value),
            bestOf(platesOf, value),
            value.letters > 0 ? codeFit(value, 4, 9, 1) * 0.8 : 0,
            value.letters > 1 ? codeFit(value, 10, 14, 2) * 0.7 : 0,
            value.letters > 0 && value.chars.length >= 15 && value.chars.length <= (value.corrected ? 38 : 19)
                ? 0.85
                : 0
        ),
    [Category.Postcode]: (value) => Math.max(bestOf(postcodesOf, value) * 0.97, digitsAmong(value, POSTCODE_LENGTHS)),
    [Category.DateOfBirth]: ({ chars, letters }) =>
        letters === 0 && /^(?:\d{2,4}(?:19|20)?\d{2}|(?:19|20)\d{6})$/.test(chars) && chars.length >= 5 ? 0.85 : 0,
    [Harmless.Reference]: ({ chars, digits }) => (digits > 0 && chars.length <= 40 ? 1 : 0),
    [Harmless.Amount]: ({ digits, letters }) => (letters === 0 && digits <= 7 ? 1 : 0),
    [Harmless.Quantity]: ({ digits, letters, groups }) =>
        letters === 0 && (digits <= 5 || (groups.length > 2 && digits <= MOST_COUNTED)) ? 1 : 0,
    [Harmless.Time]: ({ digits, letters }) => (letters === 0 && digits <= 8 ? 0.9 : 0),
    [Harmless.Version]: ({ digits }) => (digits <= 8 ? 1 : 0),
    [Harmless.Company]: ({ digits, letters }) => (letters === 0 && digits >= 3 && digits <= 15 ? 1 : 0),
    [Harmless.LastDigits]: ({ digits, letters }) => (letters === 0 && digits <= 5 ? 1 : 0)
};

function phoneFit(value: Value): number {
    if (value.letters > 0) return 0;
    const phone = phoneOf(value.chars, { groups: value.groups });
    if (phone?.strength === Strength.Structure) return phone.grouping === Grouping.Customary ? 1 : 0.97;
    const known = digitsAmong(value, PHONE_LENGTHS);
    return known > 0 ? known : value.corrected && value.digits > 15 && value.digits < 26 ? 0.7 : 0;
}

function digitsAmong(value: Value, { fits, most, usual }: Lengths): number {
    const { digits, letters } = value;
    if (letters > 0) return 0;
    const exact = fits[digits] ?? 0;
    if (exact >= RETOLD || digits < usual || digits > most * 2 + 1) return exact;
    return value.corrected ? RETOLD : exact;
}

function lengths(known: Readonly<Record<number, number>>): Lengths {
    const most = Math.max(...Object.keys(known).map(Number));
    const fits = Array.from({ length: most + 1 }, (_, digits) => known[digits]);
    return { most, fits, usual: fits.indexOf(Math.max(...Object.values(known))) };
}

function codeFit(value: Value, least: number, most: number, leastDigits: number): number {
    const { length } = value.chars;
    if (length < least || length > most * 2 || value.digits < leastDigits) return 0;
    return length <= most || value.corrected ? 1 : 0;
}

function bestOf(identifier: Identifier, { chars, groups }: Value): number {
    let best = 0;
    for (const found of identifier(chars, groups, isExact)) best = Math.max(best, fitAs(found));
    return best;
}

function fitAs({ strength, grouping }: Identification): number {
    if (strength === Strength.Length) return 0.85;
    return grouping === Grouping.Other ? 0.95 : 1;
}

function isExact(found: Identification): boolean {
    return fitAs(found) === 1;
}
