import { isDigits } from './checksums.ts';
import { groupingKey } from './groupingKey.ts';
import { Grouping, Strength, type Identification } from './identification.ts';
import { PHONE_PLANS, type PhonePlan } from './phonePlans.ts';

/** What is known of digits that may be a telephone number. */
export interface PhoneContext {
    /** Whether a plus, or the words for one, stands before the digits. */
    readonly plus?: boolean;
    /** ISO 3166-1 alpha-2; the plan that national numbers are tried against first. */
    readonly defaultCountry?: string;
    readonly groups?: readonly number[];
}

/** Prefixes of calls abroad: most countries, North America, Australia, Japan. */
const INTERNATIONAL_PREFIXES = ['00', '011', '0011', '010'];
const SHORTEST = 7;
const LONGEST = 19;
const NO_GROUPS: readonly number[] = [];
const NO_PLANS: readonly PhonePlan[] = [];

/** Calling codes have one to three digits, none of which begins another: by the first three of a number, the plans that it may be called by. */
const BY_CODE: readonly (readonly PhonePlan[])[] = Array.from({ length: 1000 }, (_, start) => {
    const plans = PHONE_PLANS.filter(({ callingCode }) => String(start).padStart(3, '0').startsWith(callingCode));
    return plans.length > 0 ? plans : NO_PLANS;
});

/** The plans that print their numbers in groups of these lengths, in their order. */
const BY_GROUPING: ReadonlyMap<number, readonly PhonePlan[]> = new Map(
    PHONE_PLANS.flatMap(({ groupings }) => groupings).map((grouping) => [
        groupingKey(Array.from(grouping, Number)),
        PHONE_PLANS.filter(({ groupings }) => groupings.includes(grouping))
    ])
);

/**
 * Tells whether digits can be a telephone number: with its calling code after a plus or a prefix for calls abroad, of the
 * default country, or of the first plan that prints it in these groups. `structure` means that a plan has such numbers,
 * `length` that only their count speaks for it (E.164: 15 at most).
 */
export function phoneOf(digits: string, context: PhoneContext = {}): Identification | null {
    if (digits.length < SHORTEST || digits.length > LONGEST || !isDigits(digits) || isMadeUp(digits)) return null;
    const { plus = false, defaultCountry, groups = NO_GROUPS } = context;
    if (plus) return internationalOf(digits, groups);
    return (
        abroadOf(digits, groups) ??
        nationalOf(digits, groups, defaultCountry) ??
        withBareCode(digits, groups) ??
        localOf(digits, groups)
    );
}

/** One digit over and over, or the digits in their order: what people type who give no number. */
function isMadeUp(digits: string): boolean {
    return /^(\d)\1+$/.test(digits) || digits.startsWith('123456789');
}

/** Toll-free and non-geographic numbers (NANPA; Ofcom National Telephone Numbering Plan; the Japanese MIC): companies have them, people do not. */
const PUBLISHED =
    /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|080[08]\d{5,7}|0(?:84[345]|87[012]|3[03]\d|345|370)\d{6,7}|00800\d{8}|1[38]00\d{6}|1300\d{7}|0(?:120|570)\d{6})$/;
const SHORTEST_PUBLISHED = 9;
const LONGEST_PUBLISHED = 13;
const PUBLISHED_STARTS = '018';

/** Tells whether digits are a number that companies publish, such as a toll-free one. */
export function isPublished(digits: string): boolean {
    const { length } = digits;
    if (length < SHORTEST_PUBLISHED || length > LONGEST_PUBLISHED) return false;
    return PUBLISHED_STARTS.includes(digits.charAt(0)) && PUBLISHED.test(digits);
}

/**
 * Mobile numbers with their trunk prefix: of the United Kingdom, Germany, France and the Netherlands, Australia and Belgium, Japan, Ireland and
 * Switzerland (the plans that `PHONE_PLANS` names). Hardly anything else that has so many digits begins like them.
 */
const MOBILE = /^0(?:7[1-57-9]\d{8}|1[5-7]\d{8,9}|[67]\d{8}|4\d{8}|[789]0[1-9]\d{7}|8[35-9]\d{7})$/;

