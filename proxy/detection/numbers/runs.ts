import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { Casing, Gap, TokenKind } from '../text/tokens.ts';
import { readAtom } from './atom.ts';
import { isBareLetters, isBareNumber, isCodeWord } from './bareNumbers.ts';
import { bridgeFrom, PhraseIndex } from './bridge.ts';
import { sensesOf, type Place } from './place.ts';
import { Join, type Run } from './run.ts';
import { RunBuilder } from './runBuilder.ts';

const MAY_BEGIN = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat | Sense.Letter;

/** The runs of one entry, in order and apart. Linear: a token is read once as part of a run and a bounded number of times beside one. */
export function runsOf({ entries, tokens, hits }: Reading, entry: number): readonly Run[] {
    const from = tokens.firstOf[entry] ?? 0;
    const end = tokens.firstOf[entry + 1] ?? 0;
    const runs: Run[] = [];
    let place: Place | null = null;
    for (let token = from; token < end;) {
        if (
            tokens.kind[token] !== TokenKind.Digits &&
            (sensesOf(tokens, token) & MAY_BEGIN) === 0 &&
            !standsBeforeDigits(tokens, token, end) &&
            (sensesOf(tokens, token) & Sense.Misheard) === 0 &&
            !mayBeCode(tokens, token)
        ) {
            token += 1;
            continue;
        }
        place ??= placeOf({ entries, tokens, hits }, entry);
        if (isPlainWord(place, token)) {
            token += 1;
            continue;
        }
        const run = runAt(place, token);
        if (run) runs.push(run);
        token = run?.end ?? token + 1;
    }
    return runs;
}

/** "TH" alone, behind a question for a code. */
function mayBeCode(tokens: Reading['tokens'], token: number): boolean {
    return tokens.kind[token] === TokenKind.Word && isCodeWord(tokens, token);
}

function placeOf({ entries, tokens, hits }: Pick<Reading, 'entries' | 'tokens' | 'hits'>, entry: number): Place {
    const place = {
        tokens,
        text: entries[entry]?.text ?? '',
        entry,
        from: tokens.firstOf[entry] ?? 0,
        end: tokens.firstOf[entry + 1] ?? 0,
        phrases: new PhraseIndex(hits[entry] ?? [])
    };
    return { ...place, isBare: isBareNumber(place), isLetters: isBareLetters(place), isShouting: isShouting(place) };
}

/** Fewer words tell nothing about capitals. */
const FEWEST_WORDS = 5;
const SHOUTED = 0.7;

function isShouting({ tokens, from, end }: Pick<Place, 'tokens' | 'from' | 'end'>): boolean {
    let words = 0;
    let capitals = 0;
    for (let token = from; token < end; token += 1) {
        if (tokens.kind[token] !== TokenKind.Word || (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 2)
            continue;
        words += 1;
        if (tokens.detail[token] === Casing.Upper) capitals += 1;
    }
    return words >= FEWEST_WORDS && capitals >= SHOUTED * words;
}

/** "Hive two" may begin a number, "for two" does not unless the entry says nothing else. */
function isPlainWord({ tokens, end, isBare, isLetters, phrases }: Place, token: number): boolean {
    const senses = sensesOf(tokens, token);
    if (tokens.kind[token] === TokenKind.Digits || (senses & MAY_BEGIN) !== 0) return false;
    if (standsBeforeDigits(tokens, token, end) || isLetters) return false;
    if (isBare) return (senses & Sense.Misheard) === 0 || phrases.at(token) !== undefined;
    return (senses & (Sense.Misheard | Sense.Common | Sense.TimeUnit)) !== Sense.Misheard;
}

function standsBeforeDigits(tokens: Reading['tokens'], token: number, end: number): boolean {
    const next = token + 1;
    return (
        tokens.kind[token] === TokenKind.Word &&
        next < end &&
        tokens.kind[next] === TokenKind.Digits &&
        tokens.gap[next] !== Gap.Break
    );
}

/** No value is longer than this with all its corrections; what parts values ends a run that is longer. */
const LONGEST_VALUE = 64;
const LONGEST_RUN = 512;
const PARTING: ReadonlySet<Join> = new Set([Join.Comma, Join.Sign, Join.Words, Join.Slash, Join.Colon]);

function isLongEnough(length: number, join: Join): boolean {
    return length >= LONGEST_RUN || (length >= LONGEST_VALUE && PARTING.has(join));
}

function runAt(place: Place, first: number): Run | null {
    const run = new RunBuilder(place.entry, first);
    let at = first;
    let join: Join = Join.None;
    let end = first;
    for (;;) {
        const next = readAtom(place, at, join, run);
        if (next === null) break;
        end = next;
        const bridge = bridgeFrom(place, next);
        if (!bridge || isLongEnough(run.length, bridge.join)) break;
        at = bridge.next;
        join = bridge.join;
    }
    return run.length === 0 || isArticle(place, first, end) ? null : run.finish(end);
}

/** "Un", "een", "one", "mille" beside other words: nobody tells a value with them alone. */
function isArticle({ tokens, from, end: last }: Place, first: number, end: number): boolean {
    if (end !== first + 1 || last - from <= 2) return false;
    const senses = sensesOf(tokens, first);
    const isNumber = (senses & (Sense.Unit | Sense.Pair | Sense.Tens)) !== 0;
    return isNumber && (senses & (Sense.Common | Sense.Thousand | Sense.Hundred)) !== 0;
}
