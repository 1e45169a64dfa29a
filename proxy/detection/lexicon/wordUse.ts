import type { WordIds } from '../text/wordIds.ts';

/** Which languages use the spellings of a lexicon, as bits by their place. */
export interface WordUse {
    /** For anything but spelling letters. */
    readonly usedIn: Uint16Array;
    readonly spelledIn: Uint16Array;
    /** The bits of `Sense` that word lists of no language give. */
    readonly listed: Int32Array;
}

/** The ids of what spellings mean in each language. */
export interface Meanings {
    /** By language and id of the spelling. */
    readonly meaningIn: readonly Int32Array[];
    /** How many ids there are, those of spellings included. */
    readonly count: number;
}

/** Sets the bit of a language for these words. */
export function mark(bits: Uint16Array, words: WordIds, list: readonly string[], language: number): void {
    for (const word of list) {
        const id = words.idOf(word);
        bits[id] = (bits[id] ?? 0) | (1 << language);
    }
}

/** Gives a spelling that means something in several languages, or is listed as well, an id of its own in each of them but the first. */
export function meaningsOf({ usedIn, spelledIn, listed }: WordUse, languages: number): Meanings {
    const spellings = usedIn.length;
    const plain = new Int32Array(spellings);
    for (let id = 1; id < spellings; id += 1) plain[id] = id;
    const meaningIn = Array.from({ length: languages }, () => plain.slice());
    let count = spellings;
    for (let id = 1; id < spellings; id += 1) {
        const users = (usedIn[id] ?? 0) | (spelledIn[id] ?? 0);
        const isShared = (users & (users - 1)) !== 0 || listed[id] !== 0;
        if (!isShared) continue;
        for (let language = 1; language < languages; language += 1) {
            const meanings = meaningIn[language];
            if (!meanings || (users & (1 << language)) === 0) continue;
            meanings[id] = count;
            count += 1;
        }
    }
    return { meaningIn, count };
}

/** The ids that hold what a language means by a spelling: its own and, if neither the first language nor a list claims it, the plain one. */
export function targetsOf(id: number, language: number, use: WordUse, { meaningIn }: Meanings): readonly number[] {
    const own = meaningIn[language]?.[id] ?? id;
    return own === id || isUsed(id, 0, use) ? [own] : [own, id];
}

/**
 * The languages, as bits, in whose texts a phrase of this language means what it means: all that do not use each of its words themselves. Word lists
 * belong to the first language.
 */
export function languagesOf(words: readonly number[], language: number, use: WordUse, languages: number): number {
    let bits = 1 << language;
    for (let other = 0; other < languages; other += 1) {
        if (!words.every((id) => isUsed(id, other, use))) bits |= 1 << other;
    }
    return bits;
}

function isUsed(id: number, language: number, { usedIn, spelledIn, listed }: WordUse): boolean {
    const isInLanguage = (((usedIn[id] ?? 0) | (spelledIn[id] ?? 0)) & (1 << language)) !== 0;
    return isInLanguage || (language === 0 && listed[id] !== 0);
}
