import { LEXICON } from '../lexicon/known.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

/** How many characters numbers of persons have that are longer than most, by words that name them or their country. */
const LENGTHS: Readonly<Record<number, string>> = {
    16: 'italian italy fiscale fiscal',
    15: 'sociale insee french france',
    12: 'aadhaar aadhar adhaar adhar',
    11: 'cpf pesel brazilian polish german steuer'
};
const LENGTH_OF: ReadonlyMap<number, number> = new Map(
    Object.entries(LENGTHS).flatMap(([length, words]) =>
        words.split(' ').flatMap((word): (readonly [number, number])[] => {
            const id = LEXICON.words.idOf(word);
            return id === 0 ? [] : [[id, Number(length)]];
        })
    )
);
/** A question is answered within so many entries, whatever is said before its answer. */
const ENTRIES_BACK = 5;

/** How many characters the number of a person has that was named last before an entry; 0 where it may be as short as any. */
export function leastNamedBefore({ tokens }: Reading, entry: number): number {
    const { kind, value, firstOf } = tokens;
    const to = firstOf[entry + 1] ?? 0;
    for (let token = to - 1; token >= (firstOf[Math.max(0, entry - ENTRIES_BACK)] ?? 0); token -= 1) {
        const length = kind[token] === TokenKind.Word ? LENGTH_OF.get(value[token] ?? 0) : undefined;
        if (length !== undefined) return length;
    }
    return 0;
}
