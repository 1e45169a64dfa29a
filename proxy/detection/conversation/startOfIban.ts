import { ibanLength, ibanOf } from '../identifiers/iban.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { Casing, TokenKind } from '../text/tokens.ts';

const COUNTRY = 2;
const DIGIT = /^\d/;

/** Where an IBAN begins: with the country right before its digits ("DE eight nine"), though that is a word where no IBAN is told. */
export function startOfIban({ tokens }: Reading, segment: Segment): number {
    const { run, from } = segment;
    const start = run.starts[from] ?? 0;
    const before = run.first - 1;
    if (from > 0 || before < (tokens.firstOf[run.entry] ?? 0) || tokens.kind[before] !== TokenKind.Word) return start;
    const first = tokens.start[before] ?? 0;
    if ((tokens.end[before] ?? 0) - first !== COUNTRY) return start;
    const country = (tokens.texts[run.entry] ?? '').slice(first, first + COUNTRY).toUpperCase();
    const chars = charsOf(segment);
    if (!DIGIT.test(chars) || chars.length + COUNTRY > (ibanLength(country) ?? 0)) return start;
    const isMeant = tokens.detail[before] === Casing.Upper || ibanOf(country + chars) !== null;
    return isMeant ? first : start;
}
