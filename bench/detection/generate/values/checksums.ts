/** Digits with the Luhn check digit appended. */
export function withLuhn(digits: string): string {
    let sum = 0;
    for (let at = digits.length - 1, double = true; at >= 0; at -= 1, double = !double) {
        const digit = Number(digits[at]) * (double ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return digits + String((10 - (sum % 10)) % 10);
}

/** The sum of digits times weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
    return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? '0'), 0);
}

/** Digits with the Verhoeff check digit appended, as Aadhaar numbers have it. */
export function withVerhoeff(digits: string): string {
    let check = 0;
    Array.from(digits)
        .reverse()
        .forEach((digit, index) => {
            check = dihedral(check, permuted(Number(digit), index + 1));
        });
    return digits + String(INVERSE[check] ?? 0);
}

/** The remainder of a long decimal number divided by a small one. */
export function remainder(digits: string, divisor: number): number {
    let rest = 0;
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
    return rest;
}

/** The check digit of ISO 7064 MOD 11,10, as German tax ids have it. */
export function iso7064Mod11And10(digits: string): string {
    let product = 10;
    for (const digit of digits) {
        const sum = (Number(digit) + product) % 10 || 10;
        product = (sum * 2) % 11;
    }
    return String((11 - product) % 10);
}

/** An IBAN: country, check digits and account (letters allowed). */
export function iban(country: string, account: string): string {
    const numeric = Array.from(`${account}${country}00`)
        .map((sign) => String(parseInt(sign, 36)))
        .join('');
    return `${country}${String(98 - remainder(numeric, 97)).padStart(2, '0')}${account}`;
}

const INVERSE = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permuted(digit: number, times: number): number {
    let value = digit;
    for (let turn = 0; turn < times % 8; turn += 1) value = PERMUTATION[value] ?? 0;
    return value;
}

/** The product of the dihedral group of order ten. */
function dihedral(left: number, right: number): number {
    if (left < 5) return right < 5 ? (left + right) % 5 : ((left + right - 5) % 5) + 5;
    return right < 5 ? ((left - 5 - right + 5) % 5) + 5 : (left - right + 5) % 5;
}
