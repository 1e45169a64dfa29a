import { CharacterClass, CLASS_OF, FOLDED } from '../text/characters.ts';

const PLAIN_LETTERS = /^[A-Za-z]+$/u;

/** The letters of a text as the scanner folds them. */
export function foldedLetters(text: string): string {
    if (PLAIN_LETTERS.test(text)) return text.toLowerCase();
    let folded = '';
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const kind = CLASS_OF[code];
        if (kind === CharacterClass.Letter || kind === CharacterClass.Ideograph)
            folded += String.fromCharCode(FOLDED[code] ?? 0);
    }
    return folded;
}
