/** What a character counts in the first, third, fifth… place; in the others A and 0 count 0, B and 1 count 1 and so on. */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Tells whether the check letter of an Italian codice fiscale is right (Decreto del Ministero delle Finanze, 23 December 1976). */
export function passesCodiceFiscale(value: string): boolean {
    let sum = 0;
    for (let index = 0; index < 15; index += 1) {
        const code = value.charCodeAt(index);
        const order = code <= 57 ? code - 48 : code - 65;
        sum += index % 2 === 0 ? (ODD_VALUES[order] ?? 0) : order;
    }
    return value.length === 16 && value.charCodeAt(15) - 65 === sum % 26;
}
