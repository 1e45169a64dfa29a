import { ENGLISH } from './languages/english.ts';
import { lexiconOf } from './lexicon.ts';

/** Every word that recognisers know. */
export const LEXICON = lexiconOf([ENGLISH], []);
