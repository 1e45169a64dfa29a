import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf, type Reading } from '../reading.ts';
import { languageOf, uncoveredEntries } from './languageOf.ts';

function reading(...texts: readonly string[]): Reading {
    return readingOf(texts.map((text, index) => ({ identifier: String(index), text, role: null })));
}

describe('languageOf', () => {
    const COVERED: readonly (readonly [language: string, text: string])[] = [
        ['en', 'Could you read me the long number on the front, please?'],
        ['de', 'Ich hätte gern gewusst, wann der Techniker kommt.'],
        ['de', 'vier eins eins eins zwo null'],
        ['fr', "Bonjour, je n'arrive plus à me connecter à mon espace client"],
        ['es', 'buenas tardes, quería saber cuándo llega mi paquete'],
        ['pt', 'boa tarde, eu queria saber quando chega a minha encomenda'],
        ['it', 'buonasera, vorrei sapere quando arriva il mio pacco'],
        ['nl', 'goedemiddag, ik wil graag weten wanneer mijn pakket komt'],
        ['ja', 'いつ届くか知りたいのですが']
    ];

    for (const [language, text] of COVERED) {
        it(`knows ${language} by its words: ${String(text.length)} characters`, () => {
            assert.equal(languageOf(reading(text), 0), language);
        });
    }

    const UNCOVERED: readonly (readonly [language: string, text: string])[] = [
        ['Polish', 'Dzień dobry, chciałbym zapytać o moją ostatnią fakturę'],
        ['Swedish', 'Hej, jag har en fråga om min faktura från förra månaden'],
        ['Turkish', 'Merhaba, kredi kartı numaramı vermek istiyorum çünkü ödeme yapacağım'],
        ['Indonesian', 'Selamat pagi, saya ingin menanyakan tagihan bulan lalu karena jumlahnya salah'],
        ['Russian', 'Здравствуйте, у меня вопрос по счёту'],
        ['Arabic', 'مرحبا، لدي سؤال حول الفاتورة'],
        ['Hindi', 'नमस्ते, मेरा एक सवाल है'],
        ['Korean', '안녕하세요, 청구서에 대해 질문이 있습니다'],
        ['Chinese', '您好，请问我的订单什么时候到']
    ];

    for (const [language, text] of UNCOVERED) {
        it(`does not take ${language} for a language that is covered`, () => {
            assert.equal(languageOf(reading(text), 0), 'und');
        });
    }

    it('says nothing of what is too short to tell', () => {
        for (const text of ['', '4111 1111 1111 1111', 'ok', 'AB 12', '13:30', 'sony playstation controller black']) {
            assert.equal(languageOf(reading(text), 0), null);
        }
    });

    it('is not misled by letters that only look Latin', () => {
        assert.equal(languageOf(reading('please rеad me the саrd number on the front'), 0), 'en');
    });
});

describe('uncoveredEntries', () => {
    it('counts short answers between entries that are not covered', () => {
        const told = reading(
            'Chciałbym podać numer mojej karty płatniczej, proszę zapisać',
            'cztery jeden',
            '4111',
            'ok'
        );

        assert.deepEqual(uncoveredEntries(told), [0, 1]);
    });

    it('counts an answer between them that only has short words of a language that is covered', () => {
        const told = reading(
            'Dzień dobry, chciałbym zmienić numer PIN do mojej karty',
            'Nie wiem, a to jest mój PIN: 4921',
            'Thank you, I will put you through to somebody who speaks Polish',
            'dobrze'
        );

        assert.deepEqual(uncoveredEntries(told), [0, 1]);
    });

    it('names nothing in a conversation that is covered', () => {
        assert.deepEqual(uncoveredEntries(reading('Guten Tag, wie kann ich helfen?', 'Müller', 'ja', '0176')), []);
    });
});
