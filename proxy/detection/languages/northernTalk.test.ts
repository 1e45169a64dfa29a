import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { detect } from '../detect.ts';

/** A question, its answer, and what the answer is; null when it holds nothing sensitive. */
type Row = readonly [question: string, answer: string, category: string | null];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
    German: [
        ['Mit welchem Benutzernamen melden Sie sich an?', 'kathi_m89', Category.Username],
        ['Und Ihre Servicepin?', '4711', Category.Pin],
        ['Wie ist das Vertragskonto?', '200 413 885 1', null],
        ['Warum rufen Sie an?', 'Moin, ich brauche einen Termin beim Doktor wegen meinem Rücken', null]
    ],
    French: [
        ['Où est le bouton ?', 'en bas à gauche, derrière la petite porte', null],
        ['Que faut-il ?', 'Votre nom, prénom, nouvelle adresse', null]
    ],
    Dutch: [
        ['Wat is je servicepincode?', '4911', Category.Pin],
        ['Waarmee logt u in?', 'met pjansen88', Category.Username],
        ['Wat is uw zorgpolisnummer?', 'ZV 102345678', Category.HealthId],
        ['Wat is uw rijbewijsnummer?', 'Dat zoek ik op, mijn opdracht is 55721', null]
    ]
};

describe('detect, in the words of German, French and Dutch callers', () => {
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
