import { LEXICON } from '../lexicon/known.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NAME_BITS } from './nameBits.ts';
import { letterAt, readSpelling } from './readSpelling.ts';
import type { Scene } from './scene.ts';

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

/** The spellings of an entry that follow a name or spell one. */
export function spelledNames(scene: Scene, entry: number, others: readonly Mention[]): readonly Mention[] {
    const mentions: Mention[] = [];
    let namesEnd: ReadonlySet<number> | null = null;
    for (let token = scene.from(entry); token + 2 < scene.to(entry); token += 1) {
        if (scene.lengthOf(token) !== 1 || !scene.isWord(token) || letterAt(scene, token) === '') continue;
        const spelling = readSpelling(scene, entry, token);
        if (!spelling) continue;
        const isNear = endsNear((namesEnd ??= new Set(others.map(({ end }) => end))), token);
        const bits = NAME_BITS[LEXICON.words.idOf(spelling.letters)] ?? 0;
        const isLong = spelling.letters.length >= FEWEST_LETTERS && !ABBREVIATIONS.has(spelling.letters);
        if (isLong && (isNear || (bits & ANY_NAME && spelling.letters.length > FEWEST_LETTERS)))
            mentions.push({
                first: token,
                end: spelling.end,
                entry,
                score: Score.Introduced,
                why: 'a name that is spelled'
            });
        token = spelling.end - 1;
    }
    return mentions;
}

/** A name ends at the token or a few before it. */
function endsNear(ends: ReadonlySet<number>, token: number): boolean {
    for (let end = token - MOST_BETWEEN; end <= token + 1; end += 1) if (ends.has(end)) return true;
    return false;
}
