import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading.ts';
import { recogniseBirthDates } from './birthDates.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';

const LABELLED = [
    'C: my date of birth is «04/05/1982»',
    'C: DOB: «4-5-82», please update it',
    'C: dob «1982-05-04».',
    'C: Born on «4.5.1982» in Leeds',
    'C: i was born on «the 4th of May 1982» and i still live here',
    'C: Birthday is «May 4th, eighty two» if you need it',
    'C: my date of birth is «the fourth of may nineteen eighty two»',
    'C: date of birth uh «oh four oh five eighty two»',
    'C: yeah my date of birth is «zero five twelve nineteen ninety»',
    'C: my birthday is «fifth december two thousand and one»',
    'C: dob is «five twelve eighty»',
    'C: my birthday is «may the fourth eighty-two»',
    'C: DOB «04051982»',
    'C: dob «040582» thanks',
    'C: Date of birth: «12-Mar-1979»',
    'C: Date of birth: «3 Sept 79»',
    'C: born in «eighty-two»',
    'C: I was born in «1982».',
    'C: my date of birth is «the fourth, no sorry, the fifth of May eighty two»',
    'C: my date of birth is «fourth of may eighty three sorry eighty two»',
    'C: «the fourth of may um nineteen uh eighty two» is my date of birth',
    'C: «04/05/1982» is my birthday',
    'C: I ordered on 5 May 2024. My date of birth is «4 May 1982».',
    "C: date of birth is «twenty first of june nineteen oh six», she's my grandmother",
    'C: her dob is «december twenty two thousand and one»',
    'C: date of birth «seven slash eleven slash sixty five»',
    "C: born «4 May '82»",
    'C: D.O.B. «04.05.1982»',
    'C: my date of birth is «the twenty third of the ninth nineteen seventy four»',
    'C: date of birth «one two oh three ninety»'
];

const CONVERSATIONS: readonly (readonly string[])[] = [
    [
        'A: 生年月日を和暦でお願いいたします。',
        'C: えっと、«昭和三十四年»の、',
        'A: はい。',
        'C: えーと、«五月五日»です。'
    ],
    ['A: And when were you born?', 'C: «4th May 1982»'],
    ['A: Can I take your date of birth please?', 'C: sure, «04 05 1982»'],
    ['A: and your date of birth?', 'C: «five twelve eighty»'],
    ['A: can you verify your date of birth', 'C: «the fourth of May»', 'A: okay', 'C: «nineteen eighty two»'],
    ['A: date of birth?', 'C: «4/5/82»', "A: so that's «4th May 1982»", 'C: yes'],
    ['A: could you confirm your name and date of birth', "C: it's Jane, «may fourth eighty two»"],
    ['A: what is your dob', 'C: «eighty two»', 'A: I need the full date', 'C: «fourth of may eighty two»'],
    [
        'A: date of birth please',
        'C: one second',
        'A: sure',
        'C: «oh four» um «oh five»',
        'A: yes',
        'C: «eighty two»'
    ].map((line) => line.replace('» um «', ' um ')),
    [
        'A: your date of birth please',
        'C: hold on a second, I have two kids here',
        'A: no problem',
        'C: «3rd of March 1990»'
    ],
    ['A: date of birth and postcode please', 'C: «14/02/1971» and SW1A 1AA'],
    ['C: my date of birth is', 'C: «14/02/1971»']
];

