import { writtenNumbersOf } from './writtenNumbers.ts';

/** So many digits in a row are no chance, from wherever in a note they are put together. */
const WINDOW = 7;

/**
 * Makes the check for numbers that are told in pieces: digits with letters between them, from the last to the first, or the whole
 * of a number that passages have parts of. `numbers` are those of the passages, in their order.
 */
export function spreadCheck(numbers: readonly string[]): (text: string, told: readonly string[]) => boolean {
    const known = new Set(windowsOf(numbers.join('')));
    return (text, told) =>
        [writtenNumbersOf(text).join(''), told.join('')]
            .flatMap((digits) => [digits, Array.from(digits).toReversed().join('')])
            .some((digits) => windowsOf(digits).some((window) => known.has(window)));
}

function windowsOf(digits: string): readonly string[] {
    return Array.from({ length: Math.max(0, digits.length - WINDOW + 1) }, (_, start) =>
        digits.slice(start, start + WINDOW)
    );
}
