import { NAME_GAZETTEERS } from '../names/data/nameGazetteers.ts';
import { ENGLISH } from './languages/english.ts';
import { lexiconOf } from './lexicon.ts';

/** Every word that recognisers know. */
export const LEXICON = lexiconOf([ENGLISH], NAME_GAZETTEERS);
