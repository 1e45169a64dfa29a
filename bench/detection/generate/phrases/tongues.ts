import { ENGLISH } from './english/tongue.ts';
import { DUTCH } from './languages/dutch.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { ITALIAN } from './languages/italian.ts';
import { JAPANESE } from './languages/japanese.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { SPANISH } from './languages/spanish.ts';
import type { Tongue } from './tongue.ts';

/** The languages there are phrases for, by ISO 639-1. */
export const TONGUES = {
    en: ENGLISH,
    de: GERMAN,
    fr: FRENCH,
    es: SPANISH,
    pt: PORTUGUESE,
    it: ITALIAN,
    nl: DUTCH,
    ja: JAPANESE
} as const satisfies Readonly<Record<string, Tongue>>;
