import { ENGLISH } from './english.ts';
import { lexiconOf } from './lexicon.ts';

/** Every word that recognisers know. */
export const LEXICON = lexiconOf([ENGLISH], []);
