import { Category } from 'c/redaction';
import { topicsOf, type EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { TokenRange } from './address.ts';
import { Sign, signOf } from './signs.ts';

/** What the names of prefectures, cities, wards, districts, towns and villages end with. */
const DIVISIONS = Uint16Array.from('都道府県市区郡町村', (character) => character.charCodeAt(0));
const FIRST_KANJI = 0x4e00;
/** Kanji and katakana: what names and numbers are written in; particles and verbs are written in hiragana. */
const NAMING = /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Thousand;
const POSTCODE_TOKENS = 3;
const IDEOGRAPHIC_COMMA = 0x3001;
const HAN = /^\p{Script=Han}+$/u;
/** 〒 */
const POSTAL_MARK = 0x3012;

/** Whether somebody asked for an address just before, or this entry says that it is one. */
export type AddressAsking = 'asked' | 'not asked';

/** The address in an entry that is written in Japanese: "220-0011 神奈川県横浜市西区高島5-9-8". Null when there is none. */
export function japaneseAddressIn(view: EntryView, asking: AddressAsking): TokenRange | null {
    for (let token = view.from; token < view.end; token += 1) {
        if (!isDivision(view, token)) continue;
        const range = asking === 'asked' ? answerAround(view, token) : runAround(view, token);
        if (asking === 'asked' || isProven(view, range))
            return { first: range.first, end: withoutName(view, buildingEnd(view, range)) };
        token = range.end;
    }
    return null;
}

/** Block, house and flat, as they are told behind a town: "四丁目十一番八号", "五の十二の六", "ハイツ白樺二〇三号室". Null where nothing of the kind stands. */
export function japanesePartIn(view: EntryView): TokenRange | null {
    for (let token = view.from; token < view.end; token += 1) {
        if (!isNumber(view, token)) continue;
        let end = token + 1;
        let units = 0;
        while (end < view.end && !view.isBroken(end) && (isPart(view, end) || isUnit(view, end))) {
            if (isUnit(view, end) || isJoint(view, end)) units += 1;
            end += 1;
        }
        if (units === 0) {
            token = end;
            continue;
        }
        let first = token;
        while (first > view.from && view.isGlued(first) && isNaming(view, first - 1)) first -= 1;
        return { first, end: trimmed(view, first, end) };
    }
    return null;
}

const UNITS = /^(?:丁目|番地|[番号棟階]|号室|号棟)$/u;

function isUnit(view: EntryView, token: number): boolean {
    return view.isWord(token) && UNITS.test(view.textAt(token));
}

/** The "の" and the hyphen of "五の十二". */
function isJoint(view: EntryView, token: number): boolean {
    if (!isNumber(view, token - 1) || !isNumber(view, token + 1)) return false;
    return view.wordAt(token) === 'の' || signOf(view, token) === Sign.Hyphen;
}

/** A division whose name stands before it. */
function isDivision(view: EntryView, token: number): boolean {
    if (!view.isWord(token) || !endsDivision(view.text.charCodeAt(view.endOf(token) - 1))) return false;
    return view.endOf(token) - view.startOf(token) > 1 || (view.isGlued(token) && isNaming(view, token - 1));
}

function endsDivision(code: number): boolean {
    return code >= FIRST_KANJI && DIVISIONS.includes(code);
}

function runAround(view: EntryView, division: number): TokenRange {
    let first = division;
    while (first > view.from && view.isGlued(first) && isNaming(view, first - 1)) first -= 1;
    let end = division + 1;
    while (end < view.end && !view.isBroken(end) && isPart(view, end)) end += 1;
    return { first: postcodeBefore(view, first), end: trimmed(view, first, end) };
}

/** In an answer, everything between what introduces it and the verb that ends it. */
function answerAround(view: EntryView, division: number): TokenRange {
    const run = runAround(view, division);
    let first = run.first;
    while (first > view.from && !view.isBroken(first) && isPart(view, first - 1)) first -= 1;
    while (first < run.first && !isNaming(view, first) && !isNumber(view, first)) first += 1;
    return { first: postcodeBefore(view, first), end: run.end };
}

/** "北幸2-4-10、サンライズマンション1204号室": behind the building that a comma parts from its block, where a number ends it. */
function buildingEnd(view: EntryView, { first, end }: TokenRange): TokenRange {
    if (signOf(view, end) !== IDEOGRAPHIC_COMMA) return { first, end };
    let last = end + 1;
    let isNumbered = false;
    while (last < view.end && (isPart(view, last) || isUnit(view, last))) {
        isNumbered ||= view.isDigits(last) || isUnit(view, last);
        last += 1;
    }
    return { first, end: isNumbered && isNaming(view, end + 1) ? trimmed(view, end, last) : end };
}

/** Where an address ends before the kanji of a name that a blank parts from its last number. */
function withoutName(view: EntryView, { first, end }: TokenRange): number {
    let last = end;
    while (
        last > first + 1 &&
        view.isWord(last - 1) &&
        HAN.test(view.textAt(last - 1)) &&
        !isNumber(view, last - 1) &&
        !isUnit(view, last - 1)
    )
        last -= 1;
    const isParted = last < end && !view.isGlued(last) && (isNumber(view, last - 1) || isUnit(view, last - 1));
    return isParted ? last : end;
}

/** Behind a name of a division stands a number, or more divisions. */
function isProven(view: EntryView, { first, end }: TokenRange): boolean {
    let divisions = 0;
    for (let token = first; token < end; token += 1) {
        if (isDivision(view, token)) divisions += 1;
        else if (divisions > 0 && isNumber(view, token)) return true;
    }
    return divisions > 1;
}

function isPart(view: EntryView, token: number): boolean {
    const sign = signOf(view, token);
    if (sign === Sign.Hyphen || sign === POSTAL_MARK) return true;
    if (isNaming(view, token) || isNumber(view, token) || isUnit(view, token)) return true;
    return view.wordAt(token) === 'の' && isNumber(view, token - 1) && isNumber(view, token + 1);
}

function isNaming(view: EntryView, token: number): boolean {
    if (!view.isWord(token)) return false;
    const hit = view.hitAt(token);
    if (hit && topicsOf(hit).some((topic) => topic === Category.Address || topic === Category.Postcode)) return false;
    return NAMING.test(view.textAt(token));
}

function isNumber(view: EntryView, token: number): boolean {
    return view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0;
}

/** "〒220-0011 " before the name of the prefecture. */
function postcodeBefore(view: EntryView, first: number): number {
    const code = first - POSTCODE_TOKENS;
    const isCode =
        !view.isBroken(first) &&
        view.digitsAt(code).length === 3 &&
        signOf(view, code + 1) === Sign.Hyphen &&
        view.digitsAt(code + 2).length === 4;
    return isCode ? code : first;
}

function trimmed(view: EntryView, first: number, end: number): number {
    let last = end;
    while (last > first + 1 && signOf(view, last - 1) !== 0) last -= 1;
    return last;
}
