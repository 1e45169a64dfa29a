import LOCALE from '@salesforce/i18n/locale';

/** The two forms of a label that counts; each may hold `{0}` for the count. */
export interface CountLabels {
    readonly one: string;
    readonly other: string;
}

/** Puts values in the places `{0}`, `{1}`, … of a label. */
export function fill(label: string, ...values: readonly (string | number)[]): string {
    return label.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

/** The form of a label that the user's language has for this count, with the count in it. */
export function counted(count: number, { one, other }: CountLabels): string {
    return fill(plurals().select(count) === 'one' ? one : other, numbers().format(count));
}

/** A number as the user's locale writes it. */
export function numberOf(value: number): string {
    return numbers().format(value);
}

/** A list in words, such as `Ana, Ben, and Cara`. */
export function listOf(parts: readonly string[]): string {
    return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(parts);
}

let cachedPlurals: Intl.PluralRules | undefined;
let cachedNumbers: Intl.NumberFormat | undefined;

function plurals(): Intl.PluralRules {
    return (cachedPlurals ??= new Intl.PluralRules(LOCALE));
}

function numbers(): Intl.NumberFormat {
    return (cachedNumbers ??= new Intl.NumberFormat(LOCALE));
}
