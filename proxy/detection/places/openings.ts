import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';

/** What in an entry may lead to a place, as bits. */
export const Opening = {
    /** It names an address. */
    Address: 1 << 0,
    /** It names a postcode. */
    Postcode: 1 << 1,
    /** A street may stand in it: it holds digits, or a number beside a word of streets. */
    Street: 1 << 2,
    /** A postcode that nobody mentions may stand in it: it holds digits, or goes like "I'm in nine oh two one oh". */
    Code: 1 << 3,
    Japanese: 1 << 4,
    /** A house number may be said in it, in another language than English, whose streets have names of one word or begin with a preposition. */
    Spoken: 1 << 5
} as const;

/** The openings of a conversation. */
export interface Openings {
    /** By entry; the next conversation overwrites them. */
    readonly of: Uint8Array;
    /** What stands in any of the entries. */
    readonly any: number;
}

const DIGITS = 1 << TokenKind.Digits;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Thousand;
/** Without one there is no digit in what is said. */
const DIGIT = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;
const CODE = DIGIT | Sense.Letter;
const STREET = Sense.Street | Sense.Dwelling;
const JAPANESE = LEXICON.languages.indexOf('ja');
const [IN = 0] = idsOf(LEXICON, 'in');

let memory = new Uint8Array(1024);

/** Looks at what is known of each entry: most of them lead to nothing, and are not read. */
export function openingsOf(reading: Reading): Openings {
    const { hits, senses, kinds } = reading;
    const { readAs } = reading.languages;
    const count = hits.length;
    if (memory.length < count) memory = new Uint8Array(count * 2);
    const of = memory;
    let any = 0;
    for (let entry = 0; entry < count; entry += 1) {
        const sense = senses[entry] ?? 0;
        let bits = 0;
        if (((kinds[entry] ?? 0) & DIGITS) !== 0) bits = Opening.Street | Opening.Code;
        else {
            if ((sense & STREET) !== 0 && (sense & NUMBER) !== 0) bits = Opening.Street;
            if ((sense & NUMBER) !== 0 && (readAs[entry] ?? 0) !== 0) bits |= Opening.Spoken;
            if ((sense & DIGIT) !== 0 && saysCode(reading, entry)) bits |= Opening.Code;
        }
        const phrases = hits[entry];
        if (phrases && phrases.length > 0) bits |= mentionsIn(phrases);
        if (readAs[entry] === JAPANESE) bits |= Opening.Japanese;
        of[entry] = bits;
        any |= bits;
    }
    return { of, any };
}

function mentionsIn(hits: readonly PhraseHit[]): number {
    let bits = 0;
    for (const { meanings } of hits) {
        for (const meaning of meanings) {
            if (meaning.kind !== 'topic') continue;
            if (meaning.topic === Category.Address) bits |= Opening.Address;
            else if (meaning.topic === Category.Postcode) bits |= Opening.Postcode;
        }
    }
    return bits;
}

/** Whether "in" stands before what may be a character of a code. */
function saysCode({ tokens }: Reading, entry: number): boolean {
    const { kind, value, meaning } = tokens;
    const end = (tokens.firstOf[entry + 1] ?? 0) - 1;
    for (let token = tokens.firstOf[entry] ?? 0; token < end; token += 1) {
        if (value[token] !== IN || kind[token] !== TokenKind.Word || kind[token + 1] !== TokenKind.Word) continue;
        if (((LEXICON.senses[meaning[token + 1] ?? 0] ?? 0) & CODE) !== 0) return true;
    }
    return false;
}
