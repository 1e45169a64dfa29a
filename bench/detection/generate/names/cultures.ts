import { AFRICAN } from './african.ts';
import { AMERICAN } from './american.ts';
import { ARABIC } from './arabic.ts';
import { BRITISH } from './british.ts';
import { CHINESE } from './chinese.ts';
import { DUTCH, FRENCH, GERMAN, ITALIAN, PORTUGUESE } from './european.ts';
import { HISPANIC } from './hispanic.ts';
import { INDIAN } from './indian.ts';
import { JAPANESE, JAPANESE_IN_KANJI, KOREAN, VIETNAMESE } from './asian.ts';
import { NORDIC, SLAVIC } from './northern.ts';

/** Given and family names that are used together. */
export interface Culture {
    readonly given: readonly string[];
    readonly family: readonly string[];
}

/** Cultures of the callers of English-speaking call centres, with how many of a hundred bear such names. */
export const CALLERS: readonly (readonly [Culture, number])[] = [
    [AMERICAN, 24],
    [BRITISH, 24],
    [INDIAN, 12],
    [HISPANIC, 9],
    [CHINESE, 4],
    [ARABIC, 5],
    [AFRICAN, 5],
    [GERMAN, 3],
    [FRENCH, 3],
    [ITALIAN, 2],
    [PORTUGUESE, 1],
    [DUTCH, 1],
    [SLAVIC, 3],
    [NORDIC, 1],
    [KOREAN, 1],
    [VIETNAMESE, 1],
    [JAPANESE, 1]
];

/** The names of the people who speak a language. */
export const NATIVES: Readonly<Record<string, Culture>> = {
    de: GERMAN,
    fr: FRENCH,
    es: HISPANIC,
    pt: PORTUGUESE,
    it: ITALIAN,
    nl: DUTCH,
    ja: JAPANESE_IN_KANJI
};
