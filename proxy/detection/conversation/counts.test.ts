import { describe } from 'node:test';
import { testMarked, type MarkedCase } from '../testing/markedConversation.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

/** Each right behind a question that a number of that length would answer. */
const LEFT_ALONE: readonly MarkedCase[] = [
    ['two measures', ['C: it measures 47.11 by 20.5']],
    ['numbers that rise', ['C: we have 4, 11, 23, 38 and 41 in stock']],
    ['a count that a sentence is about', ['A: your account number?', 'C: we have 4 dogs', 'C: «30918274»']],
    ['a span of time', ['A: your account number?', 'C: give me 10 minutes', 'C: «30918274»']],
    ['people', ['A: your account number?', 'C: it is for 3 people', 'C: «30918274»']],
    ['an amount behind its sign', ['A: the account number?', 'C: it was $309182 last time']],
    ['an amount before its sign', ['A: the account number?', 'C: 309182 € last time']],
    ['a share', ['A: the pin?', 'C: 3091 percent']],
    ['a time of the day', ['A: the pin?', 'C: at 10:30']],
    ['two times of the day', ['A: the pin?', 'C: from 7:00 to 13:00']],
    ['marks out of ten', ['A: the verification code?', 'C: it got 3 out of ten from 1100 students']],
    [
        'a time of the day in words',
        ['A: your member number?', 'C: «ABE58719880»', 'A: ready after eleven forty five a m']
    ],
    ['a date in figures', ['A: your account number?', 'C: delivered 12/03/2024 they said']],
    ['a date with the year first', ['A: your account number?', 'C: opened 2021-09-14 and it is «30918274»']],
    ['a date with dots', ['A: your account number?', 'C: since 14.9.2021']],
    ['a year beside its month', ['A: your pin?', 'C: in May 2019']]
];

const FOUND: readonly MarkedCase[] = [
    ['a PIN that is written as a decimal', ['A: your four digit PIN please?', 'C: «47.11»']],
    ['a PIN that is written as a fraction', ['A: your four digit PIN please?', 'C: «47/11»']],
    ['a security code that is written as a decimal', ['A: security code of your card?', 'C: «4.52»']],
    ['a code that is written as a decimal', ['A: the six digit code we texted?', 'C: «482.91»']],
    ['an account whose pairs rise', ['A: account number please, in pairs?', 'C: «10 23 34 45 67 89»']],
    ['a phone number whose pairs rise', ['A: your phone number?', 'C: «6 12 34 56 78 91»']],
    ['a digit that is all one says', ['A: your account number?', 'C: «four»', 'C: «091827»']],
    ['a year that answers a question for a PIN', ['A: your pin?', 'C: «2019»']],
    ['more digits than any date has', ['A: your account number?', 'C: «12-03-2024-55»']],
    [
        'more digits than anybody counts',
        ['A: your account number?', 'C: «30918274 points»'.replace(' points»', '» points')]
    ],
    ['a number whose groups are no date', ['A: your account number?', 'C: «30/91/8274»']]
];

describe('recogniseNumbers, for what counts, measures, prices or times something', () => {
    testMarked(recogniseNumbers, LEFT_ALONE, (what) => `leaves ${what} alone`);

    testMarked(recogniseNumbers, FOUND, (what) => `finds ${what}`);
});
