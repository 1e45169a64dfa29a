import { describe, it } from 'node:test';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

const TALKS: Readonly<Record<string, readonly string[]>> = {
    'goes on over a question whether the other side listens': [
        'A: what is your phone number',
        'C: best to try «seven zero four, one six zero, are you there? okay, seven three four zero», thanks'
    ],
    'takes the hour behind a phone number for no part of it': [
        "A: and a number that'll reach either of you?",
        'C: «oh four three oh, um, six six nine, let me see, six one five», but never before ten'
    ],
    'takes a digit with an article for a count': [
        'A: could you read me the long number across the front?',
        'C: right, «249», yeah',
        'A: yep',
        'C: «751»',
        'A: sure',
        'C: «442», yeah',
        'A: sure',
        'C: then «3»',
        'A: and the three on the back?',
        'C: «nine six one»'
    ],
    'knows a security code by the digits it is asked for with': [
        'A: last thing, the security digits?',
        'C: «four two oh»'
    ],
    'suggests what is said at once as a card number is, though nobody names it': [
        'A: how can I help',
        'C: my bag went missing at the gym',
        'C: «four nine two nine oh five two six eight nine six seven six oh one two»'
    ],
    'takes a card number for one where a code was asked for that it cannot be': [
        'A: and the number on the back',
        'C: «four nine two five oops four nine two nine oh two four nine six one nine four nine four one nine»'
    ],
    'leaves the number of a thing alone that is called a card or a tag': [
        'A: can I have the library card number',
        'C: seven two six eight one',
        'A: and the baggage tag number',
        'C: two eight oh six one five'
    ],
    'leaves the code of a thing alone': ['A: and what is the station code', 'C: it is 180604'],
    'hears no digit where the other side says how far it is': [
        'A: and the savings account you want it in?',
        'C: «71»',
        'A: I have «seven one» so far',
        'C: «2096»',
        'A: «2096» so far',
        'C: «33»'
    ],
    'finds a passport that stands wrong somewhere': [
        'C: the booking shows the wrong passport, it should be «44PB 119 02»'
    ],
    'leaves the place of something on a map alone': [
        'A: your phone number?',
        'C: «415 555 0142», but what are the coordinates?',
        'A: 48.2211, -19.3321'
    ],
    'takes nothing of what a company calls itself for the opening of a number': [
        "A: you're through to the council tax team, good morning",
        'C: «four nine two nine oh five two six eight nine six seven six oh one two»'
    ],
    'asks for a phone in the languages that call it a number': [
        'A: Votre numéro ?',
        'C: «zéro six zéro huit»',
        'A: oui',
        'C: «douze quatorze vingt-deux»'
    ]
};

describe('recogniseNumbers, for what is told in other words', () => {
    for (const [title, lines] of Object.entries(TALKS)) {
        it(title, () => {
            assertFindsMarked(recogniseNumbers, lines);
        });
    }
});
