import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect } from '../detect.ts';

const ASKED: readonly (readonly [question: string, answer: string, category: string])[] = [
    ['I have sent a passcode to the mobile on file, tell me once it comes through.', '38 20 95', 'ONE_TIME_CODE'],
    ["It opens with a code we'll text you.", '702 116', 'ONE_TIME_CODE'],
    ['Please enter your telephone banking number, the four digit one you picked.', '7 3 0 5', 'PIN'],
    ["What is the number you're calling about?", 'two four eight five five one oh three nine six', 'PHONE'],
    ['Und eine Nummer, unter der wir Sie erreichen?', '0171 5520 3348', 'PHONE'],
    ['¿Me dice el número de la línea?', 'seis uno dos, cuatro cero nueve, cinco cinco ocho', 'PHONE'],
    ['Have you got the red, white and blue card there?', '2HT7-WE5-GK21', 'HEALTH_ID'],
    ['Your date of birth and Medicare number?', '02/11/1950, and 2HT7-WE5-GK21', 'HEALTH_ID']
];

describe('what is asked for by the words of a service', () => {
    for (const [question, answer, category] of ASKED) {
        it(`is ${category}, asked for in ${String(question.length)} characters`, () => {
            const entries = [
                { identifier: 'q', text: question, role: 'Agent' },
                { identifier: 'a', text: answer, role: 'EndUser' }
            ];
            const found = detect(entries).suggestions.get('a') ?? [];
            assert.equal(found.at(-1)?.category, category);
        });
    }
});

describe('amounts behind a question', () => {
    it('are no part of what was asked for, behind their thousands either', () => {
        const entries = [
            { identifier: 'q', text: 'When was she born?', role: 'Agent' },
            { identifier: 'why', text: 'What for?', role: 'EndUser' },
            { identifier: 'a', text: 'The plan pays once you have spent $2,415.00.', role: 'Agent' }
        ];
        assert.equal(detect(entries).suggestions.size, 0);
    });
});

describe('paying by phone', () => {
    it('asks for no phone number: the first four of a card are those of a card', () => {
        const lines = [
            'Can I book by phone?',
            'Yes. Your card, the first four?',
            '5105',
            'Next?',
            '1051',
            'Next?',
            '0510',
            'And the last?',
            '5100'
        ];
        const entries = lines.map((text, index) => ({
            identifier: String(index),
            text,
            role: index % 2 === 0 ? 'EndUser' : 'Agent'
        }));
        const categories = [...detect(entries).suggestions.values()].flat().map(({ category }) => category);
        assert.deepEqual(
            categories,
            Array.from({ length: 4 }, () => 'CARD_NUMBER')
        );
    });
});

describe('a question that begins with a greeting', () => {
    it('asks for what it names where it says please', () => {
        const entries = [
            { identifier: 'q', text: 'Hello, National Insurance number please?', role: 'Agent' },
            { identifier: 'a', text: 'juliet hotel, five two, oh nine, three six, charlie', role: 'EndUser' }
        ];
        assert.equal(detect(entries).suggestions.get('a')?.[0]?.category, 'SSN');
    });

    it('asks for the key of a network, and takes the place where it stands for none', () => {
        const asked = (answer: string): readonly string[] => {
            const entries = [
                { identifier: 'q', text: 'Could you read me the wireless key?', role: 'Agent' },
                { identifier: 'a', text: answer, role: 'EndUser' }
            ];
            return (detect(entries).suggestions.get('a') ?? []).map(({ category }) => category);
        };
        assert.deepEqual(asked('My daughter set it to Lantern417'), ['PASSWORD']);
        assert.deepEqual(asked("it's on the sticker"), []);
    });
});
