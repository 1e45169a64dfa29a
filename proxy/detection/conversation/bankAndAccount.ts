import { Category } from 'c/redaction';
import { routingNumbersOf } from '../identifiers/bank.ts';
import { isDigits } from '../identifiers/checksums.ts';
import { Strength } from '../identifiers/identification.ts';
import { isHarmless } from '../lexicon/topic.ts';
import { charsOf, firstGroupAt, groupsOf, Join, type Segment } from '../numbers/run.ts';
import type { Classified } from './classify.ts';
import type { Cue } from './cue.ts';
import { Value } from './value.ts';

const SORT_CODE = 6;
const ROUTING_NUMBER = 9;
/** Accounts behind a sort code, and behind a routing number. */
const SHORTEST_ACCOUNT = 6;
const SHORTEST_BEHIND_SORT_CODE = 7;
const SHORTEST_GROUP = 3;
const LONGEST_BEHIND_SORT_CODE = 10;
const LONGEST_ACCOUNT = 17;
const LEAST = 0.55;
const WHY = 'asked for just before';
const PRINTED = 'written as a sort code and an account are';
const ACCOUNT = 8;
const NO_GROUPS: readonly number[] = [];

/**
 * The number of a bank and that of an account, told one right after the other: where either is spoken of, or written as they are printed
 * ("20-00-00 55779911"). Null where a segment does not begin with the first, grouped as it is printed or with its check.
 */
export function bankAndAccount(segment: Segment, cues: readonly Cue[]): readonly Classified[] | null {
    const chars = charsOf(segment);
    if (chars.length < SORT_CODE + SHORTEST_ACCOUNT || chars.length > ROUTING_NUMBER + LONGEST_ACCOUNT) return null;
    const [heaviest] = cues;
    const named = cues.find(namesBank);
    const weight = named?.weight ?? (isPrinted(segment) ? LEAST : 0);
    if (weight < LEAST || !isDigits(chars) || (heaviest && isHarmless(heaviest.topic) && heaviest.weight > weight))
        return null;
    const length = bankLength(segment, chars);
    if (length === 0) return null;
    const { run, from, to } = segment;
    const found = { score: Math.min(weight, 0.9), why: named ? WHY : PRINTED };
    return [
        { ...found, category: Category.RoutingNumber, segment: { run, from, to: from + length } },
        { ...found, category: Category.BankAccount, segment: { run, from: from + length, to } }
    ];
}

/** "20-41-31 96477279": pairs with hyphens between, and eight digits in one behind them. */
function isPrinted(segment: Segment): boolean {
    if (segment.to - segment.from !== SORT_CODE + ACCOUNT || !isSortCode(segment) || isDated(charsOf(segment)))
        return false;
    const groups = groupsOf(segment);
    return (
        groups.length === 4 &&
        groups.every(({ form }) => form === 'written') &&
        groups.slice(1, 3).every(({ join }) => join === Join.Hyphen)
    );
}

const DAY = 31;
const MONTH = 12;
/** "20261123". */
const COMPACT_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether the pairs, or the eight digits behind them, may be a date. */
function isDated(chars: string): boolean {
    const [first = 0, second = 0, third = 0] = [0, 2, 4].map((at) => Number(chars.slice(at, at + 2)));
    const isDay = (one: number, other: number): boolean => one >= 1 && one <= DAY && other >= 1 && other <= MONTH;
    return (
        isDay(first, second) ||
        isDay(second, first) ||
        isDay(third, second) ||
        COMPACT_DATE.test(chars.slice(SORT_CODE))
    );
}

function namesBank({ topic, weight }: Cue): boolean {
    return (topic === Category.BankAccount || topic === Category.RoutingNumber) && weight >= LEAST;
}

/** How many digits of a segment are the number of a bank; 0 when it begins with none. */
function bankLength(segment: Segment, chars: string): number {
    const behind = chars.length - SORT_CODE;
    if (endsGroup(segment, SORT_CODE) && behind <= LONGEST_BEHIND_SORT_CODE && isSortCode(segment)) return SORT_CODE;
    if (chars.length < ROUTING_NUMBER + SHORTEST_ACCOUNT || !endsGroup(segment, ROUTING_NUMBER)) return 0;
    const first = chars.slice(0, ROUTING_NUMBER);
    const isRouting = routingNumbersOf(first, NO_GROUPS).some(
        ({ country, strength }) => country === 'US' && strength === Strength.Checksum
    );
    return isRouting ? ROUTING_NUMBER : 0;
}

function endsGroup({ run, from }: Segment, length: number): boolean {
    return run.groups[firstGroupAt(run, from + length)]?.at === from + length;
}

/** Three pairs, or six digits in one, and no more pairs behind them. */
function isSortCode({ run, from, to }: Segment): boolean {
    const { groups } = new Value({ run, from, to: from + SORT_CODE });
    const account = new Value({ run, from: from + SORT_CODE, to });
    if (account.digits < SHORTEST_BEHIND_SORT_CODE || account.groups.some((length) => length < SHORTEST_GROUP))
        return false;
    return groups.length <= 1 || (groups.length === 3 && groups.every((length) => length === 2));
}
