import { hitsEndingAt } from '../lexicon/hitsEndingAt.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { fullNameEnd, isGivenName } from './japaneseFullNames.ts';
import { JAPANESE_NO_NAMES, JAPANESE_PLACES } from './data/japaneseFamilyNames.ts';
import { Score, type Mention } from './mention.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

/** Where an entry stands. */
export const Place = { Anywhere: 1, /** Behind a question for a name. */ Answer: 2 } as const;
export type Place = (typeof Place)[keyof typeof Place];

const JAPANESE = LEXICON.languages.indexOf('ja');
/** Behind a name: "Mr", "Ms". */
export const TITLES = idsOf(LEXICON, '様 さま さん 氏');
/** "I am called". */
export const SAYINGS = idsOf(
    LEXICON,
    'と申します ともうします と言います といいます と申しまして と申す と言う っていいます'
);
/** "Is", and other words that a name ends before. */
const ENDINGS = idsOf(LEXICON, 'です で が と は の に も でございます だ でして ですね');
const ANSWER_ENDINGS = idsOf(LEXICON, 'です で が でございます だ でして ですね だね');
const GA = LEXICON.words.idOf('が');
const OF = LEXICON.words.idOf('の');
/** Behind names and behind what somebody teaches. */
const TEACHER = LEXICON.words.idOf('先生');
const HONOUR = 'ご';
const IS = idsOf(LEXICON, 'です で でございます ですね');
/** Asks for a name. */
export const WHO = idsOf(LEXICON, 'どちら様 どなた様 どなた');
const PLACES = new Set(JAPANESE_PLACES.split(/\s+/));
const NO_NAMES = new Set(JAPANESE_NO_NAMES.split(/\s+/));
const MOST_CHARACTERS = 8;
const MOST_GIVEN = 3;
const FEWEST_CHARACTERS = 2;
/** Family names of one character. */
const SINGLE = '林森原関堀辻岡谷泉島菅柳星平東南西北旭梶榊椿堤畑浜滝沖岸轟乾巽';
const FIRST_HIRAGANA = 0x3041;
const FIRST_KATAKANA = 0x30a1;

const FULL = 'a given and a family name';
const ASKED = 'asked for just before';
/** "… takes care of it", behind a name. */
const SERVING = /^が(?:承|うけたまわ|引き継|担当|対応|ご対応|ご案内|案内|伺|うかが|お伺|お受け|お手伝)/u;
const SERVING_TOKENS = 6;
/** So many entries greet, with a name behind that of the company. */
const GREETING_ENTRIES = 2;
/** Two characters and more before these are the name of an organisation or a part of one. */
const ORGANISATION = /.(?:支店|銀行|会社|病院|営業所|医院|商店|本店|支社|薬局)$/u;
/** With the long mark, and the half-width marks for voicing. */
const KATAKANA = /^[\p{Script=Katakana}\p{Lm}]+$/u;
const FEWEST_KATAKANA = 3;
const MOST_KATAKANA = 14;

const NO_MENTIONS: readonly Mention[] = [];

/** Tells whether an entry is read as Japanese. */
export function isJapanese({ languages }: Reading, entry: number): boolean {
    return languages.readAs[entry] === JAPANESE;
}

/** Tells whether an entry asks in Japanese for a name. */
export function asksForName({ reading, tokens }: Scene, entry: number): boolean {
    const last = (tokens.firstOf[entry + 1] ?? 0) - 1;
    const asks = (reading.hits[entry] ?? []).some(({ end, meanings }) =>
        meanings.some(
            (meaning) =>
                (meaning.kind === 'topic' && meaning.topic === 'PERSON') ||
                (meaning.kind === 'introduction' && end >= last)
        )
    );
    if (asks) return true;
    const from = tokens.firstOf[entry] ?? 0;
    return tokens.value.subarray(from, tokens.firstOf[entry + 1]).some((id) => WHO.has(id));
}

/** The names of an entry in Japanese: with a title behind them, introduced, or told to somebody who asked. */
export function japaneseNames(scene: Scene, entry: number, place: Place): readonly Mention[] {
    const mentions: Mention[] = [];
    for (let token = scene.from(entry); token < scene.to(entry); token += 1) {
        const full = fullNameEnd(scene, entry, token);
        if (full > token) {
            mentions.push({ first: token, end: full, entry, score: Score.Pair, why: FULL });
            token = full - 1;
            continue;
        }
        const isDue = place === Place.Answer || isIntroduced(scene, entry, token);
        const kana = isDue ? katakanaEnd(scene, entry, token) : -1;
        if (kana > token && (isFirstSaid(scene, entry, token) || isIntroduced(scene, entry, token))) {
            mentions.push({ first: token, end: kana, entry, score: Score.Introduced, why: ASKED });
            token = kana - 1;
            continue;
        }
        if (!isPart(scene, token)) continue;
        const end = nameEnd(scene, entry, token);
        const evidence = evidenceOf(scene, entry, token, end, place);
        if (evidence) mentions.push({ first: token, end, entry, ...evidence });
        token = end - 1;
    }
    return mentions.length > 0 ? mentions : NO_MENTIONS;
}

