import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countReach } from './reach.ts';

const SOURCES = new Map([['Greeting', 'class Greeting {\n    greet();\n    wave();\n    leave();\n}']]);
const WAVE = { apex: 'Greeting', statement: 'wave();', why: 'nobody looks' };

describe('Statements that Apex tests reach', () => {
    it('are those in methods that a test calls', () => {
        assert.deepEqual(countReach('Greeting 2+ 3+ 4-', SOURCES, []), [
            { apex: 'Greeting', statements: 3, reached: 2, missing: ['4 leave(); (no test calls it)'] }
        ]);
    });

    it('are fewer by those that are said to be unreached, with the reason', () => {
        assert.deepEqual(countReach('Greeting 2+ 3+ 4+', SOURCES, [WAVE]), [
            { apex: 'Greeting', statements: 3, reached: 2, missing: ['3 wave(); (nobody looks)'] }
        ]);
    });

    it('are counted of the given sources alone', () => {
        const [only, ...others] = countReach('Other 1+\nGreeting 2+\nOtherTest 1-\n', SOURCES, []);

        assert.equal(only?.apex, 'Greeting');
        assert.deepEqual(others, []);
    });

    it('are looked for in every source', () => {
        assert.throws(() => countReach('Other 1+', SOURCES, []), /Without a statement: Greeting/);
    });

    it('are not counted with a reason for what is no statement any more, or what no test calls anyway', () => {
        const gone = { ...WAVE, statement: 'sing();' };

        assert.throws(() => countReach('Greeting 2+ 3+ 4+', SOURCES, [gone]), /Greeting: sing\(\);/);
        assert.throws(() => countReach('Greeting 2+ 3- 4+', SOURCES, [WAVE]), /Greeting: wave\(\);/);
    });
});
