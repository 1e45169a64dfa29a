import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ownLanguage } from '../languages/entryLanguages.ts';
import { mainLanguage } from '../languages/evidence.ts';
import { LEXICON } from '../lexicon/known.ts';
import { tokenise } from '../text/tokenise.ts';
import { entryTraitsOf } from './entryTraits.ts';

const ENGLISH = 0;
const known = fc.constantFrom(...LEXICON.words.spellings.slice(1).filter((_, id) => LEXICON.usedIn[id + 1] !== 0));
const words = fc.array(fc.oneof(known, fc.constantFrom('four', 'qwxz', 'zyvv', 'hjkk', '12')), { maxLength: 14 });

describe('entryTraitsOf', () => {
    test('takes no entry for plain, and no conversation for English, that a closer look at all its words does not', () => {
        fc.assert(
            fc.property(fc.array(words, { maxLength: 5 }), (entries) => {
                const tokens = tokenise(
                    entries.map((entry) => entry.join(' ')),
                    LEXICON.words
                );
                const { plain, isEnglish } = entryTraitsOf(tokens);
                if (isEnglish) assert.equal(mainLanguage(tokens), ENGLISH);
                for (const [entry] of entries.entries()) {
                    if (plain[entry] === 1) assert.ok(isPlainly(ownLanguage(tokens, entry, ENGLISH)));
                }
            })
        );
    });
});

/** English, or too short to tell. */
function isPlainly(language: number | string | null): boolean {
    return language === ENGLISH || language === null;
}
