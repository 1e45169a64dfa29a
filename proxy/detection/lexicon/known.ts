import { NAME_GAZETTEERS } from '../names/data/nameGazetteers.ts';
import { DUTCH } from './languages/dutch.ts';
import { ENGLISH } from './languages/english.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { ITALIAN } from './languages/italian.ts';
import { JAPANESE } from './languages/japanese.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { SPANISH } from './languages/spanish.ts';
import { lexiconOf } from './lexicon.ts';
import { THINGS } from './things.ts';

/** Every word that recognisers know. English comes first: it has the say where a word of an unknown language means several things. */
export const LEXICON = lexiconOf(
    [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, JAPANESE],
    [...NAME_GAZETTEERS, { sense: 0, words: THINGS }]
);