const OVER_TURNS: readonly (readonly string[])[] = [
    ['A: date of birth?', 'C: «fourth of may»', 'A: and the year?', "C: «nineteen eighty one». I'm an old bird"],
    ['A: dates of birth for both please', 'C: me «6/21/1973»', 'C: him «8/9/2019»'],
    ['A: and the dates of birth of the children', 'C: Tom «3/4/2012»', 'C: Ella «5/6/2014»'],
    [
        'A: your birthday please',
        'C: «ninth of October»',
        'A: so «ninth of October», yeah',
        'C: «sixty eight»',
        'A: «sixty eight», lovely'
    ],
    [
        'A: date of birth?',
        'C: «three twenty two»',
        'A: «March twenty second»',
        'C: «nineteen forty one»',
        'A: okay «nineteen forty one»'
    ],
    [
        'A: When were you born?',
        "C: it's «November 30»",
        'A: the line broke up, was that «November 30»?',
        'C: yes',
        'C: «1987»'
    ],
    ['A: date of birth?', 'C: «the sixth of the seventh»', 'A: «sixth of July» okay', 'C: «two thousand and four»'],
    ['C: my dob is «the 2nd of February»', 'A: mm-hm', 'C: «1990»'],
    [
        'A: and your date of birth',
        "C: sorry can you wait I'm just parking",
        'A: sure, take your time',
        'C: «seventh of june»',
        'A: thank you',
        'C: and then «nineteen forty four»'
    ],
    ['A: Date of birth?', 'C: «March ninth», okay?', 'A: carry on', 'C: «fifty-two»'],
    ['A: can I take your date of birth', 'C: how long will this take?', 'A: only a minute', 'C: «05 11 1966»'],
    [
        'A: your date of birth?',
        'C: «5 June 1970»',
        'A: «5th of July 1970»?',
        'C: no, «June, not July»',
        'A: got it, «5 June 1970»'
    ],
    [
        'A: date of birth?',
        'C: «the twelfth of May»',
        'A: «the eleventh of May»',
        'C: no «the twelfth»',
        'C: «nineteen ninety»'
    ]
];

const MISHEARD: readonly (readonly string[])[] = [
    ['A: date of birth?', 'C: «fourth of august nineteen seventy too»'],
    ['A: date of birth?', 'C: «may tenth sixty sevens», please'],
    ['A: date of birth?', 'C: «june ate to thousand five»'],
    ['A: date of birth?', 'C: «forth of march eighty won»'],
    ['C: i was born on «the third of april nineteen fifty nigh»']
];

const AMONG_OTHERS: readonly (readonly string[])[] = [
    ['A: name, date of birth and postcode please', 'C: Ann Lee, «14051979», LS1 4AB'],
    ['A: May I have your date of birth and NHS number?', 'C: «21091983» 9434765919'],
    ['A: your zip and date of birth?', 'C: nine oh two one oh and «march twelve nineteen sixty one»'],
    ['A: can you share your details?', 'C: Oliver Grant, «3rd Nov 1968», LS1 4AB'],
    ['A: can you share your details?', 'C: Emma Brown, «07 08 1969», 3045'],
    ['A: go ahead with everything please', 'C: «1951-03-28»'],
    ['A: date of birth?', 'C: «one, eleven, fifty three»'],
    ['A: name, date of birth and address?', 'C: «six, oh nine, nineteen fifty», 16 High Street'],
    ['A: date of birth please', 'C: «18/5/75»', 'A: thanks', 'C: on 21/01/2024 your colleague told me something else'],
    ['A: date of birth?', 'C: «3 February 1990»', 'A: The earliest appointment is the eighth of February at seven.']
];

const IN_OTHER_LANGUAGES: readonly (readonly string[])[] = [
    ['A: Ihr Geburtsdatum?', 'C: «vierter Mai neunzehnhundertzweiundachtzig»'],
    [
        'A: la data di nascita',
        'C: dunque «nove novembre millenovecentoottanta»',
        'A: «nove novembre millenovecentoottanta», giusto'
    ],
    ['A: E a data de nascimento?', 'C: «Dez de junho de mil novecentos e cinquenta e três»'],
    ['A: 生年月日をお願いします。', 'C: はい、«昭和20年5月28日»です。'],
    ['A: date of birth?', 'C: «the fifth of may nineteen eighty» constructor'],
    ['A: 生年月日をお願いします。', 'C: «平成2年11月23日»です'],
    ['A: 生年月日を教えてください', 'C: «昭和五十八年四月三日»です'],
    ['A: 生年月日を教えてください', 'C: «平成二年十一月二十三日»です'],
    ['A: 生年月日を教えてください', 'C: «一九八三年四月三日»です'],
    ['C: Nom : Dupont, Né(e) le : «15/04/1988»'],
    ['C: ma box ne marche plus depuis 21:15', 'A: votre date de naissance ?', 'C: «3 mai 1974»']
];

