import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import { firstGroupAt, Join, type Run, type Segment } from '../numbers/run.ts';
import { wordFlags } from '../numbers/wordFlags.ts';
import { isList, isQuantity } from './quantities.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';

const CURRENCY_SIGNS = new Set('$£€¥₹₩₽'.split('').map((sign) => sign.charCodeAt(0)));
const PERCENT = 0x25;
const COUNTED = Sense.Currency | Sense.TimeUnit | Sense.Measure | Sense.Ordinal;
/** Between the numbers of a range. */
const RANGE = idsOf(LEXICON, 'to or through till until');
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;
/** "Twenty to twenty five minutes". */
const MOST_NUMBER_WORDS = 2;
/** More digits than this are no count and no amount, whatever stands beside them. */
const LONGEST_COUNT = 7;
/** Two times of the day, with a misheard "to" between them. */
const LONGEST_TIMES = 9;
/** Beside times of the day so many digits are none that a "to" was misheard as. */
const MOST_BESIDE_TIMES = 3;
const MOST_TIME_GROUPS = 6;
/** A date and the time of day. */
const LONGEST_DAY = 14;
/** A day and a year beside the name of a month. */
const LONGEST_DATE = 6;

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const HOUR = /^(?:0?[1-9]|1[0-2])(?:[0-5][05])?(?:[AP]M?)?$/;
/** "1145am". */
const LONGEST_HOUR = 6;
const LONGEST_LABEL = 4;
const GROUPS_OF_DATE = 3;
const DATE_JOINS: ReadonlySet<Join> = new Set([Join.Slash, Join.Hyphen, Join.Dot]);

/** What touches a run, as bits. */
const Beside = { Month: 1, Price: 2, Measure: 4, Hour: 8, Article: 16, Quantity: 32, List: 64, Label: 128 } as const;

/** What words before a run say of it. */
const LEADING = wordFlags([
    ['before after at till by', Beside.Hour],
    ['the', Beside.Article],
    [
        'room page gate seat row section version step lane floor level platform stop track bus line class chapter size zone week terminal desk locker court ' +
            'channel error exit bay door window table counter form belt deck stage round game lot ward building stand shelf shift screen grade phase season ' +
            'episode question option article rooms gates seats pages rows channels tracks tables',
        Beside.Label
    ]
]);

/** So many digits with a pause between them are no amount: "$921, er, five one eight". */
const LONG_FOR_PRICE = 6;
/** So many digits stand before the comma of an amount. */
const THOUSANDS = 3;

/** "Followed by nine" tells the next piece of a number. */
const FOLLOWED = LEXICON.words.idOf('followed');

/** What touches a run that may count, measure, price or time something, for `isCountedBeside`; 0 when nothing does, as beside most. */
export function besideRun(tokens: Tokens, run: Run): number {
    return (
        (isBesideMonth(tokens, run) ? Beside.Month : 0) |
        (isPriced(tokens, run) ? Beside.Price : 0) |
        besideBefore(tokens, run) |
        (isMeasured(tokens, run) ? Beside.Measure : 0) |
        (isQuantity(run) || isBehindBy(tokens, run) ? Beside.Quantity : 0) |
        (isList(run) ? Beside.List : 0)
    );
}

/** What touches a run without how it is built, which says nothing of what was asked for plainly: a PIN written "47.11". */
export function withoutShape(beside: number): number {
    return beside & ~SHAPES;
}

const SHAPES = Beside.List | Beside.Quantity;

/** Tells whether what touches its run shows that a number counts, measures, prices or times something. */
export function isCountedBeside({ run, from, to }: Segment, beside: number): boolean {
    const length = to - from;
    if ((beside & SHAPES) !== 0) return true;
    if (length > LONGEST_COUNT) return false;
    if ((beside & Beside.Month) !== 0 && length <= LONGEST_DATE) return true;
    if ((beside & Beside.Price) !== 0 && (from === 0 || isBehindThousands(run, from))) return true;
    if ((beside & Beside.Hour) !== 0 && from === 0 && isHour(run.chars.slice(0, to))) return true;
    if ((beside & (Beside.Article | Beside.Label)) !== 0) return true;
    return (beside & Beside.Measure) !== 0 && to === run.chars.length;
}

/** The "233.00" of "$1,233.00". */
function isBehindThousands({ groups }: Run, from: number): boolean {
    const [first, second] = groups;
    return first !== undefined && second?.at === from && second.join === Join.Comma && from - first.at <= THOUSANDS;
}

