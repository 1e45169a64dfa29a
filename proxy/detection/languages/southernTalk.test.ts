import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { detect } from '../detect.ts';

/** A question, its answer, and what the answer is; null when it holds nothing sensitive. */
type Row = readonly [question: string, answer: string, category: string | null];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
    Spanish: [
        [
            '¿Y un móvil donde avisarla?',
            'seiscientos noventa y seis nueve ocho veintidós cuarenta y seis',
            Category.Phone
        ],
        ['¿Cuál es la nueva calle y el número?', 'calle san bernardo nº 50, 3c', Category.Address],
        ['Dígame.', 'mi usuario en la web es aortega_99', Category.Username],
        ['¿Qué le ocurre?', 'la app se cierra sola desde la actualización', null]
    ],
    Portuguese: [
        [
            'Não me diga o PIN, por favor. Qual é o seu telemóvel?',
            'Nove, três, nove um, cinco, zero, sete, seis, um',
            Category.Phone
        ],
        ['Qual o número da instalação?', 'É dois dois, hum, um três, um nove, oito nove.', null]
    ],
    Italian: [
        ['Su che numero la posso richiamare?', 'tre quattro sette, ventidue trenta quarantuno due', Category.Phone],
        ['Mi dice il numero della pratica?', 'quattro quattro sette uno nove zero due otto', null]
    ]
};

describe('detect, in the words of Spanish, Portuguese and Italian callers', () => {
    for (const [language, rows] of Object.entries(ROWS)) {
        for (const [question, answer, category] of rows) {
            it(`finds ${category ?? 'nothing'} in an answer to "${question}" in ${language}`, () => {
                const { suggestions } = detect([
                    { identifier: 'question', text: question, role: 'Agent' },
                    { identifier: 'answer', text: answer, role: 'EndUser' }
                ]);
                const found = (suggestions.get('answer') ?? []).map((suggestion) => suggestion.category);
                assert.deepEqual(found, category === null ? [] : [category]);
            });
        }
    }
});
