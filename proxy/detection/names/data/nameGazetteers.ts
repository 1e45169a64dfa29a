import type { Gazetteer } from '../../lexicon/lexicon.ts';
import { Sense } from '../../lexicon/sense.ts';
import { AMBIGUOUS_NAMES } from './ambiguousNames.ts';
import { BRANDS } from './brands.ts';
import * as cues from './cuePhrases.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';
import { FAMILY_NAMES } from './familyNames.ts';
import { FOREIGN_CUES, FOREIGN_FOLLOWERS, SPEAKING } from './foreignCues.ts';
import { GIVEN_NAMES } from './givenNames.ts';
import { JAPANESE_FAMILY_NAMES } from './japaneseFamilyNames.ts';

const { NAME_PARTICLES, SELF_DESCRIPTIONS, ...said } = cues;
const foreign = FOREIGN_CUES.flatMap(({ language: _, ...phrases }) => Object.values(phrases).map(String)).join(' ');

/** The words that the recogniser of names looks up. */
export const NAME_GAZETTEERS: readonly Gazetteer[] = [
    { sense: Sense.GivenName, words: GIVEN_NAMES },
    { sense: Sense.FamilyName, words: FAMILY_NAMES },
    { sense: Sense.FamilyName, words: JAPANESE_FAMILY_NAMES },
    { sense: Sense.Ambiguous, words: `${AMBIGUOUS_NAMES} ${NAME_PARTICLES} ${SELF_DESCRIPTIONS}` },
    { sense: Sense.Everyday, words: `${EVERYDAY_WORDS} ${singleWords(Object.values(said).join(' '))}` },
    { sense: 0, words: singleWords(BRANDS) },
    {
        sense: 0,
        words: `${foreign.replaceAll(/[,-]/g, ' ')} ${SPEAKING.replaceAll(',', ' ')} ${FOREIGN_FOLLOWERS} と申します ともうします と言います といいます どちら様 どなた様 どなた と申しまして と申す と言う っていいます でございます だ でして ですね だね です で が は の に も と`
    }
];

/** The words of phrases; what an apostrophe parts is two words. */
function singleWords(phrases: string): string {
    return phrases.replaceAll(/[,']/g, ' ');
}
