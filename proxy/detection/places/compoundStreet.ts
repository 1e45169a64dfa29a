import type { EntryView } from '../entry/entryView.ts';
import { FOLDED } from '../text/characters.ts';

/** How compound names of streets end in German and Dutch. */
const ENDINGS =
    'strasse str straat laan gracht weg plein platz allee gasse kade singel dijk ufer damm steig hof markt'.split(' ');
const COMPOUND = new RegExp(`.{2}(?:${ENDINGS.join('|')})$`, 'u');
const LAST = 3;
const SHORTEST = 4;
const A = 0x61;
const LETTERS = 26;
const BITS = 5;

/** By the last three letters, 1 when an ending has them. */
const LAST_LETTERS = lastLetters();

/** Whether a word is the name of a street by its end: "Hauptstraße", "Keizersgracht". */
export function isCompoundStreet(view: EntryView, token: number): boolean {
    if (!view.isWord(token)) return false;
    const end = view.endOf(token);
    if (end - view.startOf(token) < SHORTEST) return false;
    const letters = lettersBefore(view.text, end);
    return (letters < 0 || LAST_LETTERS[letters] === 1) && COMPOUND.test(view.wordAt(token));
}

/** Three letters in one number, -1 when any is none of the alphabet. */
function lettersBefore(text: string, end: number): number {
    let letters = 0;
    for (let at = end - LAST; at < end; at += 1) {
        const letter = (FOLDED[text.charCodeAt(at)] ?? 0) - A;
        if (letter < 0 || letter >= LETTERS) return -1;
        letters = (letters << BITS) | letter;
    }
    return letters;
}

function lastLetters(): Uint8Array {
    const table = new Uint8Array(1 << (LAST * BITS));
    for (const ending of ENDINGS) table[lettersBefore(ending, ending.length)] = 1;
    return table;
}
