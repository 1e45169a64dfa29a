import { describe, test } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recognisePostcodes } from './postcodes.ts';

const CONVERSATIONS: readonly (readonly string[])[] = [
    ['C: its «SW1A 1AA»'],
    ['C: my postcode is «sw1a1aa»'],
    ['C: «K1A 0B6» in Ottawa'],
    ['A: postcode?', 'C: «1017 GC»'],
    ['C: zip «90210-1234»'],
    ['C: 〒«151-6141»'],
    ['C: my zip code is «90210»'],
    ['A: What is your zip code?', "C: it's «nine oh two one oh»"],
    ['A: and your postcode?', 'C: «S W one A one A A»'],
    ['A: and your postcode?', 'C: «S W one A» um «one A A»'].map((line) => line.replace('» um «', ' um ')),
    ['A: postcode please', 'C: «sierra november one one alpha alpha»'],
    ['A: zip?', 'C: «90210»', 'A: so «90210»', 'C: yes'],
    ['A: can I get the pincode', 'C: «560 001»'],
    ['A: and the postcode', 'C: «SW1A»', 'A: yes', 'C: «1AA»'],
    ['A: first line of your address and the postcode', "C: it's 7 Beech Grove and the postcode's «LS8 2DW»"],
    ['A: the address and the postcode?', 'C: seven beech grove, postcode is «l s eight two d w»'],
    ["A: where's that going", 'C: seven beech grove «l s eight two d w»'],
    ['A: your address?', 'C: 7 Beech Grove, «K1A 0B6»']
];

const CLEAN: readonly (readonly string[])[] = [
    ['C: I am at 12 Oak Street. 88213 is the order number'],
    ['C: 14 Mill Lane, 20000 miles driven'],
    ['C: Ahornstraße 7, 12000 Euro fehlen mir'],
    ['C: order 90210 has not come'],
    ['C: I paid 90210 yen'],
    ['A: zip code?', 'C: I will tell you in 5 minutes'],
    ['C: the code is E1 3AB0'],
    ['C: my address is 12 High Street, Leeds, LS1 4AB'],
    ['C: flight BA2490 at gate B12'],
    ['A: What is your order number?', 'C: 90210'],
    ['C: 10 of them'],
    ['C: use promo code SAVE20 and model X1 5GB']
];

describe('recognisePostcodes', () => {
    for (const [index, lines] of CONVERSATIONS.entries()) {
        test(`reads a postcode by itself, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recognisePostcodes, lines);
        });
    }
    for (const [index, lines] of CLEAN.entries()) {
        test(`leaves other codes and numbers alone, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recognisePostcodes, lines);
        });
    }
});
