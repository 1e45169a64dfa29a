const ZERO = 48;
const NINE = 57;
const UPPER_ALPHANUMERIC = /^[\dA-Z]+$/;

/** Tells whether a value is digits of ASCII, one at least. */
export function isDigits(value: string): boolean {
    for (let index = 0; index < value.length; index += 1) {
        const code = value.charCodeAt(index);
        if (code < ZERO || code > NINE) return false;
    }
    return value.length > 0;
}

/** Tells whether digits pass the Luhn check, modulus 10 with double-add-double (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
    const last = digits.length - 1;
    let sum = 0;
    for (let index = last; index >= 0; index -= 1) {
        const digit = digits.charCodeAt(index) - ZERO;
        if (digit < 0 || digit > 9) return false;
        if (((last - index) & 1) === 0) sum += digit;
        else sum += digit > 4 ? 2 * digit - 9 : 2 * digit;
    }
    return last >= 0 && sum % 10 === 0;
}

/** Tells whether a value passes MOD 97-10, letters counting 10 to 35 (ISO/IEC 7064). An IBAN is turned round before. */
export function passesMod97(value: string): boolean {
    if (!UPPER_ALPHANUMERIC.test(value)) return false;
    let remainder = 0;
    for (let index = 0; index < value.length; index += 1) {
        const character = characterAt(value, index);
        remainder = (remainder * (character > 9 ? 100 : 10) + character) % 97;
    }
    return remainder === 1;
}

/** Tells whether digits, the last of which may be X for ten, pass MOD 11-2 (ISO/IEC 7064). */
export function passesMod11Radix2(value: string): boolean {
    if (!/^\d+[\dX]$/.test(value)) return false;
    let product = 0;
    for (let index = 0; index < value.length - 1; index += 1) product = ((product + digitAt(value, index)) * 2) % 11;
    const check = value.endsWith('X') ? 10 : digitAt(value, value.length - 1);
    return (product + check) % 11 === 1;
}

/** Tells whether digits pass the hybrid MOD 11,10 (ISO/IEC 7064). */
export function passesMod11And10(digits: string): boolean {
    if (!isDigits(digits)) return false;
    let product = 10;
    for (let index = 0; index < digits.length - 1; index += 1) {
        product = (((product + digitAt(digits, index)) % 10 || 10) * 2) % 11;
    }
    return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

/** The dihedral group of the pentagon, and the powers of the permutation (J. Verhoeff, "Error Detecting Decimal Codes", 1969). */
const DIHEDRAL = [
    '0123456789',
    '1234067895',
    '2340178956',
    '3401289567',
    '4012395678',
    '5987604321',
    '6598710432',
    '7659821043',
    '8765932104',
    '9876543210'
];
const PERMUTATIONS = [
    '0123456789',
    '1576283094',
    '5803796142',
    '8916043527',
    '9453126870',
    '4286573901',
    '2793806415',
    '7046913258'
];

/** Tells whether digits pass the check of Verhoeff, which finds every wrong digit and every swap of neighbours. */
export function passesVerhoeff(digits: string): boolean {
    if (!isDigits(digits)) return false;
    let state = 0;
    for (let fromEnd = 0; fromEnd < digits.length; fromEnd += 1) {
        const permuted = digitAt(PERMUTATIONS[fromEnd % 8] ?? '', digitAt(digits, digits.length - 1 - fromEnd));
        state = digitAt(DIHEDRAL[state] ?? '', permuted);
    }
    return state === 0;
}

const ABA_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/** Tells whether nine digits pass the check of the American Bankers Association: weights 3, 7, 1 and modulus 10. */
export function passesAba(digits: string): boolean {
    return digits.length === 9 && isDigits(digits) && weightedSum(digits, ABA_WEIGHTS) % 10 === 0;
}

/** The sum of the characters times their weights, from the first on; letters count 10 to 35, what has no weight nothing. */
export function weightedSum(value: string, weights: readonly number[]): number {
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) sum += (weights[index] ?? 0) * characterAt(value, index);
    return sum;
}

/** The sum of the cross sums of the characters times their weights. */
export function weightedCrossSum(value: string, weights: readonly number[]): number {
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1)
        sum += crossSum((weights[index] ?? 0) * characterAt(value, index));
    return sum;
}

/** The value of a digit, or of a letter as ISO/IEC 7064 counts it: A is 10, Z is 35. */
export function characterAt(value: string, index: number): number {
    const code = value.charCodeAt(index);
    return code > 57 ? code - 55 : code - ZERO;
}

/** The value of the digit at an index. */
export function digitAt(digits: string, index: number): number {
    return digits.charCodeAt(index) - ZERO;
}

function crossSum(number: number): number {
    return Math.floor(number / 10) + (number % 10);
}
