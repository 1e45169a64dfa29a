import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { TokenKind } from '../text/tokens.ts';
import { PerReading } from '../perReading.ts';
import { Concern } from './concern.ts';
import { membersIn } from './members.ts';
import type { Turns } from './turns.ts';
import { isShaped } from './value.ts';
import { setOf } from './words.ts';

/** What a sign-in that nobody names consists of. */
type LoginCategory = typeof Category.Username | typeof Category.Password;

const NOTHING: readonly Finding[] = [];
const SIGNING_IN = Concern.Username | Concern.Password | Concern.UserLabel | Concern.PassLabel;
/** So many entries behind talk of signing in two values beside each other are what somebody signs in with. */
const TALK = 4;
const DIGITS = 1 << TokenKind.Digits;

/**
 * Finds what people sign in with where no word names it: "jane_84 / Tulip#99 does not work", "I tried jane_84 with Tulip#99", and the name in
 * "I'm jane eighty four on the app".
 */
export function loginsIn(turns: Turns, category: LoginCategory): readonly Finding[] {
    const { tokens } = turns.reading;
    const paired = PAIRED.of(turns.reading);
    const { of } = turns.concerns;
    const members = category === Category.Username ? Concern.OnSite : 0;
    let found: Finding[] | null = null;
    let talked = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < tokens.texts.length; entry += 1) {
        const said = of[entry] ?? 0;
        if ((said & SIGNING_IN) !== 0) talked = entry;
        const isPaired = paired[entry] === 1;
        if (!isPaired && (said & members) === 0) continue;
        const text = tokens.texts[entry] ?? '';
        if (isPaired) (found ??= []).push(...pairsIn(text, { isTalk: entry - talked <= TALK }, entry, category));
        if ((said & members) !== 0 && text.includes(' on ')) (found ??= []).push(...membersIn(turns, entry));
    }
    return found ?? NOTHING;
}

/** What stands between a name and a password, with its blanks. */
const PARTED = [' / ', ' with ', ' and ', ' | ', ' - ', ' – '];
const SIGNS = ['/', '|', '-', '–'];
const TROUBLE = setOf(
    'login logged log locked tried trying try work working works wont cant rejected rejects rejecting incorrect wrong invalid denied failed fails accept ' +
        'accepted sign signing doesnt didnt not nothing stuck refuses refused refusing'
);
const MOST_WORDS = 400;
const LONGEST = 64;

interface Word {
    readonly text: string;
    readonly start: number;
}

/** By entry, 1 when it may hold such a pair: names and passwords are looked for one after the other. */
const PAIRED = new PerReading(({ kinds, tokens: { texts } }) => {
    const paired = new Uint8Array(texts.length);
    for (let entry = 0; entry < texts.length; entry += 1) {
        if (((kinds[entry] ?? 0) & DIGITS) !== 0 && mayHoldPair(texts[entry] ?? '')) paired[entry] = 1;
    }
    return paired;
});

/** Tells whether any stretch between blanks may be a secret, and whether anything that parts one from a name stands between. */
function mayHoldPair(text: string): boolean {
    return mixesDigits(text) && PARTED.some((part) => text.includes(part));
}

const BLANK = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
const CASE_BIT = 0x20;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
const LAST_ASCII = 0x7f;

/** Tells whether a letter, or what may be one, stands in one stretch with a digit. */
function mixesDigits(text: string): boolean {
    let letters = false;
    let digits = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BLANK) {
            letters = false;
            digits = false;
            continue;
        }
        if (code >= ZERO && code <= NINE) digits = true;
        else if (((code | CASE_BIT) >= LETTER_A && (code | CASE_BIT) <= LETTER_Z) || code > LAST_ASCII) letters = true;
        if (letters && digits) return true;
    }
    return false;
}

function pairsIn(
    text: string,
    { isTalk }: { readonly isTalk: boolean },
    entry: number,
    category: LoginCategory
): readonly Finding[] {
    const words = wordsOf(text);
    let trouble: boolean | null = null;
    const isTrouble = (): boolean => (trouble ??= words.some(saysTrouble));
    return words.flatMap((middle, index) => {
        const at = nameBefore(words, index);
        const name = words[at];
        const secret = words[behindUsual(words, index + 1)];
        if (!name || !secret || !PARTED.includes(` ${middle.text} `)) return [];
        const isWritten = SIGNS.includes(middle.text);
        if (!isName(name.text) || !isSecret(secret.text)) return [];
        if (!isTalk && !isTrouble()) return [];
        if (!isWritten && !(isTrouble() && TYPING.has((words[at - 1]?.text ?? '').toLowerCase()))) return [];
        const told = category === Category.Username ? name : secret;
        if (category === Category.Username && (told.text.includes('@') || isFullName(words, at))) return [];
        const { start } = told;
        return [{ entry, start, end: start + told.text.length, category, score: 0.85, why: WHY[category] }];
    });
}

function saysTrouble({ text }: Word): boolean {
    return TROUBLE.has(text.toLowerCase().replaceAll(/[^a-z]/g, ''));
}

const TYPING = setOf('try tried trying using used use entered entering enter put putting type typed typing');
/** "In the box", behind a name. */
const PLACES = setOf('in the box field top first login one as my user username name there');
const MOST_PLACES = 4;
/** "My usual", before a password. */
const USUAL = setOf('my the usual normal regular same old new current other');
const MOST_USUAL = 3;

/** The index of the word before this one that may be a name, behind which it is said where it was typed. */
function nameBefore(words: readonly Word[], index: number): number {
    let at = index - 1;
    while (at > index - 1 - MOST_PLACES && PLACES.has((words[at]?.text ?? '').toLowerCase())) at -= 1;
    return at;
}

function behindUsual(words: readonly Word[], index: number): number {
    let at = index;
    while (at < index + MOST_USUAL && USUAL.has((words[at]?.text ?? '').toLowerCase())) at += 1;
    return at;
}

const WHY = {
    [Category.Username]: 'stands beside a password, as one signs in with',
    [Category.Password]: 'stands beside a user name, as one signs in with'
} as const;

/** The stretches between blanks, without the punctuation of the sentence behind them. */
function wordsOf(text: string): readonly Word[] {
    const words: Word[] = [];
    for (let start = 0; start < text.length && words.length < MOST_WORDS;) {
        const blank = text.indexOf(' ', start);
        const end = blank < 0 ? text.length : blank;
        let last = end;
        while (last > start && ',.;:?"'.includes(text.charAt(last - 1))) last -= 1;
        if (last > start) words.push({ text: text.slice(start, last), start });
        start = end + 1;
    }
    return words;
}

/** "Jane Doe" before a stroke: whoever says so tells who they are. */
function isFullName(words: readonly Word[], at: number): boolean {
    return NAME.test(words[at]?.text ?? '') && NAME.test(words[at - 1]?.text ?? '');
}

const NAME = /^\p{Lu}\p{Ll}+$/u;

/** "Jane_84", "jane.doe", "jane@example.com". */
function isName(text: string): boolean {
    if (text.length < 4 || text.length > LONGEST || !/^[\p{L}\p{N}._@+-]+$/u.test(text)) return false;
    return /^[\p{Ll}\p{Lu}]/u.test(text) && /\p{Ll}/u.test(text);
}

/** "Tulip#99", "tulip9981": letters, small ones among them, with digits. */
function isSecret(text: string): boolean {
    if (text.length < 7 || text.length > LONGEST || text.includes('/')) return false;
    return /\p{L}/u.test(text) && /\d/.test(text) && (/\p{Ll}/u.test(text) || /[!@#$%&*]/.test(text)) && isShaped(text);
}