/** Tells whether times of the day or dates may stand in a run: most have none of their signs. */
export function mayBeTimed({ groups }: Run): boolean {
    for (const { join } of groups) if (join === Join.Colon || DATE_JOINS.has(join)) return true;
    return false;
}

/** Tells whether a segment is a time of the day or a date, or a part of one. */
export function isTimed(segment: Segment): boolean {
    const length = segment.to - segment.from;
    return (length <= LONGEST_TIMES && isClockTime(segment)) || (length <= LONGEST_DAY && isDate(segment));
}

/** Tells whether a run holds more digits than go with its times of the day: "294 11 14:57", as recognisers write a number that is dictated. */
export function isMoreThanTimes({ groups, chars }: Run): boolean {
    let others = 0;
    for (const [index, { at, join }] of groups.entries()) {
        const isOfTime = join === Join.Colon || groups[index + 1]?.join === Join.Colon;
        if (DATE_JOINS.has(join)) return false;
        if (!isOfTime) others += (groups[index + 1]?.at ?? chars.length) - at;
    }
    return others >= MOST_BESIDE_TIMES;
}

function isBesideMonth(tokens: Tokens, { entry, first, end }: Run): boolean {
    const { firstOf } = tokens;
    return (
        (first > (firstOf[entry] ?? 0) && isMonth(tokens, first - 1)) ||
        (end < (firstOf[entry + 1] ?? 0) && isMonth(tokens, end))
    );
}

function isMonth({ kind, meaning }: Tokens, token: number): boolean {
    return kind[token] === TokenKind.Word && ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & Sense.Month) !== 0;
}

function isPriced({ kind, value, firstOf }: Tokens, run: Run): boolean {
    const { entry, first } = run;
    const before = first - 1;
    if (run.chars.length >= LONG_FOR_PRICE && run.groups.some(({ join }) => join === Join.Words)) return false;
    return before >= (firstOf[entry] ?? 0) && kind[before] === TokenKind.Sign && CURRENCY_SIGNS.has(value[before] ?? 0);
}

/** What the word before a run says of it: "before ten", "after four thirty", "the three on the back". */
function besideBefore(tokens: Tokens, run: Run): number {
    const { entry, first, end, chars } = run;
    const { kind, value, gap, firstOf } = tokens;
    const before = first - 1;
    if (chars.length > LONGEST_COUNT || before < (firstOf[entry] ?? 0) || kind[before] !== TokenKind.Word) return 0;
    if (gap[first] === Gap.Break) return 0;
    const leading = LEADING[value[before] ?? 0] ?? 0;
    if (leading === Beside.Label) return areLabels(run) ? Beside.Label : 0;
    if (chars.length > LONGEST_HOUR) return 0;
    if (value[before] === OF && value[before - 1] === OUT) return isNumber(tokens, before - 2) ? Beside.Label : 0;
    if (leading === Beside.Hour && value[before - 1] === FOLLOWED && before > (firstOf[entry] ?? 0)) return 0;
    if (leading === Beside.Article) {
        const isNoun = chars.length === 1 && end < (firstOf[entry + 1] ?? 0) && kind[end] === TokenKind.Word;
        return isNoun ? Beside.Article : 0;
    }
    return leading;
}

/** "Room 12", "rooms 200 and 376", "channel 639, at ten". */
function areLabels({ groups, chars }: Run): boolean {
    if (chars.length <= LONGEST_LABEL) return true;
    return groups.every(
        ({ at, join }, index) =>
            (groups[index + 1]?.at ?? chars.length) - at <= LONGEST_LABEL &&
            (index === 0 || join === Join.Words || join === Join.Comma)
    );
}

/** "Ten", "4", "four thirty", "1145". */
function isHour(chars: string): boolean {
    return HOUR.test(chars);
}

function isMeasured(tokens: Tokens, run: Run): boolean {
    const { entry, end } = run;
    const { kind, value, meaning, gap, firstOf } = tokens;
    if (end >= (firstOf[entry + 1] ?? 0) || gap[end] === Gap.Break) return false;
    if (kind[end] === TokenKind.Sign) {
        const code = value[end] ?? 0;
        return code === PERCENT || CURRENCY_SIGNS.has(code);
    }
    if (kind[end] !== TokenKind.Word) return false;
    if (value[end] === OUT && value[end + 1] === OF) return true;
    if (isBeforeBy(tokens, run)) return true;
    const counted = EACH.has(value[end] ?? 0) && kind[end + 1] === TokenKind.Word ? end + 1 : end;
    const isCounted =
        ((LEXICON.senses[meaning[counted] ?? 0] ?? 0) & (counted === end ? COUNTED : Sense.TimeUnit)) !== 0;
    return isCounted || isRange(tokens, entry, end);
}

