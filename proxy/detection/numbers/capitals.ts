import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';

const HYPHEN = 0x2d;
const PAN_DIGITS = 4;

/** Tells whether a country leads check digits: the "BE" of "BE 45 4345": two capitals, two digits and more. */
export function leadsCheckDigits({ kind, detail, start, end: behind }: Tokens, token: number, end: number): boolean {
    if (detail[token] !== Casing.Upper || (behind[token] ?? 0) - (start[token] ?? 0) !== 2 || token + 2 >= end)
        return false;
    return kind[token + 1] === TokenKind.Digits && detail[token + 1] === 2 && kind[token + 2] === TokenKind.Digits;
}

/** Tells whether four digits and a capital stand at a token: the "5268 K" of "UPZPG 5268 K". */
export function isPan({ kind, detail, start, end: behind, gap }: Tokens, digits: number, end: number): boolean {
    const last = digits + 1;
    if (detail[digits] !== PAN_DIGITS || last >= end || kind[last] !== TokenKind.Word || gap[last] === Gap.Break)
        return false;
    return detail[last] !== Casing.Lower && (behind[last] ?? 0) - (start[last] ?? 0) === 1;
}

/** Tells whether a capital ends digits behind a hyphen: the "S" of "16572044-S". */
export function endsBehindHyphen({ kind, value, gap, detail, start, end }: Tokens, token: number): boolean {
    if (kind[token - 1] !== TokenKind.Sign || value[token - 1] !== HYPHEN || kind[token - 2] !== TokenKind.Digits)
        return false;
    if (gap[token] !== Gap.None || gap[token - 1] !== Gap.None || detail[token] === Casing.Lower) return false;
    return (end[token] ?? 0) - (start[token] ?? 0) === 1;
}
