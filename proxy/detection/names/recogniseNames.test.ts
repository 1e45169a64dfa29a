import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../finding.ts';
import { readingOf, type Reading } from '../reading.ts';
import { assertFindsMarked } from '../testing/markedConversation.ts';
import type { Tokens } from '../text/tokens.ts';
import { recogniseNames } from './recogniseNames.ts';
import { ANSWERED, UNANSWERED } from './testing/answers.ts';
import { NAMED, NAMELESS } from './testing/conversations.ts';
import { FOREIGN_NAMED, FOREIGN_NAMELESS } from './testing/foreignConversations.ts';

const recognise = (reading: Reading): readonly Finding[] => recogniseNames(reading);

test('finds the names of people and nothing else', () => {
    for (const turns of NAMED) assertFindsMarked(recognise, turns);
});

test('finds nobody where nobody is named', () => {
    for (const turns of NAMELESS) assertFindsMarked(recognise, turns);
});

test('finds the names that answer, and where they come again', () => {
    for (const turns of ANSWERED) assertFindsMarked(recognise, turns);
});

test('finds nobody where the words of answers say something else', () => {
    for (const turns of UNANSWERED) assertFindsMarked(recognise, turns);
});

test('finds names in the words of other languages', () => {
    for (const turns of FOREIGN_NAMED) assertFindsMarked(recognise, turns);
});

test('finds nobody in other languages where nobody is named', () => {
    for (const turns of FOREIGN_NAMELESS) assertFindsMarked(recognise, turns);
});

test('finds the names that the record knows in any case', () => {
    const knownNames = ['Zanthrop Quillfeather'];
    const turns = ['A: «zanthrop» will call', 'C: is «Quillfeather» in'];
    assertFindsMarked((reading) => recogniseNames(reading, { knownNames }), turns);
});

test('says why and quotes nothing', () => {
    const text = 'my name is Priya Raman';
    const [finding] = recogniseNames(readingOf([{ identifier: '1', text, role: 'EndUser' }]));
    assert.deepEqual(finding, {
        entry: 0,
        start: 11,
        end: 22,
        category: 'PERSON',
        score: 0.95,
        why: 'introduced as a name just before'
    });
});

test('gives the pieces of a name that is spelled over turns one group', () => {
    const entries = [
        ['Agent', 'how are you spelling that'],
        ['EndUser', 'v a n'],
        ['Agent', 'mm-hm'],
        ['EndUser', 'c e']
    ].map(([role, text], index) => ({ identifier: String(index), text: text ?? '', role: role ?? null }));
    const findings = recogniseNames(readingOf(entries));
    assert.deepEqual(
        findings.map(({ entry, group }) => [entry, group]),
        [
            [1, 'name-0'],
            [3, 'name-0']
        ]
    );
});

test('looks at tokens in proportion to their number in hostile texts', () => {
    const shapes =
        'my name is |Will |a |van der |hi, |S-|your name |welcome to |鈴木|林|zzz jones |mike |Mike, |sarah a b c |' +
        'welcome to sarah jones |romeo um |<b>name</b>: x<br>|nicola speaking |sara s a r a |Sarah. |thanks jones, ann |you have got sarah. jones. |will has joined |';
    for (const shape of shapes.split('|').slice(0, -1)) {
        const [once, twice] = [150, 300].map((times) => looksAt([shape.repeat(times)]));
        assert.ok((twice ?? 0) <= 2.2 * (once ?? 0), shape);
        const [few, many] = [50, 100].map((entries) => looksAt(Array.from({ length: entries }, () => shape.repeat(4))));
        assert.ok((many ?? 0) <= 2.2 * (few ?? 0), `${shape} in entries`);
    }
});

/** How often the names of these entries' text make the recogniser look at what kind a token is. */
function looksAt(texts: readonly string[]): number {
    const reading = readingOf(texts.map((text, index) => ({ identifier: String(index), text, role: null })));
    let looks = 0;
    const kind = new Proxy(reading.tokens.kind, {
        get: (array, key) => {
            looks += 1;
            const value: unknown = Reflect.get(array, key);
            return value;
        }
    });
    recogniseNames({ ...reading, tokens: Object.create(reading.tokens, { kind: { value: kind } }) as Tokens });
    return looks;
}

test('finds no person in what bots, teams and companies are called', () => {
    const namesIn = (
        entries: readonly (readonly [role: string, text: string])[],
        knownNames: readonly string[] = []
    ): object =>
        recogniseNames(readingOf(entries.map(([role, text], index) => ({ identifier: String(index), text, role }))), {
            knownNames
        }).map(({ entry, start, end }) => entries[entry]?.[1].slice(start, end));

    assert.deepEqual(
        namesIn([
            ['Chatbot', 'This is Northwind. Reply STOP to end.'],
            ['EndUser', 'this is Ana Ruiz']
        ]),
        ['Ana Ruiz']
    );
    assert.deepEqual(namesIn([['Chatbot', 'So your name is Xiomarra Quintana?']]), ['Xiomarra Quintana']);
    assert.deepEqual(
        namesIn([
            ['Agent', 'Good morning, this is Ana from Northwind, how can I help?'],
            ['EndUser', 'Is that Northwind?']
        ]),
        ['Ana']
    );
    assert.deepEqual(
        namesIn([
            ['Agent', 'Thank you for calling Northwind.'],
            ['EndUser', 'Hello?'],
            ['Agent', 'This is Northwind, can you hear me?'],
            ['EndUser', 'yes this is Xiomarra']
        ]),
        ['Xiomarra']
    );
    assert.deepEqual(namesIn([['EndUser', 'Northwind is where I bought it.']], ['Northwind Support']), []);
    assert.deepEqual(namesIn([['EndUser', 'Zanthrop said so.']], ['Zanthrop Brook']), ['Zanthrop']);
});
