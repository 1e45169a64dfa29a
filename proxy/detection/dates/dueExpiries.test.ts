import { describe, test } from 'node:test';
import { recogniseNumbers } from '../conversation/recogniseNumbers.ts';
import type { Finding } from '../finding.ts';
import { NO_OPTIONS } from '../options.ts';
import type { Reading } from '../reading.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseExpiries } from './expiries.ts';

const CARD = 'C: 4111 1111 1111 1111';

/** Conversations in which nobody says that a date is the expiry of the card. */
const DUE: readonly (readonly string[])[] = [
    [CARD, 'A: Got it.', 'C: «may twenty twenty-nine»'],
    [CARD, 'A: lovely and beneath that', 'C: «august of twenty twenty nine» that is what it says'],
    [CARD, 'A: carry on', 'C: so it says «three of twenty nine»'],
    ['C: four one one one one one one one one one one one one one one one', 'A: and next?', 'C: «oh five thirty one»'],
    ['C: four one one one', 'A: yes', 'C: one one one one', 'C: one one one one', 'C: one one one one', 'C: «6-29»'],
    [CARD, `A: let me repeat, 4111 1111 1111 1111`, 'C: yes', 'C: «ten of thirty», hope that helps'],
    [CARD, 'A: thank you', 'C: «nine»', 'A: mm-hm', 'C: «twenty nine»', 'A: «nine, twenty nine»'],
    [CARD, 'A: and the date below?', 'C: «december»', 'A: yeah', 'C: «two thousand and thirty»'],
    [CARD, 'A: good until?', 'C: «one zero three one»'],
    ["C: it's 4111 1111 1111 1111 and below that it reads «oh four twenty nine»", 'A: thanks'],
    [CARD, 'A: and the date?', "C: it's «09:29»"],
    ['A: expires?', 'C: «11:30»'],
    [CARD, 'A: okay', 'C: «ten twenty ate»', 'A: «10/28»?']
];

const OTHERS: readonly (readonly string[])[] = [
    [CARD, 'A: When would you like to travel?', 'C: January 27'],
    [CARD, 'A: thanks. What day should the engineer come for the appointment?', 'C: may thirty'],
    [CARD, 'A: Thank you, and when was the order delivered?', 'C: june twenty eight'],
    [CARD, 'A: that comes to nine twenty eight, okay?', 'C: my contract ends in march 2028'],
    [CARD, 'A: Thank you.', 'C: can you do it by four thirty'],
    [CARD, 'A: thanks', 'C: can somebody call at 10:30'],
    [CARD, 'A: how many nights?', 'C: three'],
    [CARD, 'A: Anything else?', 'C: I was charged $7.29 twice'],
    ['A: and the order number please?', 'C: 5512', 'A: okay', 'C: seven twenty nine'],
    [CARD, 'A: «»okay', 'C: «07/29»', 'A: and the last three on the back?'].map((line) => line.replace('«»', '')),
    ['C: does the link you sent expire?', 'A: In an hour.', 'C: are you open on Mondays?', 'A: We are, till four.'],
    ['A: When did the voucher expire?', 'C: it said valid to april 28']
];

describe('expiry dates behind card numbers', () => {
    for (const [index, lines] of DUE.entries()) {
        test(`reads the next month and year behind a card number, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(expiriesOf, lines);
        });
    }
    for (const [index, lines] of OTHERS.entries()) {
        test(`leaves other numbers and dates behind a card alone, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(expiriesOf, lines);
        });
    }
});

function expiriesOf(reading: Reading): readonly Finding[] {
    return recogniseExpiries(reading, NO_OPTIONS, recogniseNumbers(reading));
}