/** Tells whether digits are a mobile number as people dial it at home. */
export function isMobile(digits: string): boolean {
    return MOBILE.test(digits);
}

const WITH_AREA_CODE = /^1?[2-9](?!11)[0-8]\d[2-9]\d{6}$/;

/** Tells whether digits are a North American number with its area code. */
export function isNorthAmerican(digits: string): boolean {
    return WITH_AREA_CODE.test(digits);
}

/** After a prefix for calls abroad. */
function abroadOf(digits: string, groups: readonly number[]): Identification | null {
    if (!digits.startsWith('0')) return null;
    const prefix = INTERNATIONAL_PREFIXES.find((each) => digits.startsWith(each));
    return prefix === undefined ? null : internationalOf(digits.slice(prefix.length), groups);
}

/** The groups after a calling code follow no one custom, so any will do. */
function internationalOf(digits: string, groups: readonly number[]): Identification | null {
    if (digits.length < 8 || digits.length > 15 || digits.startsWith('0')) return null;
    const plans = BY_CODE[Number(digits.slice(0, 3))] ?? NO_PLANS;
    const grouping = groups.length > 1 ? Grouping.Customary : Grouping.Together;
    for (const plan of plans) {
        if (isCalled(plan, digits.slice(plan.callingCode.length)))
            return phone(plan.country, Strength.Structure, grouping);
    }
    return phone(plans[0]?.country ?? 'ZZ', Strength.Length, grouping);
}

/** People leave the trunk prefix after the calling code, as in +44 (0)20. */
function isCalled(plan: PhonePlan, digits: string): boolean {
    return plan.national.test(digits) || isDialled(plan, digits);
}

function isDialled({ national, trunks }: PhonePlan, digits: string): boolean {
    for (const trunk of trunks) {
        if (
            trunk === '' ? national.test(digits) : digits.startsWith(trunk) && national.test(digits.slice(trunk.length))
        )
            return true;
    }
    return false;
}

/** Abroad from the default country a plan needs its groups or its trunk prefix: almost any digits are Danish or Norwegian. */
function nationalOf(digits: string, groups: readonly number[], defaultCountry?: string): Identification | null {
    const home = defaultCountry === undefined ? undefined : planOf(defaultCountry);
    if (home && isDialled(home, digits)) return phone(home.country, Strength.Structure, groupingOf(home, groups));
    if (groups.length > 1) {
        const printing = BY_GROUPING.get(groupingKey(groups)) ?? NO_PLANS;
        for (const plan of printing) {
            if (isDialled(plan, digits)) return phone(plan.country, Strength.Structure, Grouping.Customary);
        }
    }
    const plan = digits.startsWith('0') ? PHONE_PLANS.find((each) => isDialled(each, digits)) : undefined;
    return plan ? phone(plan.country, Strength.Structure, groupingOf(plan, groups)) : null;
}

function planOf(defaultCountry: string): PhonePlan | undefined {
    return PHONE_PLANS.find(({ country }) => country === defaultCountry);
}

/** A calling code without plus, which people who dictate leave out. */
function withBareCode(digits: string, groups: readonly number[]): Identification | null {
    const found = digits.length >= 11 ? internationalOf(digits, groups) : null;
    return found?.strength === Strength.Structure ? found : null;
}

const NORTH_AMERICAN = /^[2-9](?!11)\d{6}$/;

/** Seven to twelve digits: North American without area code, or of no plan that is known here. */
function localOf(digits: string, groups: readonly number[]): Identification | null {
    if (digits.length > 12) return null;
    if (groups.length === 2 && groups[0] === 3 && groups[1] === 4 && NORTH_AMERICAN.test(digits))
        return phone('US', Strength.Structure, Grouping.Customary);
    return phone('ZZ', Strength.Length, groups.length > 1 ? Grouping.Other : Grouping.Together);
}

function groupingOf(plan: PhonePlan, groups: readonly number[]): Grouping {
    if (groups.length <= 1) return Grouping.Together;
    return plan.groupings.includes(groups.join('')) ? Grouping.Customary : Grouping.Other;
}

function phone(country: string, strength: Strength, grouping: Grouping): Identification {
    return { name: 'phone number', country, strength, grouping, oneIn: 1 };
}
