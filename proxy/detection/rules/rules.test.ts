import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileRules } from './compileRules.ts';
import { hasContextWord } from './contextWords.ts';
import { BudgetExhausted, budgetOf, CountedText } from './countedText.ts';
import type { Rule, RuleDefinition } from './rule.ts';
import { searchRules } from './searchRules.ts';

function definition(members: Partial<RuleDefinition> = {}): RuleDefinition {
    return {
        name: 'Member',
        category: 'MEMBER_NUMBER',
        expression: 'M-\\d+',
        contextWords: [],
        score: 0.7,
        ...members
    };
}

function ruleOf(members: Partial<RuleDefinition>): Rule {
    const { rules, problems } = compileRules([definition(members)]);
    assert.deepEqual(problems, []);
    return rules[0]!;
}

function covered(rule: Rule, ...texts: readonly string[]): readonly string[] {
    return searchRules([rule], texts).findings.map(({ entry, start, end }) => (texts[entry] ?? '').slice(start, end));
}

describe('compileRules', () => {
    it('names each rule that cannot be used and keeps the others', () => {
        const { rules, problems } = compileRules([
            definition({ name: 'Good' }),
            definition({ name: 'Open', expression: '(' }),
            definition({ name: 'Backreference', expression: String.raw`(a)\1` }),
            definition({ name: 'Lookahead', expression: '(?=a)b' }),
            definition({ name: 'Empty', expression: '' }),
            definition({ name: 'Huge', expression: '[a-z]{900}' }),
            definition({ name: 'Long', expression: 'a'.repeat(5000) }),
            definition({ name: 'Category', category: 'member number' }),
            definition({ name: 'Score', score: Number.NaN }),
            definition({ name: 'Context', contextWords: ['x'.repeat(101)] }),
            definition({ name: 'Also good' })
        ]);

        assert.deepEqual(
            rules.map(({ name }) => name),
            ['Good', 'Also good']
        );
        assert.deepEqual(
            problems.map(({ name }) => name),
            ['Open', 'Backreference', 'Lookahead', 'Empty', 'Huge', 'Long', 'Category', 'Score', 'Context']
        );
        assert.ok(problems.every(({ problem }) => /^(?:has|is|does) /.test(problem)));
    });
});

describe('searchRules', () => {
    it('finds matches in UTF-16 code units of the text as it is given', () => {
        const { findings } = searchRules([ruleOf({})], ['none', '😀\u200B M-12, Ｍ-3 and M-4']);

        assert.deepEqual(
            findings.map(({ entry, start, end }) => [entry, start, end]),
            [
                [1, 4, 8],
                [1, 18, 21]
            ]
        );
        assert.deepEqual(findings[0], {
            entry: 1,
            start: 4,
            end: 8,
            category: 'MEMBER_NUMBER',
            score: 0.7,
            why: 'matches the rule Member'
        });
    });

    it('covers the group named value where there is one', () => {
        const rule = ruleOf({ expression: String.raw`(?i)member (?:no|number) (?P<value>\d+)` });

        assert.deepEqual(covered(rule, 'Member number 123, member no 45'), ['123', '45']);
    });

    it('leaves out what covers nothing', () => {
        assert.deepEqual(covered(ruleOf({ expression: 'x*' }), 'axxb'), ['xx']);
    });

    it('asks for a context word in the entry or in one of the three before', () => {
        const rule = ruleOf({ expression: String.raw`\d{4}`, contextWords: ['Loyalty', 'club card'] });

        assert.deepEqual(covered(rule, 'your LOYALTY number?', 'well', 'mm', '1234', '5678'), ['1234']);
        assert.deepEqual(covered(rule, 'disloyalty 1234', '4321 loyalty', '5678'), ['4321', '5678']);
        assert.deepEqual(covered(rule, '9999', 'the club card'), []);
    });

    it('finds what the expression of the platform finds, where the two mean the same', () => {
        const texts = fc.array(
            fc.string({ unit: fc.constantFrom('a', 'b', '1', '2', '-', ' ', 'é', '😀'), maxLength: 60 })
        );
        const expressions = fc.constantFrom(
            'a+',
            '[ab]{2}-?',
            String.raw`\b1[0-9]`,
            '(?:ab|a)(?:1|2)',
            '.*?-',
            '^a|2$'
        );
        fc.assert(
            fc.property(texts, expressions, (given, expression) => {
                const expected = given.map((text) =>
                    Array.from(text.matchAll(new RegExp(expression, 'gu')), ({ 0: match, index }) => [
                        index,
                        index + match.length
                    ])
                );
                const { findings } = searchRules([ruleOf({ expression })], given);
                assert.deepEqual(
                    given.map((_text, at) =>
                        findings.filter(({ entry }) => entry === at).map(({ start, end }) => [start, end])
                    ),
                    expected
                );
            })
        );
    });

    it('stays within steps in proportion to the text, and names the entry where they ran out', () => {
        const rule = ruleOf({ name: 'Greedy', expression: 'a.*z|a' });
        const hostile = 'a'.repeat(20_000);

        const { findings, exhausted } = searchRules([rule, ruleOf({})], ['M-1 a', hostile, 'M-2 a']);

        assert.deepEqual(exhausted, [{ rule: 'Greedy', entry: 1 }]);
        assert.deepEqual(
            findings.map(({ entry, why }) => [entry, why]),
            [
                [0, 'matches the rule Greedy'],
                [2, 'matches the rule Greedy'],
                [0, 'matches the rule Member'],
                [2, 'matches the rule Member']
            ]
        );
    });

    it('gives a rule up that ran out three times, and tells of every entry it did not search', () => {
        const hostile = 'a'.repeat(20_000);

        const { exhausted } = searchRules(
            [ruleOf({ expression: 'a.*z|a' })],
            [hostile, hostile, 'b', hostile, 'b', 'b']
        );

        assert.deepEqual(
            exhausted.map(({ entry }) => entry),
            [0, 1, 3, 4, 5]
        );
    });

    it('lets ordinary rules read the longest texts', () => {
        const text = 'My member id is M-123456, I called at 5 pm on line 4111 1111 1111 1111, thanks. '.repeat(1600);
        const expressions = [
            String.raw`\b\d{4}(?:[ -]?\d{4}){3}\b`,
            String.raw`(?i)(\w+\s){1,40}zzz`,
            String.raw`M-\d{6}`
        ];

        for (const expression of expressions) {
            const { exhausted } = searchRules([ruleOf({ expression })], [text]);
            assert.deepEqual(exhausted, [], expression);
        }
    });
});

describe('CountedText', () => {
    it('reads as the text does until the budget is spent', () => {
        const counted = new CountedText('abc', 2, budgetOf(5));

        assert.equal(counted.length, 3);
        assert.equal(counted.charCodeAt(1), 98);
        assert.equal(counted.indexOf('c', 1), 2);
        assert.equal(counted.charCodeAt(0), 97);
        assert.throws(() => counted.charCodeAt(0), BudgetExhausted);
    });
});

describe('hasContextWord', () => {
    it('finds whole words in any letter case, and in scripts without spaces', () => {
        assert.ok(hasContextWord('Your PIN-code, please', ['pin']));
        assert.ok(hasContextWord('会員番号は何ですか', ['会員番号']));
        assert.ok(hasContextWord('Ihre Straße', ['STRASSE', 'straße']));
        assert.ok(!hasContextWord('opinion', ['pin']));
        assert.ok(!hasContextWord('anything', ['', '  ']));
    });
});
