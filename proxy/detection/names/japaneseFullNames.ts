import { FAMILY_READINGS, GIVEN_ENDINGS, GIVEN_READINGS, JAPANESE_GIVEN_NAMES } from './data/japaneseGivenNames.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

const GIVEN = wordsOf(JAPANESE_GIVEN_NAMES);
const READINGS = wordsOf(GIVEN_READINGS);
const FAMILIES = wordsOf(FAMILY_READINGS);
const LONGEST_GIVEN = 3;
const LONGEST_READING = 6;
const SHORTEST_READING = 2;

const FIRST_HIRAGANA = 0x3041;
const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;
const TO_HIRAGANA = FIRST_KATAKANA - FIRST_HIRAGANA;
const HAN = /^\p{Script=Han}+/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const BLANK = /^[ \u3000・]/u;
/** What may stand right behind a name in kanji that more kanji follow. */
const TITLE = /^(?:[様氏宛殿]|本人|名義)/u;
/** What may stand right behind a name in hiragana. */
const BEHIND =
    /^(?:$|[\s、。，．,.!?！？)）」/／・だがはのにを]|です|と申|ともうし|と言|といい|でござい|[でとも様宛]|さん|さま)/u;

/**
 * The token behind a full name that begins at a token: a family name and a given name, a blank between them or not, in kanji or as they are read;
 * -1 when none does.
 */
export function fullNameEnd(scene: Scene, entry: number, first: number): number {
    const { tokens } = scene;
    const text = tokens.texts[entry] ?? '';
    const start = tokens.start[first] ?? 0;
    const code = text.charCodeAt(start);
    if (code < FIRST_HIRAGANA) return -1;
    const end = isKana(code)
        ? readNameEnd(text, start)
        : scene.has(first, NameBit.Family)
          ? givenEnd(text, tokens.end[first] ?? start)
          : -1;
    return end < 0 ? -1 : tokenBehind(scene, entry, first, end);
}

/** Tells whether kanji are a given name of the list. */
export function isGivenName(text: string): boolean {
    return GIVEN.has(text);
}

/** The length of the longest family or given name that is written here as it is read, 0 when none is. */
export function nameReadingLength(text: string, at: number): number {
    for (let length = LONGEST_READING; length >= SHORTEST_READING; length -= 1) {
        const read = at + length <= text.length ? hiragana(text.slice(at, at + length)) : '';
        if (FAMILIES.has(read) || READINGS.has(read)) return length;
    }
    return 0;
}

/** The offset behind the given name that begins here, perhaps behind a blank; -1 when none does. */
function givenEnd(text: string, from: number): number {
    const at = BLANK.test(text.slice(from, from + 1)) ? from + 1 : from;
    const kanji = HAN.exec(text.slice(at, at + 2 * LONGEST_GIVEN))?.[0] ?? '';
    if (kanji === '') return readingEnd(text, at, READINGS);
    if (kanji.length <= LONGEST_GIVEN && (GIVEN.has(kanji) || endsAsGiven(kanji))) return at + kanji.length;
    for (let length = Math.min(LONGEST_GIVEN, kanji.length - 1); length > 0; length -= 1) {
        const given = kanji.slice(0, length);
        if (TITLE.test(kanji.slice(length)) && (GIVEN.has(given) || endsAsGiven(given))) return at + length;
    }
    return -1;
}

function endsAsGiven(kanji: string): boolean {
    return kanji.length > 1 && GIVEN_ENDINGS.includes(kanji.charAt(kanji.length - 1));
}

/** The offset behind a family and a given name as they are read; kana before them are the rest of another word. */
function readNameEnd(text: string, start: number): number {
    const isKatakana = text.charCodeAt(start) >= FIRST_KATAKANA;
    if (isKatakana && start > 0 && text.charCodeAt(start - 1) >= FIRST_KATAKANA && KANA.test(text.charAt(start - 1)))
        return -1;
    for (let length = LONGEST_READING; length >= SHORTEST_READING; length -= 1) {
        if (!FAMILIES.has(hiragana(text.slice(start, start + length)))) continue;
        const behind = start + length;
        const at = BLANK.test(text.slice(behind, behind + 1)) ? behind + 1 : behind;
        const end = readingEnd(text, at, READINGS);
        if (end > 0) return end;
    }
    return -1;
}

/** The offset behind the longest of these readings that begins here and ends as a name does; -1 when none does. */
function readingEnd(text: string, at: number, readings: ReadonlySet<string>): number {
    for (let length = LONGEST_READING; length >= SHORTEST_READING; length -= 1) {
        const end = at + length;
        if (end <= text.length && readings.has(hiragana(text.slice(at, end))) && endsName(text, end)) return end;
    }
    return -1;
}

function endsName(text: string, end: number): boolean {
    const isKatakana = text.charCodeAt(end - 1) >= FIRST_KATAKANA;
    if (isKatakana) return end >= text.length || text.charCodeAt(end) < FIRST_KATAKANA || !KANA.test(text.charAt(end));
    return BEHIND.test(text.slice(end, end + 4));
}

/** The token behind the one in which this offset ends. */
function tokenBehind(scene: Scene, entry: number, first: number, offset: number): number {
    let token = first;
    while (token < scene.to(entry) && (scene.tokens.end[token] ?? 0) < offset) token += 1;
    return Math.min(token + 1, scene.to(entry));
}

function isKana(code: number): boolean {
    return code >= FIRST_HIRAGANA && code <= LAST_KATAKANA;
}

function hiragana(text: string): string {
    return text.replaceAll(/[\u30a1-\u30f6]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA));
}

function wordsOf(list: string): ReadonlySet<string> {
    return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
