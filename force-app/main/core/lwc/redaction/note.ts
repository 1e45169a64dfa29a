import { spreadCheck } from './spreadNumbers.ts';
import { writtenNumbersOf } from './writtenNumbers.ts';

/** A text and the numbers that it tells, as ASCII digits; a reader who understands words may know more of them. */
export interface Telling {
    readonly text: string;
    readonly numbers: readonly string[];
}

/** What one span hides, and the mask that takes its place. */
export interface Passage extends Telling {
    readonly mask: string;
}

/** So many digits of a number in a row give it away. */
const DIGITS_IN_A_ROW = 5;
/** Fewer digits than this are no number that one could know again. */
const FEWEST_DIGITS = 3;
/** A number so long is often told by its last four digits. */
const LONG_NUMBER = 6;
/** A passage of so few words is a name or the like: each of its words gives it away. */
const FEW_WORDS = 3;
const LETTERS_OF_A_NAME = 4;
/** So many words of a longer passage in a row are a quotation. */
const WORDS_IN_A_ROW = 3;
const LETTERS_OF_A_QUOTATION = 12;
/** So many letters and digits are known again without the spaces between them. */
const LETTERS_OF_A_VALUE = 8;
/** So many letters are known again from the last to the first. */
const LETTERS_READ_BACKWARDS = 5;
/** Words of an address that a great many people share. */
const SHARED_WORDS: ReadonlySet<string> = new Set(
    'aol example fastmail gmail gmx googlemail hotmail icloud live mail outlook proton protonmail yahoo zoho'.split(' ')
);

/** What a text tells as it is written. */
export function tellingOf(text: string): Telling {
    return { text, numbers: writtenNumbersOf(text) };
}

/**
 * Makes the check of notes on these passages. It tells whether a note repeats one of them: five digits of a number in a row
 * in whatever grouping, its last four where the mask does not show them, the whole of a short one, seven digits that are spread
 * over the note or taken from several passages; a word of a name, also spelled or backwards, all words of a passage or three of
 * them in a row. The browser checks so while one types, the proxy before it stores the note.
 */
export function noteCheck(passages: readonly Passage[]): (note: Telling) => boolean {
    const known = passages.map((passage) => ({ passage, words: wordsOf(passage.text) }));
    const tellsInPieces = spreadCheck(passages.flatMap(({ numbers }) => numbers));
    return (note) => {
        const features = featuresOf(note);
        const isTold = known.some(
            ({ passage, words }) => repeatsNumber(features, passage) || repeatsWords(features, passage.text, words)
        );
        return isTold || tellsInPieces(note.text, note.numbers);
    };
}

/** The note as it is stored: on one line, without the spaces around it, and without signs that turn the order of what follows. */
export function normalizeNote(note: string): string {
    return note.replaceAll(/[\p{Cc}\p{Cs}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

interface Features {
    readonly runs: ReadonlySet<string>;
    readonly numbers: ReadonlySet<string>;
    readonly words: ReadonlySet<string>;
    readonly quotations: ReadonlySet<string>;
    /** With a space before and behind each word. */
    readonly sequence: string;
    readonly squeezed: string;
    /** Letters that stand alone, one after the other. */
    readonly spelled: readonly string[];
}

function featuresOf({ text, numbers }: Telling): Features {
    const words = wordsOf(text);
    return {
        runs: new Set(numbers.flatMap((number) => partsOf(number, DIGITS_IN_A_ROW))),
        numbers: new Set([...numbers, ...words.flatMap(writtenNumbersOf)]),
        words: new Set(words.flatMap(formsOf)),
        quotations: new Set(sequencesOf(words)),
        sequence: ` ${words.join(' ')} `,
        squeezed: words.join(''),
        spelled: ` ${words.join(' ')} `.match(/(?<= )(?:\p{L} ){4,}/gu)?.map((run) => run.replaceAll(' ', '')) ?? []
    };
}

function repeatsNumber(note: Features, { numbers, mask }: Passage): boolean {
    return numbers.some((number) => {
        if (number.length < FEWEST_DIGITS) return false;
        if (number.length < DIGITS_IN_A_ROW) return note.numbers.has(number);
        if (partsOf(number, DIGITS_IN_A_ROW).some((part) => note.runs.has(part))) return true;
        const end = number.slice(-4);
        // "The last 4: 4321" is read as one number.
        const tellsEnd = note.numbers.has(end) || note.numbers.has(`4${end}`);
        return number.length >= LONG_NUMBER && tellsEnd && !mask.includes(end);
    });
}

function repeatsWords(note: Features, text: string, words: readonly string[]): boolean {
    const value = words.join('');
    if (hasLetter(value) && isKnownInARow(value) && note.sequence.includes(` ${words.join(' ')} `)) return true;
    if (isKnownWithoutSpaces(value) && note.squeezed.includes(value)) return true;
    if (words.some((word) => isDistinctive(word) && note.words.has(word))) return true;
    const isName = text.trim().split(/\s+/u).length <= FEW_WORDS && writtenNumbersOf(text).every(isShort);
    if (isName) return words.some((word) => isOwn(word) && tellsWord(note, word));
    return sequencesOf(words).some((quotation) => note.quotations.has(quotation));
}

function isOwn(word: string): boolean {
    return word.length >= LETTERS_OF_A_NAME && !SHARED_WORDS.has(word);
}

function tellsWord({ words, spelled }: Features, word: string): boolean {
    return words.has(word) || spelled.some((run) => run.includes(word));
}

/** A word of a note as it stands, without the ending of a genitive, and backwards. */
function formsOf(word: string): readonly string[] {
    const forms = word.length > LETTERS_OF_A_NAME && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
    if (word.length < LETTERS_READ_BACKWARDS) return forms;
    return [...forms, Array.from(word).toReversed().join('')];
}

/** Words in one case and width, without accents and signs that are not seen. */
function wordsOf(text: string): readonly string[] {
    const folded = text
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase();
    return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function sequencesOf(words: readonly string[]): readonly string[] {
    const sequences: string[] = [];
    for (let end = WORDS_IN_A_ROW; end <= words.length; end += 1) {
        const sequence = words.slice(end - WORDS_IN_A_ROW, end).join(' ');
        if (sequence.length >= LETTERS_OF_A_QUOTATION) sequences.push(sequence);
    }
    return sequences;
}

function partsOf(number: string, length: number): readonly string[] {
    const parts: string[] = [];
    for (let end = length; end <= number.length; end += 1) parts.push(number.slice(end - length, end));
    return parts;
}

const NO_SPACES =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function isKnownInARow(value: string): boolean {
    return value.length >= FEWEST_DIGITS;
}

function isKnownWithoutSpaces(value: string): boolean {
    return hasLetter(value) && (value.length >= LETTERS_OF_A_VALUE || (value.length > 1 && NO_SPACES.test(value)));
}

/** Letters and digits in one word: a password or a code. */
function isDistinctive(word: string): boolean {
    return word.length >= LETTERS_OF_A_NAME && hasLetter(word) && /\p{N}/u.test(word);
}

function isShort(number: string): boolean {
    return number.length < FEWEST_DIGITS;
}

function hasLetter(text: string): boolean {
    return /\p{L}/u.test(text);
}
