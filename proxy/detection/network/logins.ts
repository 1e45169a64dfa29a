import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { namedIn, Named } from './named.ts';
import { isSentence, beginsWithPredicate } from './predicate.ts';
import type { Piece } from './pieces.ts';
import { turnsOf } from './turns.ts';
import { isShaped, valueFrom } from './value.ts';
import { setOf } from './words.ts';

/** What a sign-in that nobody names consists of. */
type LoginCategory = typeof Category.Username | typeof Category.Password;

/**
 * Finds what people sign in with where no word names it: "jane_84 / Tulip#99 does not work", "I tried jane_84 with Tulip#99", and the name in
 * "I'm jane eighty four on the app".
 */
export function loginsIn(reading: Reading, category: LoginCategory): readonly Finding[] {
    const found: Finding[] = [];
    let talked = Number.NEGATIVE_INFINITY;
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        if (((namedIn(reading)[entry] ?? 0) & SIGNING_IN) !== 0) talked = entry;
        const text = reading.tokens.texts[entry] ?? '';
        if (((reading.kinds[entry] ?? 0) & (1 << TokenKind.Digits)) !== 0 && PARTED.some((part) => text.includes(part)))
            found.push(...pairsIn(text, { isTalk: entry - talked <= TALK }, entry, category));
        if (category === Category.Username && text.includes(' on ')) found.push(...membersIn(reading, entry));
    }
    return found;
}

const SIGNING_IN = Named.Username | Named.Password | Named.UserLabel | Named.PassLabel;
/** So many entries behind talk of signing in two values beside each other are what somebody signs in with. */
const TALK = 4;
/** What stands between a name and a password, with its blanks. */
const PARTED = [' / ', ' with ', ' and ', ' | ', ' - ', ' – '];
const SIGNS = ['/', '|', '-', '–'];
const TROUBLE = setOf(
    'login logged log locked tried trying try work working works wont cant rejected rejects rejecting incorrect wrong invalid denied failed fails accept ' +
        'accepted sign signing doesnt didnt not'
);
const MOST_WORDS = 400;
const LONGEST = 64;

interface Word {
    readonly text: string;
    readonly start: number;
}

function pairsIn(
    text: string,
    { isTalk }: { readonly isTalk: boolean },
    entry: number,
    category: LoginCategory
): readonly Finding[] {
    const words = wordsOf(text);
    const isTrouble = words.some((word) => TROUBLE.has(word.text.toLowerCase().replaceAll(/[^a-z]/g, '')));
    if (!isTalk && !isTrouble) return [];
    return words.flatMap((middle, index) => {
        const name = words[index - 1];
        const secret = words[index + 1];
        if (!name || !secret || !PARTED.includes(` ${middle.text} `)) return [];
        const isWritten = SIGNS.includes(middle.text);
        if (!isName(name.text) || !isSecret(secret.text)) return [];
        if (
            !isWritten &&
            !(isTrouble && /^(?:try|tried|trying|using|used|use|entered)$/i.test(words[index - 2]?.text ?? ''))
        )
            return [];
        const told = category === Category.Username ? name : secret;
        if (category === Category.Username && told.text.includes('@')) return [];
        const { start } = told;
        return [{ entry, start, end: start + told.text.length, category, score: 0.85, why: WHY[category] }];
    });
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

/** Where a member of something is called as they are called there. */
const PLACES = setOf(
    'app site website web portal forum platform system page store shop chat marketplace game account online'
);
const DETERMINING = setOf('the your this our');
const CALLING = setOf('im am as by under its is called');
const BOUNDS = { words: 2, joints: 1 };
const MOST_PIECES = 400;

/** "I'm jane eighty four on the app". */
function membersIn(reading: Reading, entry: number): readonly Finding[] {
    const pieces = turnsOf(reading).of(entry);
    const found: Finding[] = [];
    for (let at = 1; at < Math.min(pieces.length, MOST_PIECES); at += 1) {
        if (pieces[at]?.text !== 'on' || !isPlace(pieces, at + 1)) continue;
        const first = callingBefore(pieces, at);
        const value = first < 0 ? null : valueFrom(reading, pieces.slice(0, at), first, BOUNDS);
        if (value?.end !== at || !value.isShaped || value.isNumeric) continue;
        if (beginsWithPredicate(reading, value, pieces) || isSentence(value, reading, pieces)) continue;
        found.push({
            entry,
            start: value.from,
            end: value.to,
            category: Category.Username,
            score: 0.8,
            why: 'what somebody is called on a site'
        });
    }
    return found;
}

const LONGEST_NAME = 40;

function callingBefore(pieces: readonly Piece[], at: number): number {
    for (let first = at - 1; first > Math.max(0, at - LONGEST_NAME); first -= 1) {
        if (CALLING.has(pieces[first - 1]?.text ?? '')) return first;
    }
    return -1;
}

function isPlace(pieces: readonly Piece[], at: number): boolean {
    const place = DETERMINING.has(pieces[at]?.text ?? '') ? pieces[at + 1] : null;
    return PLACES.has(place?.text ?? '');
}
