import { foldCharacter } from './foldCharacter.ts';

/** A text as a search compares it, and where each of its code units comes from. */
export interface FoldedText {
    readonly text: string;
    /** By code unit: where in the original text what it stands for begins and ends. `null` where both line up one to one. */
    readonly offsets: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

/** What folds to itself in lower case, one to one: most of what people write in English. */
const ALIGNED = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/** White space with what vanishes in it, a Hangul syllable in parts, or a character with the marks on it. */
const PIECE =
    /\s(?:(?![\u3099\u309a])(?=[\s\p{M}\p{Default_Ignorable_Code_Point}])[\s\p{Script=Inherited}\p{Script=Hebrew}\p{Default_Ignorable_Code_Point}])*|[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*\p{M}*|\S\p{M}*/uy;

/**
 * Folds a text: without case, accents and invisible characters, digits of every script as ASCII digits, white space as one
 * space. Voiced kana, Hangul syllables and vowel signs stay what they are.
 */
export function foldText(original: string): FoldedText {
    if (ALIGNED.test(original)) return { text: original.toLowerCase(), offsets: null };
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (let start = 0, end = 0; start < original.length; start = end) {
        end = endOfPiece(original, start);
        const folded = foldCharacter(original.slice(start, end));
        text += folded;
        for (let unit = 0; unit < folded.length; unit += 1) {
            starts.push(start);
            ends.push(end);
        }
    }
    return { text, offsets: { starts, ends } };
}

function endOfPiece(text: string, start: number): number {
    if (standsAlone(text.charCodeAt(start)) && standsAlone(text.charCodeAt(start + 1))) return start + 1;
    PIECE.lastIndex = start;
    PIECE.exec(text);
    return PIECE.lastIndex;
}

/** Latin, Greek and Cyrillic letters, digits and punctuation in one code unit: no space, no mark, nothing invisible. */
function standsAlone(codeUnit: number): boolean {
    return (
        (codeUnit > 0x20 && codeUnit < 0x7f) ||
        (codeUnit > 0xad && codeUnit < 0x300) ||
        (codeUnit > 0x36f && codeUnit < 0x483)
    );
}