function evidenceOf(
    scene: Scene,
    entry: number,
    first: number,
    end: number,
    place: Place
): Pick<Mention, 'score' | 'why'> | null {
    const text = textOf(scene, entry, first, end);
    const next = end < scene.to(entry) ? (scene.tokens.value[end] ?? 0) : 0;
    if (NO_NAMES.has(text) || ORGANISATION.test(text) || isHonoured(scene, entry, first)) return null;
    if (next === TEACHER && scene.has(first, NameBit.Family))
        return { score: Score.Titled, why: 'a name with a title behind it' };
    if (TITLES.has(next)) return { score: Score.Titled, why: 'a name with a title behind it' };
    const isListed = scene.has(first, NameBit.Family);
    if (
        !isListed &&
        text.length < FEWEST_CHARACTERS &&
        !SINGLE.includes(text) &&
        !(isGivenName(text) && isIntroduced(scene, entry, first))
    )
        return null;
    if (SAYINGS.has(next)) return { score: Score.Introduced, why: 'introduced as a name' };
    const endings = place === Place.Answer ? ANSWER_ENDINGS : ENDINGS;
    const stops = end >= scene.to(entry) || !scene.isWord(end) || endings.has(next);
    if (!stops) return null;
    if (isIntroduced(scene, entry, first)) return { score: Score.Introduced, why: 'introduced as a name just before' };
    if (place === Place.Answer && isFirstSaid(scene, entry, first)) return { score: Score.Introduced, why: ASKED };
    if (!isListed) return null;
    if (next === GA && SERVING.test(textOf(scene, entry, end, Math.min(end + SERVING_TOKENS, scene.to(entry)))))
        return { score: Score.Hinted, why: 'says who is speaking' };
    const says = IS.has(next) || (entry === 0 && next === GA);
    const mayBePlace = PLACES.has(text) && !(entry < GREETING_ENTRIES && isOf(scene, entry, first));
    if (mayBePlace || !says) return null;
    return opensClause(scene, entry, first) ? { score: Score.Hinted, why: 'a family name that says who speaks' } : null;
}

/** The end of the characters that may be one name; a family name takes few behind it. */
function nameEnd(scene: Scene, entry: number, first: number): number {
    let characters = scene.lengthOf(first);
    const most =
        scene.has(first, NameBit.Family) && !scene.isCapitalised(first) ? characters + MOST_GIVEN : MOST_CHARACTERS;
    let end = first + 1;
    while (end < scene.to(entry) && !scene.isBroken(end) && (isPart(scene, end) || isNumeral(scene, end))) {
        if (!scene.isCapitalised(end)) characters += scene.lengthOf(end);
        if (characters > most) break;
        end += 1;
    }
    return end;
}

/** The end of what is written in katakana from a token on, as names are in forms, and blanks in it; -1 where it is too short or too long for a name. */
function katakanaEnd(scene: Scene, entry: number, first: number): number {
    let characters = 0;
    let end = first;
    for (; end < scene.to(entry) && !scene.isBroken(end) && isKatakana(scene, entry, end); end += 1)
        characters += scene.lengthOf(end);
    const isName =
        characters >= FEWEST_KATAKANA && characters <= MOST_KATAKANA && !NO_NAMES.has(textOf(scene, entry, first, end));
    const next = end < scene.to(entry) ? (scene.tokens.value[end] ?? 0) : 0;
    return isName && (end >= scene.to(entry) || !scene.isWord(end) || ANSWER_ENDINGS.has(next) || SAYINGS.has(next))
        ? end
        : -1;
}

function isKatakana(scene: Scene, entry: number, token: number): boolean {
    return scene.isWord(token) && KATAKANA.test(textOf(scene, entry, token, token + 1));
}

/** A character that no list knows, but for the endings of verbs, or a family name. */
function isPart(scene: Scene, token: number): boolean {
    if (!scene.isWord(token)) return false;
    const code = codeAt(scene, token);
    if (code === 0) return scene.isCapitalised(token) && scene.lengthOf(token) > 1;
    if (code < FIRST_KATAKANA) return false;
    return scene.tokens.value[token] === 0 || scene.has(token, NameBit.Family);
}

/** "一" of "健一". */
function isNumeral(scene: Scene, token: number): boolean {
    return (
        scene.isWord(token) &&
        scene.lengthOf(token) === 1 &&
        codeAt(scene, token) >= 0x4e00 &&
        !TITLES.has(scene.tokens.value[token] ?? 0)
    );
}

function isIntroduced({ reading }: Scene, entry: number, first: number): boolean {
    return hitsEndingAt(reading.hits[entry] ?? [], first).some(({ meanings }) =>
        meanings.some(({ kind }) => kind === 'introduction')
    );
}

/** "ご登録", "ご依頼人様": nobody honours a name so. */
function isHonoured(scene: Scene, entry: number, first: number): boolean {
    const start = scene.tokens.start[first] ?? 0;
    return (scene.tokens.texts[entry] ?? '').charAt(start - 1) === HONOUR;
}

/** Only known words and signs stand before it: "はい、えっと". */
function isFirstSaid(scene: Scene, entry: number, first: number): boolean {
    for (let token = scene.from(entry); token < first; token += 1) {
        if (scene.isWord(token) && scene.isUnknown(token)) return false;
    }
    return true;
}

/** Stands behind "of", as the name of who answers for a company does. */
function isOf(scene: Scene, entry: number, first: number): boolean {
    return first > scene.from(entry) && scene.tokens.value[first - 1] === OF;
}

/** Stands at the beginning or behind "of" ("さくら銀行の"). */
function opensClause(scene: Scene, entry: number, first: number): boolean {
    const before = first - 1;
    return before < scene.from(entry) || !scene.isWord(before) || scene.tokens.value[before] === OF;
}

function codeAt(scene: Scene, token: number): number {
    const text = scene.tokens.texts[scene.entryOf(token)] ?? '';
    const code = text.charCodeAt(scene.tokens.start[token] ?? 0);
    return code >= FIRST_HIRAGANA ? code : 0;
}

function textOf({ tokens }: Scene, entry: number, first: number, end: number): string {
    return (tokens.texts[entry] ?? '').slice(tokens.start[first], tokens.end[end - 1]);
}
