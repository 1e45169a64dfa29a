/**
 * Tells whether a text gives a number away: eight of its digits in a row, with or without what separates them. Fewer would
 * turn up in digests by chance.
 */
export function givesAway(text: string, number: string): boolean {
    const digits = number.replace(/\D/g, '');
    const joined = text.replace(/[\s.-]/g, '');
    return Array.from({ length: digits.length - 7 }, (_, start) => digits.slice(start, start + 8)).some((run) =>
        joined.includes(run)
    );
}
