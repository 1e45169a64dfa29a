import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const LEFT_ALONE: readonly MarkedCase[] = [
    [
        'on a thing, and said to be none of a card',
        ['A: the sixteen digit number on the label, that is not your card number', 'C: 9310448277105532']
    ],
    ['on the back of a thing', ['A: what is the number on the back of the heater?', 'C: 4471']],
    ['on a label, and as long as a card', ['A: the sixteen digit number on the label, please', 'C: 9310448277105532']],
    ['a code inside a carton', ['A: tell me the six digit code inside the carton', 'C: 884213']],
    ['on the back of an old thing', ['A: what is the number on the back of the old gas cooker?', 'C: 447']],
    ['a code under the lid', ['A: read me the code printed under the lid', 'C: 884213']],
    ['said to be none of a card', ['A: not your card number, the long one from the parcel', 'C: 930044827716']],
    ['on a card that pays nothing', ['A: the number on your stamp card?', 'C: 620055817344']],
    ['of a type plate', ['A: what does the plate on the pump say?', 'C: KT-4419']],
    ['on a tag of an animal', ['C: the tag on the calf is 300714-22']],
    ['a measure with a point', ['A: and your PIN letter?', 'C: it came with 7.25']],
    ['one over another', ['A: what was your PIN for?', 'C: for my pressure, 131/84']],
    ['a size', ['A: what code is on the shelf?', 'C: take the one that is 120 by 40']],
    ['a list that rises', ['A: sixteen digits, please', 'C: I had 3, 9, 14, 27, 31 and 45']],
    ['a list that rises, in words', ['C: my numbers were two, eleven, nineteen, thirty, forty-four and forty-eight']],
    ['of a port', ['A: do you have the port number in front of you?', 'C: the port number is 2994']],
    ['of two rooms', ['C: it is for my account', 'A: I can do rooms 200 and 376']],
    ['of a tyre', ['A: your licence number?', 'C: «J7036306»', 'C: the tyre size is 235/60 R18']],
    ['of a bag', ['C: my suitcase is gone, the tag says ZM 612 799 424']],
    ['what a case is filed under', ['C: our licence is for 2024', 'A: I am linking this to 00104344']],
    ['a case that passes a check', ['A: send us the receipts under CS-6247-490']],
    ['in an e-mail of the company', ['C: your email mentions serial GH0532', 'A: so G H 0 5 3 2']],
    ['a refund', ['A: the account?', 'C: «30918274»', 'A: done, the refund id is RF771204']]
];

const FOUND: readonly MarkedCase[] = [
    ['on the back of a card', ['A: what is the number on the back of your new visa?', 'C: «447»']],
    ['in front of somebody', ['A: do you have the card number in front of you?', 'C: «4539148803436467»']],
    ['of a bag and a passport', ['C: my bag is gone, my passport number is «533380006»']],
    ['on the screen of a phone', ['A: read me the code on the phone, please', 'C: «884213»']],
    ['in a letter', ['A: and the code on the letter?', 'C: «884213»']],
    ['of the other card', ['A: not that card, the other card number', 'C: «4539148803436467»']],
    ['in a field that pops up', ['A: tell me the code in the popup', 'C: «884213»']],
    ['on a device that no list has', ['A: read me the six digit code on the yubikey', 'C: «884213»']],
    ['in what opens beside', ['A: give me the code in the window', 'C: «884213»']],
    ['in an envelope', ['A: tell me the code in the envelope', 'C: «884213»']],
    ['on a card by its brand alone', ['A: and the three digits on the back of the tsb', 'C: «447»']],
    ['on the plate of a make', ['A: what is the number plate of the corsa?', 'C: «KX 68»']],
    ['on the plate of a car', ['A: what is the plate on the van?', 'C: «KX19 BCD»']],
    ['in pairs that do not rise', ['A: card number?', 'C: «45 39 14 88 03 43 64 67»']]
];

describe('recogniseNumbers, for numbers that stand on things', () => {
    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves a number alone that is ${what}`);

    testMarked(recogniseNumbers, FOUND, (what) => `finds a value ${what}`);
});
