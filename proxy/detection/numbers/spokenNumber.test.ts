import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { spokenNumberAt } from './spokenNumber.ts';

/** The numbers of a text one after the other, each as one would write it; words that say none are left out. */
function numbersIn(text: string): string {
    const { tokens } = readingOf([{ identifier: 'a', text, role: null }]);
    const said: string[] = [];
    for (let token = 0; token < tokens.count;) {
        const number = tokens.kind[token] === TokenKind.Word ? spokenNumberAt(tokens, token, tokens.count) : null;
        if (number) said.push(number.digits);
        token = number?.end ?? token + 1;
    }
    return said.join(' ');
}

const SAID: Readonly<Record<string, readonly (readonly [text: string, digits: string])[]>> = {
    English: [
        ['the number is twenty-three twelve', '23 12'],
        ['it is four hundred and twelve please', '412'],
        ['that was nineteen eighty two', '19 82'],
        ['this is two thousand and five', '2005'],
        ['it is double five, triple oh', '55 000'],
        ['my house is one hundred twenty three', '123'],
        ['we owe four hundred five', '405'],
        ['it is one eight hundred five five five', '1 800 5 5 5'],
        ['it is one eight hundred five seventy seven', '1 800 5 77'],
        ['it is four zeroes, then two nines three', '0000 99 3']
    ],
    German: [
        ['das ist dreiundzwanzig', '23'],
        ['meine Nummer ist drei und zwanzig', '23'],
        ['es ist null eins sieben zwo', '0 1 7 2'],
        ['ich bin neunzehnhundertzweiundachtzig geboren', '1982'],
        ['das ist zweihundertfünf', '205'],
        ['und dann zweimal die vier', '44'],
        ['und dann drei Nullen', '000'],
        ['das sind fünfunddreißig', '35'],
        ['das sind fuenf und dreissig', '35']
    ],
    French: [
        ['c’est le soixante-dix-sept', '77'],
        ['c’est quatre-vingt-dix-neuf', '99'],
        ['je dis quatre vingt dix neuf', '99'],
        ['je dis quatre-vingts', '80'],
        ['je dis quatre-vingt-un', '81'],
        ['je dis soixante et onze', '71'],
        ['je dis vingt et un', '21'],
        ['c’est le vingt-quatre quatre-vingt-deux', '24 82'],
        ['mon numéro zéro six douze trente-quatre', '0 6 12 34'],
        ['je dis septante-trois nonante et un', '73 91'],
        ['je suis né en mille neuf cent quatre-vingt-deux', '1982'],
        ['et deux fois zéro', '00']
    ],
    Spanish: [
        ['mi número es veintitrés treinta y cinco', '23 35'],
        ['mi número es seiscientos doce treinta y cuatro', '612 34'],
        ['nací en mil novecientos ochenta y dos', '1982'],
        ['doble cinco por favor', '55'],
        ['el código es once doce', '11 12'],
        ['y luego tres ceros', '000']
    ],
    Portuguese: [
        ['o número é trinta e cinco', '35'],
        ['o meu número é nove meia dois', '9 6 2'],
        ['é trezentos e quarenta e cinco', '345'],
        ['nasci em mil novecentos e oitenta e dois', '1982']
    ],
    Italian: [
        ['il numero è ventitré', '23'],
        ['il numero è ventuno ottantotto', '21 88'],
        ['sono trecentoquarantasette', '347'],
        ['sono nato nel millenovecentottantadue', '1982'],
        ['il prefisso è zero due', '0 2']
    ],
    Dutch: [
        ['mijn nummer is drieëntwintig', '23'],
        ['mijn nummer is drie en twintig', '23'],
        ['mijn nummer is nul zes tweeëntachtig', '0 6 82'],
        ['dat is dubbel vijf', '55'],
        ['ik ben geboren in negentienhonderdtweeëntachtig', '1982']
    ],
    Japanese: [
        ['番号は〇九〇です', '0 9 0'],
        ['番号は二十三です', '23'],
        ['番号はゼロさんなな', '0 3 7'],
        ['番号はにじゅうさんです', '23']
    ]
};

describe('spokenNumberAt', () => {
    for (const [language, cases] of Object.entries(SAID)) {
        it(`reads numbers as they are said in ${language}`, () => {
            assert.deepEqual(
                cases.map(([text]) => numbersIn(text)),
                cases.map(([, digits]) => digits)
            );
        });
    }

    it('reads no numbers of other languages in English', () => {
        assert.equal(numbersIn('the payment is due once a month, come on, sept is fine and cent by cent'), '');
    });
});
