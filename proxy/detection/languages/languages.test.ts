import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../detect.ts';

/** Entries of two speakers in turn; `<CATEGORY value>` marks what has to be found. */
interface Talk {
    readonly what: string;
    readonly turns: readonly string[];
}

const TALKS: Readonly<Record<string, readonly Talk[]>> = {
    German: [
        {
            what: 'a card read aloud',
            turns: [
                'Wie lautet Ihre Kartennummer?',
                'Ja, das ist die <CARD_NUMBER vier eins eins eins, eins eins eins eins, äh, eins eins eins eins, eins eins eins eins>.'
            ]
        },
        { what: 'the code on the back', turns: ['Und die drei Ziffern auf der Rückseite?', '<CVV sieben drei eins>'] },
        {
            what: 'a phone number in pairs',
            turns: [
                'Unter welcher Nummer erreichen wir Sie?',
                '<PHONE null eins sieben sechs dreiundzwanzig vierundvierzig fünfundfünfzig siebzehn>'
            ]
        },
        { what: 'a PIN', turns: ['Nennen Sie mir bitte Ihre Geheimzahl.', 'Die ist <PIN 4711>.'] },
        { what: 'an IBAN', turns: ['meine iban lautet <IBAN DE89 3704 0044 0532 0130 00>'] },
        { what: 'an order number', turns: ['Wie ist die Bestellnummer?', 'vier eins sieben drei zwo neun null'] },
        {
            what: 'ordinary talk',
            turns: ['Ich warte schon seit zwei Wochen und habe dreimal angerufen.', 'Das dauert drei bis fünf Tage.']
        }
    ],
    French: [
        {
            what: 'a card read in pairs',
            turns: [
                'Quel est votre numéro de carte ?',
                "ma carte c'est le <CARD_NUMBER quarante et un onze onze onze onze onze onze onze>"
            ]
        },
        {
            what: 'a mobile number',
            turns: [
                'À quel numéro peut-on vous joindre ?',
                'Au <PHONE zéro six douze trente-quatre cinquante-six soixante-dix-huit>.'
            ]
        },
        { what: 'the cryptogram', turns: ['Et le cryptogramme au dos ?', '<CVV huit deux sept>'] },
        {
            what: 'a code by text message',
            turns: ['Vous avez reçu un code par SMS ?', "oui c'est <ONE_TIME_CODE 482913>"]
        },
        { what: 'an order', turns: ['Mon numéro de commande est le 48219375.'] },
        {
            what: 'ordinary talk',
            turns: ["J'ai appelé deux fois la semaine dernière", "D'accord, comptez trois à cinq jours"]
        }
    ],
    Spanish: [
        {
            what: 'a card read aloud',
            turns: [
                '¿Me dice el número de la tarjeta?',
                '<CARD_NUMBER cuatro uno uno uno, uno uno uno uno, uno uno uno uno, uno uno uno uno>'
            ]
        },
        {
            what: 'a phone number in hundreds',
            turns: [
                '¿A qué número le llamamos?',
                'al <PHONE seiscientos doce, treinta y cuatro, cincuenta y seis, setenta y ocho>'
            ]
        },
        { what: 'a DNI', turns: ['¿Su DNI, por favor?', '<SSN 12345678Z>'] },
        { what: 'eleven', turns: ['¿Cuál es el código de seguridad de atrás?', '<CVV uno once>'] },
        { what: 'an order', turns: ['El número de pedido es 77120934'] },
        { what: 'ordinary talk', turns: ['Llamé tres veces y nadie contestó', 'Tarda de tres a cinco días'] }
    ],
    Portuguese: [
        {
            what: 'a card read aloud',
            turns: [
                'Qual é o número do seu cartão?',
                'é <CARD_NUMBER quatro um um um, um um um um, um um um um, um um um um>'
            ]
        },
        { what: 'a CPF', turns: ['me fala o seu cpf', '<SSN 529.982.247-25>'] },
        { what: 'half a dozen', turns: ['e o código de segurança?', '<CVV meia nove dois>'] },
        { what: 'a protocol number', turns: ['O número de protocolo é 20260418773'] },
        { what: 'ordinary talk', turns: ['Um momento por favor, vou verificar', 'tudo bem, já liguei duas vezes'] }
    ],
    Italian: [
        {
            what: 'a card read aloud',
            turns: [
                'Mi dice il numero della carta?',
                'sì, <CARD_NUMBER quattro uno uno uno, uno uno uno uno, uno uno uno uno, uno uno uno uno>'
            ]
        },
        {
            what: 'a mobile number',
            turns: ['Mi lascia un recapito?', '<PHONE trecentoquarantasette ventitré quarantacinque sei sette otto>']
        },
        { what: 'the tax code', turns: ['il codice fiscale è <SSN RSSMRA85T10A562S>'] },
        { what: 'a practice number', turns: ['Il numero della pratica è 4471902'] },
        { what: 'ordinary talk', turns: ['Ho chiamato due volte, la fattura scade domani?', 'Un attimo, controllo'] }
    ],
    Dutch: [
        {
            what: 'a card read aloud',
            turns: [
                'Wat is uw kaartnummer?',
                '<CARD_NUMBER vier een een een, een een een een, een een een een, een een een een>'
            ]
        },
        {
            what: 'a mobile number',
            turns: [
                'Op welk nummer bent u bereikbaar?',
                '<PHONE nul zes twaalf vierendertig zesenvijftig achtenzeventig>'
            ]
        },
        { what: 'a BSN', turns: ['Mag ik uw burgerservicenummer?', '<SSN 111222333>'] },
        { what: 'an order', turns: ['Mijn bestelnummer is 90021347'] },
        {
            what: 'ordinary talk',
            turns: ['Ik heb onze router twee keer opnieuw gestart', 'Het duurt drie tot vijf dagen']
        }
    ],
    Japanese: [
        { what: 'a card number', turns: ['カード番号をお願いします。', '<CARD_NUMBER 4111 1111 1111 1111>です。'] },
        {
            what: 'a phone number said in kanji',
            turns: ['お電話番号をお願いします。', '<PHONE 〇九〇の一二三四の五六七八>です。']
        },
        { what: 'a phone number with long dashes', turns: ['電話番号は<PHONE 090ー1234ー5678>です'] },
        { what: 'a PIN', turns: ['暗証番号は<PIN 四七一一>です'] },
        { what: 'an order', turns: ['注文番号は48219375です'] },
        { what: 'ordinary talk', turns: ['もう二回試しましたが、三日待っています。', '少々お待ちください。'] }
    ]
};

const MARK = /<([A-Z_]+) ([^>]+)>/g;

function foundIn(turns: readonly string[]): readonly string[] {
    const entries = turns.map((text, index) => ({
        identifier: String(index),
        text: text.replaceAll(MARK, '$2'),
        role: index % 2 === 0 ? 'Agent' : 'EndUser'
    }));
    const { suggestions } = detect(entries);
    return entries.flatMap(({ identifier, text }) =>
        (suggestions.get(identifier) ?? []).map(({ category, start, end }) => `${category} ${text.slice(start, end)}`)
    );
}

describe('detect in other languages', () => {
    for (const [language, talks] of Object.entries(TALKS)) {
        for (const { what, turns } of talks) {
            const marked = turns.flatMap((text) =>
                [...text.matchAll(MARK)].map(([, type, value]) => `${type ?? ''} ${value ?? ''}`)
            );
            it(`${marked.length > 0 ? 'finds' : 'finds nothing in'} ${what} in ${language}`, () => {
                assert.deepEqual(foundIn(turns), marked);
            });
        }
    }

    it('leaves English words alone that mean numbers elsewhere', () => {
        assert.deepEqual(
            foundIn(['Could I have the security code?', 'it was due once, come on, no cent left on the die']),
            []
        );
    });
});
