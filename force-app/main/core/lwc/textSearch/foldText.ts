import { foldCharacter } from './foldCharacter.ts';
import { MAY_GO_ON } from './wholeCharacters.ts';

/** A text as a search compares it, and where each of its code units comes from. */
export interface FoldedText {
    readonly text: string;
    /**
     * By code unit: where in the original text what it stands for begins and ends. `null` where both line up one to one, and
     * every code unit is a character.
     */
    readonly offsets: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

/** White space with what vanishes in it, a Hangul syllable in parts, or a character with the marks on it. */
const PIECE =
    /\s(?:(?![\u3099\u309a])(?=[\s\p{M}\p{Default_Ignorable_Code_Point}])[\s\p{Script=Inherited}\p{Script=Hebrew}\p{Default_Ignorable_Code_Point}])*|[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*\p{M}*|\S\p{M}*/uy;

/**
 * Folds a text: without case, accents and invisible characters, digits of every script as ASCII digits, white space as one
 * space. Voiced kana, Hangul syllables and vowel signs stay what they are.
 */
export function foldText(original: string): FoldedText {
    if (endOfRun(original, 0) === original.length) return { text: foldRun(original), offsets: null };
    let text = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (let start = 0; start < original.length;) {
        const runEnd = endOfRun(original, start);
        text += foldRun(original.slice(start, runEnd));
        for (; start < runEnd; start += 1) {
            starts.push(start);
            ends.push(start + 1);
        }
        PIECE.lastIndex = start;
        const [piece = ''] = PIECE.exec(original) ?? [];
        const folded = foldCharacter(piece);
        text += folded;
        for (let unit = 0; unit < folded.length; unit += 1) {
            starts.push(start);
            ends.push(start + piece.length);
        }
        start += piece.length;
    }
    return { text, offsets: { starts, ends } };
}

/** Where what begins here stops to be folded code unit by code unit, as nearly all is that people write. */
function endOfRun(original: string, start: number): number {
    let before = 0;
    for (let index = start; index < original.length; index += 1) {
        const codeUnit = original.charCodeAt(index);
        const isSimple = foldOf(codeUnit) !== NOT_SIMPLE && !(codeUnit === SPACE && before === SPACE);
        // What is not simple may belong to the character before it.
        if (!isSimple) return Math.max(start, index - 1);
        before = codeUnit;
    }
    return original.length;
}

function foldRun(run: string): string {
    let text = '';
    let kept = 0;
    for (let index = 0; index < run.length; index += 1) {
        const codeUnit = run.charCodeAt(index);
        const folded = foldOf(codeUnit);
        if (folded === codeUnit) continue;
        text += run.slice(kept, index) + String.fromCharCode(folded);
        kept = index + 1;
    }
    return text + run.slice(kept);
}

const SPACE = 0x20;
const NOT_SIMPLE = 0xffff;
/** What vanishes or joins what stands beside it. */
const JOINS = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** What code units fold to, wherever they stand: 0 where nobody has asked, {@link NOT_SIMPLE} where that depends. */
const folds = new Uint16Array(0x10000);
folds[SPACE] = SPACE;

function foldOf(codeUnit: number): number {
    return folds[codeUnit] || (folds[codeUnit] = foldAlone(String.fromCharCode(codeUnit)));
}

function foldAlone(character: string): number {
    if (JOINS.test(character) || MAY_GO_ON.test(character)) return NOT_SIMPLE;
    const folded = foldCharacter(character);
    return folded.length === 1 ? folded.charCodeAt(0) : NOT_SIMPLE;
}
