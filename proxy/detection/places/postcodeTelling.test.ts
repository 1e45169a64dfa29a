import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { readingOf } from '../reading.ts';
import { recognisePostcodes } from './postcodes.ts';

const TOLD: Readonly<Record<string, readonly string[]>> = {
    'two turns of spelled letters': [
        'A: And your postcode?',
        'C: «D E 1 3»',
        'A: right',
        'C: «8 F for Foxtrot, P for Peter»'
    ],
    'two turns of digits': ['A: zip code?', 'C: it is «nine oh»', 'A: mhm', 'C: and then «two one oh»'],
    'a read-back in other words': ['A: postcode?', 'C: «BS 16»', 'A: «B S one six», okay', 'C: «4 QT»'],
    'digits that are put right': [
        'A: and the zip?',
        'C: «eight oh two»',
        'A: go on',
        'C: «one six»',
        'A: so «eight oh two one nine»',
        'C: no sorry, «six rather than nine»'
    ],
    'an alphabet of radio operators': ['A: postcode please', 'C: «golf uniform one six hotel x ray»'],
    'letters that were misheard': ['A: postcode please', 'C: «el ess one too nine tee why»'],
    'an example that tells the letter': ['A: postcode please', 'C: «he as in echo c as in cat one a four b t»'],
    'a correction inside': ['C: my postcode is «N one four, no that is N one five six B T»'],
    'an Irish code': ['A: Your Eircode?', 'C: Sure, «D oh two, X Y four five»'],
    'a code beside who somebody is': ['C: Maria Lopez, 04/11/1982, «60614»']
};

const LEFT_ALONE: Readonly<Record<string, readonly string[]>> = {
    'an archive of files': ['C: the zip file is attached', 'A: I see 34021 errors in it'],
    'dates behind a question': ['A: what is your zip code?', 'C: I moved there on 2025-09-11'],
    'an amount in another currency': ['A: what is your zip code?', 'C: it was 41198 € last time'],
    'opening hours behind an answer': ['C: my postcode is «LS1 4AB»', 'A: we are open from nine to five'],
    'what was asked for since': ['A: postcode?', 'A: Sorry, your fault code first.', 'C: it shows 44102']
};

describe('a postcode told over turns', () => {
    for (const [title, lines] of Object.entries(TOLD)) {
        test(`reads ${title}`, () => {
            assertFindsMarked(recognisePostcodes, lines);
        });
    }
    for (const [title, lines] of Object.entries(LEFT_ALONE)) {
        test(`leaves alone ${title}`, () => {
            assertFindsMarked(recognisePostcodes, lines);
        });
    }
    test('links its pieces and their repetition', () => {
        const texts = ['postcode?', 'BS 16', 'B S one six, okay', '4 QT'];
        const entries = texts.map((text, index) => ({
            identifier: String(index),
            text,
            role: index % 2 === 0 ? 'Agent' : 'EndUser'
        }));
        const groups = recognisePostcodes(readingOf(entries)).map(({ group }) => group);
        assert.equal(groups.length, 3);
        assert.equal(new Set(groups).size, 1);
        assert.ok(groups[0]);
    });
});
