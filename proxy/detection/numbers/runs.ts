import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { heardLetterAt } from './heardLetters.ts';
import { isArticle, isPlainlyArticle, isPronoun, opensPhrase } from './articles.ts';
import { readAtom } from './atom.ts';
import { isBareLetters, isBareNumber, isCodeWord } from './bareNumbers.ts';
import { bridgeFrom } from './bridge.ts';
import { EntryPlace } from './entryPlace.ts';
import { firstSpelled } from './firstSpelled.ts';
import { mayBeSpelled } from './letters.ts';
import { behindUnknown, isBeforeNumber, opensNumber } from './misheard.ts';
import { Opening, OPENINGS } from './openings.ts';
import { leadsCode, standsBeforeDigits, type Place } from './place.ts';
import { Join, type Run } from './run.ts';
import { RunBuilder } from './runBuilder.ts';
import { opensWithStutter } from './stutter.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Hundred;
const DIGITS = 1 << TokenKind.Digits;
/** An entry of so few tokens may be nothing but misheard digits. */
const FEW = 12;
const NO_HITS: readonly PhraseHit[] = [];
const NO_RUNS: readonly Run[] = [];

/** The runs of one entry, in order and apart. Linear: a token is read once as part of a run and a bounded number of times beside one. */
export function runsOf(reading: Reading, entry: number): readonly Run[] {
    const { tokens } = reading;
    const senses = reading.senses[entry] ?? 0;
    const from = tokens.firstOf[entry] ?? 0;
    if (((reading.kinds[entry] ?? 0) & DIGITS) !== 0 || (senses & NUMBER) !== 0)
        return runsFrom(new EntryPlace(reading, entry), from);
    const end = tokens.firstOf[entry + 1] ?? 0;
    const hits = reading.hits[entry] ?? NO_HITS;
    if ((senses & Sense.Misheard) !== 0 && end - from <= FEW && isBareNumber(tokens, from, end, hits))
        return runsFrom(new EntryPlace(reading, entry), from);
    if (isBareLetters(tokens, from, end, hits)) return runsFrom(new EntryPlace(reading, entry), from);
    if ((senses & Sense.Letter) === 0) return NO_RUNS;
    const first = firstSpelled(tokens, entry);
    return first < 0 ? NO_RUNS : runsFrom(new EntryPlace(reading, entry), first);
}

/** The runs that begin at this token or behind it. */
function runsFrom(place: EntryPlace, first: number): readonly Run[] {
    const { tokens, end } = place;
    const { kind, meaning } = tokens;
    let runs: Run[] | null = null;
    let token = first;
    while (token < end) {
        const isWord = kind[token] === TokenKind.Word;
        const opening = isWord ? (OPENINGS[meaning[token] ?? 0] ?? 0) : Opening.None;
        const opens =
            kind[token] === TokenKind.Digits ||
            opening === Opening.Number ||
            (isWord &&
                (opensWithStutter(place, token) ||
                    standsBeforeDigits(tokens, token, end) ||
                    (isCodeWord(tokens, token) && (place.isLetters || place.isCode)) ||
                    leadsCode(tokens, token, end) ||
                    (heardLetterAt(tokens, token) > 0 && (place.isLetters || place.isCode)) ||
                    (opening !== Opening.None && mayBegin(place, token, opening))));
        const run =
            opens && !(isWord && (isPlainlyArticle(place, token) || isPronoun(place, token)))
                ? runAt(place, token)
                : null;
        token = run ? run.end : token + 1;
        if (run && runs) runs.push(run);
        else if (run) runs = [run];
    }
    return runs ?? NO_RUNS;
}

function mayBegin(place: EntryPlace, token: number, opening: number): boolean {
    if (place.isLetters) return true;
    if (opening === Opening.Letter && mayBeSpelled(place, token)) return true;
    if (opening === Opening.Letter) return place.isCode && !place.phrases.holds(token);
    return opening === Opening.Letter ? mayBeSpelled(place, token) : isMisheardNumber(place, token, opening);
}

/** "Hive two" may begin a number, "for two" does not unless the entry says nothing else. */
function isMisheardNumber(place: Place, token: number, opening: number): boolean {
    if (place.isBare || place.isCode) return !place.phrases.holds(token);
    if (opening !== Opening.Misheard) return opensNumber(place, token);
    return isBeforeNumber(place.tokens, token, place.end) && !place.phrases.holds(token);
}

/** No value is longer than this with all its corrections; what parts values ends a run that is longer. */
const LONGEST_VALUE = 64;
const LONGEST_RUN = 512;

function isLongEnough(length: number, join: Join): boolean {
    return length >= LONGEST_RUN || (length >= LONGEST_VALUE && PARTING.has(join));
}

const PARTING: ReadonlySet<Join> = new Set([Join.Comma, Join.Sign, Join.Words, Join.Slash, Join.Colon]);

const RUN = new RunBuilder();

function runAt(place: Place, first: number): Run | null {
    const run = RUN;
    run.clear();
    let at = first;
    let join: Join = Join.None;
    let end = first;
    for (;;) {
        const next = readAtom(place, at, join, run);
        if (next < 0) {
            at = behindUnknown(place, at, run);
            if (at < 0) break;
            join = Join.Words;
            continue;
        }
        end = next;
        const bridge = bridgeFrom(place, next);
        if (!bridge || isLongEnough(run.length, bridge.join) || opensPhrase(place, bridge)) break;
        at = bridge.next;
        join = bridge.join;
    }
    return run.length === 0 || isArticle(place, first, end) ? null : run.finish(place.entry, first, end);
}
