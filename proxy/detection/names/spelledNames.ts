import { LEXICON } from '../lexicon/known.ts';
import { isLetterWord } from './letterWords.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NAME_BITS } from './nameBits.ts';
import { letterOrWordAt, readSpelling } from './readSpelling.ts';
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
const FEWEST_LETTERS = 3;
/** Tokens between a name and its spelling: "that's", "spelled". */
const MOST_BETWEEN = 5;

/** So many letters of a spelling with a name's own tell that it is that name's. */
const TELLING_LETTERS = 3;

/** The spellings of an entry that follow a name or spell one. */
export function spelledNames(scene: Scene, entry: number, others: readonly Mention[]): readonly Mention[] {
    let mentions: Mention[] | null = null;
    for (let token = scene.from(entry); token + 2 < scene.to(entry); token += 1) {
        if (!scene.isWord(token) || !isLetterWord(scene, token)) continue;
        const spelling = spellingAt(scene, entry, token, others);
        if (!spelling) continue;
        if (spelling.isName)
            (mentions ??= []).push({
                first: token,
                end: spelling.end,
                entry,
                score: Score.Introduced,
                why: 'a name that is spelled',
                isSpelled: true
            });
        token = spelling.end - 1;
    }
    return mentions ?? NO_MENTIONS;
}

function spellingAt(
    scene: Scene,
    entry: number,
    token: number,
    others: readonly Mention[]
): { end: number; isName: boolean } | null {
    const name = others.findLast(({ end }) => end <= token + 1 && end >= token - MOST_BETWEEN);
    if (scene.lengthOf(token) > 1) {
        const spelling = name ? readSpelling(scene, entry, token, letterOrWordAt) : null;
        if (!spelling || !name || !isOf(scene, name, spelling.letters)) return null;
        return { end: spelling.end, isName: true };
    }
    const spelling = readSpelling(scene, entry, token);
    if (!spelling) return null;
    const { letters, end } = spelling;
    const bits = NAME_BITS[LEXICON.words.idOf(letters)] ?? 0;
    const isLong = letters.length >= FEWEST_LETTERS && !ABBREVIATIONS.has(letters);
    return {
        end,
        isName: isLong && (name !== undefined || ((bits & ANY_NAME) !== 0 && letters.length > FEWEST_LETTERS))
    };
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
