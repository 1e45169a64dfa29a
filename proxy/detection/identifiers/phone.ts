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

/**
 * Tells whether digits can be a telephone number: with its calling code after a plus or a prefix for calls abroad, of the
 * default country, or of the first plan that prints it in these groups. `structure` means that a plan has such numbers,
 * `length` that only their count speaks for it (E.164: 15 at most).
 */
export function phoneOf(digits: string, context: PhoneContext = {}): Identification | null {
    if (!/^\d{7,19}$/.test(digits)) return null;
    const { plus = false, defaultCountry, groups = [digits.length] } = context;
    if (plus) return internationalOf(digits, groups);
    const prefix = INTERNATIONAL_PREFIXES.find((each) => digits.startsWith(each));
    const abroad = prefix === undefined ? null : internationalOf(digits.slice(prefix.length), groups);
    return (
        abroad ?? nationalOf(digits, groups, defaultCountry) ?? withBareCode(digits, groups) ?? localOf(digits, groups)
    );
}

/** Toll-free and non-geographic numbers (NANPA; Ofcom National Telephone Numbering Plan): companies have them, people do not. */
const PUBLISHED =
    /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0(?:800|808|84[345]|87[012]|3[03]\d|345|370)\d{5,8}|00800\d{8}|1300\d{6,7})$/;

/** Tells whether digits are a number that companies publish, such as a toll-free one. */
export function isPublished(digits: string): boolean {
    return PUBLISHED.test(digits);
}

/** The groups after a calling code follow no one custom, so any will do. */
function internationalOf(digits: string, groups: readonly number[]): Identification | null {
    if (digits.length < 8 || digits.length > 15 || digits.startsWith('0')) return null;
    const plans = PHONE_PLANS.filter(({ callingCode }) => digits.startsWith(callingCode));
    const plan = plans.find((each) => isCalled(each, digits.slice(each.callingCode.length)));
    const grouping = groups.length > 1 ? Grouping.Customary : Grouping.Together;
    return plan
        ? phone(plan.country, Strength.Structure, grouping)
        : phone(plans[0]?.country ?? 'ZZ', Strength.Length, grouping);
}

/** People leave the trunk prefix after the calling code, as in +44 (0)20. */
function isCalled(plan: PhonePlan, digits: string): boolean {
    return plan.national.test(digits) || isDialled(plan, digits);
}

function isDialled({ national, trunks }: PhonePlan, digits: string): boolean {
    return trunks.some((trunk) => digits.startsWith(trunk) && national.test(digits.slice(trunk.length)));
}

/** Abroad from the default country a plan needs its groups or its trunk prefix: almost any digits are Danish or Norwegian. */
function nationalOf(digits: string, groups: readonly number[], defaultCountry?: string): Identification | null {
    const home = PHONE_PLANS.find(({ country }) => country === defaultCountry);
    if (home && isDialled(home, digits)) return phone(home.country, Strength.Structure, groupingOf(home, groups));
    const plans = PHONE_PLANS.filter((plan) => isDialled(plan, digits));
    const printed = plans.find((plan) => groupingOf(plan, groups) === Grouping.Customary);
    const plan = printed ?? (digits.startsWith('0') ? plans[0] : undefined);
    return plan ? phone(plan.country, Strength.Structure, groupingOf(plan, groups)) : null;
}

/** A calling code without plus, which people who dictate leave out. */
function withBareCode(digits: string, groups: readonly number[]): Identification | null {
    const found = digits.length >= 11 ? internationalOf(digits, groups) : null;
    return found?.strength === Strength.Structure ? found : null;
}

/** Seven to twelve digits: North American without area code, or of no plan that is known here. */
function localOf(digits: string, groups: readonly number[]): Identification | null {
    if (digits.length > 12) return null;
    if (/^[2-9](?!11)\d{6}$/.test(digits) && groups.join() === '3,4') {
        return phone('US', Strength.Structure, Grouping.Customary);
    }
    return phone('ZZ', Strength.Length, groups.length > 1 ? Grouping.Other : Grouping.Together);
}

function groupingOf(plan: PhonePlan, groups: readonly number[]): Grouping {
    if (groups.length <= 1) return Grouping.Together;
    return plan.groupings.includes(groups.join('')) ? Grouping.Customary : Grouping.Other;
}

function phone(country: string, strength: Strength, grouping: Grouping): Identification {
    return { name: 'phone number', country, strength, grouping, oneIn: 1 };
}
