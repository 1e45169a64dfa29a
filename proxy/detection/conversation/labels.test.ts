import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const TALKS: Readonly<Record<string, readonly string[]>> = {
    'takes the number that texts come to for a phone number': [
        'C: i keep getting your marketing texts on «9194675515», please stop them.'
    ],
    'takes the label beside a number for more than the number that was asked for': [
        'A: And what is the booking reference?',
        "C: can't find it, my mobile «4155550132» maybe helps"
    ],
    'takes the label beside a number for more than what follows it': [
        'C: how do I send it?',
        'A: Routing «021000021», account «55588801», reference your claim number.'
    ],
    'gives the second number the second label': [
        'A: where should we send the money',
        'C: sort code «20 00 00», account «5577 9911»',
        'A: «20 00 00», «5577 9911»'
    ],
    'takes no expiry date and code behind a card number for a part of it': [
        'A: card number please',
        'C: «four two four two four two four two four two four two four two four two», oh nine thirty, «five six seven»'
    ],
    'takes no code behind a card number for its correction': [
        'A: shall I use the card on file?',
        'C: No, use a new one. «4242424242424242», May 2029, and the security code is «317»'
    ],
    'takes no time for the beginning of a phone number that was told': [
        'A: what is the best number for you?',
        'C: «4155550132»',
        'A: thanks, we ring at 4:15'
    ],
    'takes a number with a plus sign for a phone number, whatever was asked for': [
        'A: what pin would you like',
        'C: «2281», and my sister is on +«1 919 436 7400»'.replace('+«', '«+')
    ],
    'reads a short number that was asked for though company numbers begin so': [
        'A: and the routing number on the check?',
        'C: «oh three oh eight five four six six six»'
    ],
    'takes a request behind a warning for a request': [
        'A: an otp has come to you, do not share it with anyone, just read me the digits',
        'C: «four one six six two nine»'
    ],
    'takes no digits for a part of an earlier value because they stand in it in the same order': [
        'A: and your account number?',
        'C: «81816271560»',
        'A: the price is 818650 yen'
    ]
};

describe('recogniseNumbers, for numbers with labels', () => {
    for (const [title, lines] of Object.entries(TALKS)) {
        it(title, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }
});