/** "7 to 10 days": how much it is at least, of what is counted behind the other number. */
function isRange({ kind, value, meaning, firstOf }: Tokens, entry: number, word: number): boolean {
    if (!RANGE.has(value[word] ?? 0)) return false;
    const last = Math.min(firstOf[entry + 1] ?? 0, word + 2 + MOST_NUMBER_WORDS);
    for (let token = word + 1; token < last; token += 1) {
        if (kind[token] === TokenKind.Digits) continue;
        const senses = kind[token] === TokenKind.Word ? (LEXICON.senses[meaning[token] ?? 0] ?? 0) : 0;
        if ((senses & COUNTED) !== 0) return token > word + 1;
        if ((senses & NUMBER) === 0) return false;
    }
    return false;
}

/** The "202" of "80 by 202": the run behind is one of the numbers of a size. */
function isBehindBy({ kind, value, firstOf }: Tokens, { entry, first }: Run): boolean {
    const by = first - 1;
    return (
        by > (firstOf[entry] ?? 0) &&
        kind[by] === TokenKind.Word &&
        value[by] === BY &&
        isNumber({ kind, value }, by - 1)
    );
}

/** Before a run "by" names a size only where another number follows. */
function isBeforeBy({ kind, value, firstOf }: Tokens, { entry, end }: Run): boolean {
    return end + 1 < (firstOf[entry + 1] ?? 0) && value[end] === BY && isNumber({ kind, value }, end + 1);
}

function isNumber({ kind, value }: Pick<Tokens, 'kind' | 'value'>, token: number): boolean {
    if (kind[token] === TokenKind.Digits) return true;
    return kind[token] === TokenKind.Word && ((LEXICON.senses[value[token] ?? 0] ?? 0) & COUNTING) !== 0;
}

const BY = LEXICON.words.idOf('by');
const COUNTING = NUMBER | Sense.Hundred;
/** "Eight out of nine". */
const OUT = LEXICON.words.idOf('out');
const OF = LEXICON.words.idOf('of');
/** "Eighteen a month". */
const EACH = new Set(['a', 'an', 'per'].flatMap((word) => LEXICON.words.idOf(word) || []));

/** "10:30", "7:00 to 13:00", or a part of them. */
function isClockTime({ run, from, to }: Segment): boolean {
    const { groups, chars } = run;
    if (groups.length > MOST_TIME_GROUPS) return false;
    for (let index = 1; index < groups.length; index += 1) {
        const group = groups[index];
        if (group?.join !== Join.Colon) continue;
        const before = groups[index - 1]?.at ?? 0;
        const end = groups[index + 1]?.at ?? chars.length;
        if (end - group.at === 2 && group.at - before <= 2 && before < to && end > from) return true;
    }
    return false;
}

/** A part of "27/06/1996" or "2025-09-11": what a date is asked for is read elsewhere. */
function isDate({ run, from, to }: Segment): boolean {
    const { groups } = run;
    if (groups.length < GROUPS_OF_DATE) return false;
    const nearest = firstGroupAt(run, from) - GROUPS_OF_DATE;
    for (let index = Math.max(0, nearest); index + GROUPS_OF_DATE <= groups.length; index += 1) {
        if ((groups[index]?.at ?? 0) >= to) return false;
        const join = groups[index + 1]?.join ?? Join.None;
        if (join !== groups[index + 2]?.join || !DATE_JOINS.has(join)) continue;
        const end = groups[index + GROUPS_OF_DATE]?.at ?? run.chars.length;
        if (end > from && isDateAt(run, index, join)) return true;
    }
    return false;
}

function isDateAt({ groups, chars }: Run, index: number, join: Join): boolean {
    const before = groups[index];
    const second = groups[index + 1];
    const third = groups[index + 2];
    const behind = groups[index + GROUPS_OF_DATE];
    if (!before || !second || !third) return false;
    if (behind?.join === join || (before.join === join && index > 0)) return false;
    const first = chars.slice(before.at, second.at);
    const middle = chars.slice(second.at, third.at);
    const last = chars.slice(third.at, behind?.at);
    if (YEAR.test(first)) return DAY.test(middle) && DAY.test(last);
    if (!DAY.test(first) || !DAY.test(middle)) return false;
    return YEAR.test(last) || (join === Join.Slash && /^\d\d$/.test(last));
}