const CLEAN: readonly (readonly string[])[] = [
    ["A: I'll need the date of birth of both for the 60+ check."],
    ['C: on the 5th of May I ordered a lamp'],
    ['C: My appointment is on 04/05/2024 at 10:30'],
    ['A: Your delivery is scheduled for 12 June 2024.', 'C: fine'],
    ['C: the contract expires 31/12/2025'],
    ['A: What is your date of birth?', 'C: one moment please', 'A: take your time', 'C: why do you need that'],
    ['A: What is your order number?', 'C: 04051982'],
    ['A: thanks for confirming your date of birth. Your appointment is on 5 May 2026.', 'C: great'],
    ['C: i may 5 or 6 times a day see that error'],
    ['A: Do you have the date of birth on file?', 'C: my order was placed on 3 March 2025'],
    ['C: version 4.5.82 of the app crashes'],
    ['A: date of birth?', 'C: I would rather not say', 'A: What is the order number?', 'C: 12 05 80'],
    ['C: I have two kids, four dogs and one cat'],
    [
        'A: date of birth?',
        'C: I gave it already',
        'A: The charge was issued on the sixth of May at seven fifteen in the evening.',
        'A: Any plans for the weekend?',
        'C: Just the grandkids, six and nine.'
    ],
    [
        'A: mein geburtstag ist nächste woche',
        'C: schön',
        'A: prima',
        'C: ich fliege mit u wie ulrich zwei also sechs eins neun sechs'
    ],
    ['C: le compteur affiche sept deux six trois quatre'],
    ['A: When did you open the account?', 'C: 5 March 1999'],
    ['A: How many days are you staying?', "C: Yes, I'm checking in on March 4th for four day."]
];

describe('recogniseBirthDates', () => {
    for (const [index, line] of LABELLED.entries()) {
        test(`reads a labelled date of birth, form ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, [line]);
        });
    }
    for (const [index, lines] of CONVERSATIONS.entries()) {
        test(`reads an answer to a question for it, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    for (const [index, lines] of OVER_TURNS.entries()) {
        test(`follows a date of birth through pieces, read-backs and corrections, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    for (const [index, lines] of MISHEARD.entries()) {
        test(`reads misheard words at the end of years and inside dates, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    for (const [index, lines] of AMONG_OTHERS.entries()) {
        test(`tells a date of birth from what is told beside it, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    for (const [index, lines] of IN_OTHER_LANGUAGES.entries()) {
        test(`reads dates of birth in other languages, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    for (const [index, lines] of CLEAN.entries()) {
        test(`leaves ordinary dates and numbers alone, conversation ${String(index + 1)}`, () => {
            assertFindsMarked(recogniseBirthDates, lines);
        });
    }
    test('links the turns of one date of birth and its read-back', () => {
        const lines = [
            'can you verify your date of birth',
            'the fourth of May',
            'okay',
            'eighty two',
            'so 4th May 1982'
        ];
        const entries = lines.map((text, n) => ({
            identifier: String(n),
            text,
            role: n % 2 === 0 ? 'Agent' : 'EndUser'
        }));
        const found = recogniseBirthDates(readingOf(entries));
        assert.deepEqual(found.map(({ entry }) => entry).sort(), [1, 3, 4]);
        assert.equal(new Set(found.map(({ group }) => group)).size, 1);
        assert.ok(found[0]?.group);
    });
    test('gives a date alone no group and quotes nothing', () => {
        const [finding] = recogniseBirthDates(readingOf([{ identifier: 'a', text: 'dob 04/05/1982', role: null }]));
        assert.equal(finding?.group, undefined);
        assert.equal(/\d/u.test(finding?.why ?? '0'), false);
    });
});
