import { LEXICON } from '../lexicon/known.ts';
import { isLetterWord } from './letterWords.ts';
import type { KnownNames } from './knownNames.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NAME_BITS, NameBit } from './nameBits.ts';
import { letterOrWordAt, readSpelling, type Spelling } from './readSpelling.ts';
import type { Scene } from './scene.ts';

const NO_MENTIONS: readonly Mention[] = [];
const ABBREVIATIONS = new Set([
    'dob',
    'pin',
    'ssn',
    'usa',
    'pdf',
    'cvv',
    'cvc',
    'otp',
    'iban',
    'vin',
    'nhs',
    'asap',
    'atm',
    'diy',
    'faq',
    'usb',
    'sim'
]);
const DOUBLE = LEXICON.words.idOf('double');
const FEWEST_LETTERS = 3;
/** Tokens between a name and its spelling: "that's", "spelled", ", ik spel het even,". */
const MOST_BETWEEN = 6;
/** Behind so many the letters have to be those of the name. */
const CLOSE = 5;
/** So many letters of a spelling with a name's own tell that it is that name's. */
const TELLING_LETTERS = 3;
const WHY = 'a name that is spelled';

/** Whether any spelling may be that of a name: not where the name of a thing was asked for. */
export const Spelled = { Anything: 1, Things: 2 } as const;
export type Spelled = (typeof Spelled)[keyof typeof Spelled];

/** The spellings of an entry that follow a name or spell one, and the words that they spell. */
export function spelledNames(
    scene: Scene,
    entry: number,
    others: readonly Mention[],
    spelled: Spelled,
    known: KnownNames
): readonly Mention[] {
    let mentions: Mention[] | null = null;
    let byEnd: ReadonlyMap<number, Mention> | null = null;
    for (let token = scene.from(entry); token + 2 < scene.to(entry); token += 1) {
        if (!isLetterWord(scene, token) || !mayGoOn(scene, token + 1)) continue;
        byEnd ??= new Map(others.map((mention) => [mention.end, mention]));
        const name = nameBefore(byEnd, token);
        const spelling = spellingAt(scene, entry, token, name);
        if (!spelling) continue;
        const { end, letters } = spelling;
        const word = name ? null : wordBefore(scene, entry, token, letters);
        const isName =
            name !== null ||
            (spelled === Spelled.Anything && (word !== null || isListed(letters) || known.knows(letters)));
        if (isName && letters.length >= FEWEST_LETTERS && !ABBREVIATIONS.has(letters)) {
            mentions ??= [];
            if (word !== null) mentions.push({ first: word, end: word + 1, entry, score: Score.Introduced, why: WHY });
            mentions.push({ first: token, end, entry, score: Score.Introduced, why: WHY, isSpelled: true, letters });
        }
        token = end - 1;
    }
    return mentions ?? NO_MENTIONS;
}

/** A letter follows, or what explains one. */
function mayGoOn(scene: Scene, token: number): boolean {
    const at = scene.isWord(token) ? token : scene.isWord(token + 1) ? token + 1 : token + 2;
    return scene.has(at, NameBit.Letter | NameBit.Spelling) || scene.tokens.value[at] === DOUBLE;
}

/** Single letters; words of a spelling alphabet only when they spell the name or the word before them. */
function spellingAt(scene: Scene, entry: number, token: number, name: Mention | null): Spelling | null {
    if (scene.lengthOf(token) === 1) {
        const spelling = readSpelling(scene, entry, token);
        const isFar = name !== null && token - name.end > CLOSE;
        return spelling && isFar && !isOf(scene, name, spelling.letters) ? null : spelling;
    }
    const spelling = readSpelling(scene, entry, token, letterOrWordAt);
    if (!spelling) return null;
    const { letters } = spelling;
    const isOwn = name ? isOf(scene, name, letters) : wordBefore(scene, entry, token, letters) !== null;
    return isOwn ? spelling : null;
}

function nameBefore(byEnd: ReadonlyMap<number, Mention>, token: number): Mention | null {
    for (let end = token + 1; end >= token - MOST_BETWEEN; end -= 1) {
        const mention = byEnd.get(end);
        if (mention) return mention;
    }
    return null;
}

/** A word with just these letters that stands shortly before: "Bradshaw is spelled B R A …". */
function wordBefore(scene: Scene, entry: number, token: number, letters: string): number | null {
    if (letters.length < FEWEST_LETTERS) return null;
    for (let word = token - 1; word >= scene.from(entry) && word >= token - MOST_BETWEEN; word -= 1) {
        if (scene.lengthOf(word) < FEWEST_LETTERS || !mayBeNamed(scene, word)) continue;
        if (scene.folded(word) === letters) return word;
    }
    return null;
}

function mayBeNamed(scene: Scene, word: number): boolean {
    if (scene.has(word, NameBit.Common)) return false;
    return scene.has(word, ANY_NAME) || scene.isUnknown(word) || scene.isCapitalised(word);
}

/** Letters of a name that is known, and long enough to be no abbreviation. */
function isListed(letters: string): boolean {
    const bits = NAME_BITS[LEXICON.words.idOf(letters)] ?? 0;
    return (bits & ANY_NAME) !== 0 && letters.length > FEWEST_LETTERS;
}

/** Begins as a word of the name does. */
function isOf(scene: Scene, { first, end }: Mention, letters: string): boolean {
    if (letters.length < TELLING_LETTERS) return false;
    const beginning = letters.slice(0, TELLING_LETTERS);
    for (let token = first; token < end; token += 1) {
        if (scene.isWord(token) && scene.folded(token).startsWith(beginning)) return true;
    }
    return false;
}
