import type { Range } from 'c/redaction';
import type { ReadableEntry } from '../reading.ts';
import type { ValuePlace } from './findValue.ts';
import type { Heard } from './heard.ts';

/** What is shorter is no piece of a value that is told again: two digits stand in many numbers. */
const SHORTEST_TELLING = 7;

/**
 * The letters and digits of a value, as far as one speaker tells them: what the other side reads back adds nothing, nor does saying it once more, however
 * often. One character more than `most` stands for all longer values. Linear in the parts.
 */
export function toldValue(
    entries: readonly ReadableEntry[],
    all: readonly Heard[],
    { parts, most }: { readonly parts: readonly ValuePlace[]; readonly most: number }
): string {
    const indexOf = new Map(entries.map(({ identifier }, index) => [identifier, index]));
    const told = parts.flatMap((part) => {
        const index = indexOf.get(part.identifier);
        const heard = index === undefined ? undefined : all[index];
        return heard ? [{ role: entries[heard.entry]?.role, chars: charsIn(heard, part) }] : [];
    });
    const bySpeaker = told.filter(({ role }) => role === told[0]?.role).map(({ chars }) => chars);
    return toldOnce(
        bySpeaker.filter((chars) => chars !== ''),
        most
    );
}

/** The first parts, as far as those behind them only repeat them, or pieces of them. */
function toldOnce(parts: readonly string[], most: number): string {
    const joined = parts.join('').slice(0, most + 1);
    const behind = neededBehind(parts, joined);
    let length = 0;
    for (const [index, part] of parts.entries()) {
        length += part.length;
        if (length > most) break;
        const isTold = length >= SHORTEST_TELLING && (behind[index + 1] ?? 0) <= length;
        if (isTold || (length < SHORTEST_TELLING && isAllThatFollows(parts, index, joined.slice(0, length)))) break;
    }
    return joined.slice(0, length);
}

/** How much of the joined parts holds every part from each index on; nothing is needed behind the last. */
function neededBehind(parts: readonly string[], joined: string): readonly number[] {
    const heldBy = new Map<string, number>();
    const needed = [0];
    for (const part of parts.toReversed()) {
        const known = heldBy.get(part);
        const at = known === undefined ? joined.indexOf(part) : -1;
        const held = known ?? (at < 0 ? Infinity : at + part.length);
        heldBy.set(part, held);
        needed.push(Math.max(held, needed.at(-1) ?? 0));
    }
    return needed.toReversed();
}

/** Parts are no shorter than one character, so that this is asked a few times at most. */
function isAllThatFollows(parts: readonly string[], index: number, told: string): boolean {
    return parts.every((part, each) => each <= index || part === told);
}

/** The characters that a range touches: half a word that was said means the whole. */
function charsIn({ chars, starts, ends }: Heard, { start, end }: Range): string {
    const from = firstIndex(ends, start + 1);
    return chars.slice(from, Math.max(from, firstIndex(starts, end)));
}

/** The index of the first of ascending offsets that is as great, or greater; their number when none is. */
function firstIndex(offsets: readonly number[], least: number): number {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle] ?? Infinity) < least) low = middle + 1;
        else high = middle;
    }
    return low;
}
