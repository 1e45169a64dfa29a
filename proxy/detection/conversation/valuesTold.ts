import { Category } from 'c/redaction';
import type { Topic } from '../lexicon/topic.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { PROVEN, type Collection } from './collection.ts';
import { fitOf } from './fit.ts';
import { restates } from './restating.ts';
import { Value } from './value.ts';

/** Phone numbers are the same with and without their country code when so many digits at their end are. */
const PHONE_TAIL = 9;
const SHORTEST_INSIDE = 3;
/** What is said once more is one of the values that were told last. */
const MOST_COMPARED = 64;

/** One value that was told: its pieces, and where it is said once more. */
export interface ToldValue {
    readonly chars: string;
    readonly segments: readonly Segment[];
}

/**
 * The values that were collected as one. What only resembles a value is likely to be what another side made of it, and is looked for as that; where it
 * is another complete value it may as well be somebody else's, unless it takes the value before it back in words.
 */
export function valuesTold(reading: Reading, collection: Collection, category: Category): readonly ToldValue[] {
    const { pieces, echoes, chars } = collection;
    if (pieces.length + echoes.length === 1) return [{ chars, segments: pieces }];
    const isOneValue = !isEachWhole(collection, category);
    const rest = isOneValue ? echoes : [...pieces, ...echoes].sort(inOrder);
    const values: Telling[] = isOneValue ? [{ chars, segments: [...pieces] }] : [];
    for (const segment of rest) {
        const said = charsOf(segment);
        const telling = tellingOf(values, segment, said, { reading, category });
        if (telling) telling.segments.push(segment);
        else values.push({ chars: said, segments: [segment] });
    }
    return values;
}

/** A value to which segments are added as they are found. */
interface Telling extends ToldValue {
    readonly segments: Segment[];
}

interface Told {
    readonly reading: Reading;
    readonly category: Category;
}

/** The value that a segment says once more, or makes something else of; none when it tells another one. */
function tellingOf(
    values: readonly Telling[],
    segment: Segment,
    chars: string,
    { reading, category }: Told
): Telling | undefined {
    const known = values.slice(-MOST_COMPARED).findLast((value) => isSame(value.chars, chars, category));
    if (known) return known;
    return isWhole(segment, category) && !restates(reading, segment) ? undefined : values.at(-1);
}

/** Whether one of them is the other, or a piece of it. */
function isSame(one: string, other: string, category: Category): boolean {
    if (one === other) return true;
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (short.length >= SHORTEST_INSIDE && long.includes(short)) return true;
    return (
        category === Category.Phone && short.length >= PHONE_TAIL && one.slice(-PHONE_TAIL) === other.slice(-PHONE_TAIL)
    );
}

/** Whether each piece is a value by itself, and more so than all of them together. */
function isEachWhole({ pieces, whole }: Collection, category: Category): boolean {
    if (pieces.length < 2) return false;
    const together = fitOf(category as Topic, whole);
    return pieces.every((piece) => isWhole(piece, category) && fitOf(category as Topic, new Value(piece)) > together);
}

/** Whether a segment is a value by itself. Of those that a check sum proves, only what passes it. */
function isWhole(segment: Segment, category: Category): boolean {
    const fit = fitOf(category as Topic, new Value(segment));
    return PROVEN.has(category) ? fit === 1 : fit > 0;
}

function inOrder(one: Segment, other: Segment): number {
    return one.run.entry - other.run.entry || one.run.first - other.run.first || one.from - other.from;
}
