import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detect, type Detect } from '../detection/detect.ts';
import type { DetectionOptions } from '../detection/options.ts';
import type { ReadableEntry } from '../detection/reading.ts';
import { compileRules } from '../detection/rules/compileRules.ts';
import { keepDetections } from './keptDetections.ts';

const ASKED: readonly ReadableEntry[] = [
    { identifier: 'a', text: 'what is your card number?', role: 'Agent' },
    { identifier: 'b', text: 'four one one one', role: 'EndUser' },
    { identifier: 'c', text: '1111 1111 1111', role: 'EndUser' }
];
const RULE = { name: 'loyalty', category: 'LOYALTY', contextWords: [], score: 0.9 };
const { rules } = compileRules([{ ...RULE, expression: 'LX[0-9]{4}' }]);
const OPTIONS: DetectionOptions = { rules, knownNames: ['Priya'], companyPhoneNumbers: ['0800 1111'] };

/** What is asked for, changed in one way each. */
const CHANGED: Readonly<Record<string, readonly [readonly ReadableEntry[], DetectionOptions]>> = {
    'a text': [[...ASKED.slice(0, 2), { identifier: 'c', text: '1111 1111 1112', role: 'EndUser' }], OPTIONS],
    'an identifier': [
        [{ identifier: 'x', text: 'what is your card number?', role: 'Agent' }, ...ASKED.slice(1)],
        OPTIONS
    ],
    'a role': [[{ identifier: 'a', text: 'what is your card number?', role: null }, ...ASKED.slice(1)], OPTIONS],
    'the order': [ASKED.toReversed(), OPTIONS],
    'the number of entries': [ASKED.slice(0, 2), OPTIONS],
    'the rules': [ASKED, { ...OPTIONS, rules: compileRules([{ ...RULE, expression: 'LX[0-9]{5}' }]).rules }],
    'rules to none': [ASKED, { knownNames: ['Priya'], companyPhoneNumbers: ['0800 1111'] }],
    'the names that are known': [ASKED, { ...OPTIONS, knownNames: ['Raman'] }],
    'a name to a number': [ASKED, { ...OPTIONS, knownNames: [], companyPhoneNumbers: ['Priya', '0800 1111'] }],
    'the numbers of the company': [ASKED, { ...OPTIONS, companyPhoneNumbers: [] }]
};

describe('keepDetections', () => {
    it('searches the very same entries once', () => {
        const { searches, kept } = counted();

        const [first, second] = [kept(ASKED, OPTIONS), kept(structuredClone(ASKED), { ...OPTIONS })];

        assert.deepEqual(second, first);
        assert.deepEqual(first, detect(ASKED, OPTIONS));
        assert.equal(searches(), 1);
    });

    for (const [change, [entries, options]] of Object.entries(CHANGED)) {
        it(`searches again when it is asked with a change: ${change}`, () => {
            const { searches, kept } = counted();
            kept(ASKED, OPTIONS);

            const changed = kept(entries, options);

            assert.equal(searches(), 2);
            assert.deepEqual(changed, detect(entries, options));
        });
    }

    it('finds what the detection finds, whatever it was asked for before', () => {
        const { kept } = counted();
        const text = fc.constantFrom('four', '1111', '4111 1111 1111 1111', 'card number?', 'me@example.com', '","');
        const entry = fc.record({
            identifier: fc.constantFrom('a', 'b'),
            text,
            role: fc.constantFrom('Agent', 'EndUser', null)
        });
        fc.assert(
            fc.property(fc.uniqueArray(entry, { selector: ({ identifier }) => identifier }), (entries) => {
                assert.deepEqual(kept(entries), detect(entries));
            })
        );
    });

    it('forgets what was asked for longest ago', () => {
        const { searches, kept } = counted(50);
        const [first, second, third] = ['hello', 'good morning', 'goodbye'].map((text) => [
            { identifier: 'a', text, role: null }
        ]);

        for (const entries of [first, second, first, third]) kept(entries ?? []);
        assert.equal(searches(), 3);

        kept(first ?? []);
        assert.equal(searches(), 3);
        kept(second ?? []);
        assert.equal(searches(), 4);
    });

    it('searches anew what could not be searched in full', () => {
        const exhausted: string[] = [];
        const { searches, kept } = counted();
        const slow = compileRules([{ ...RULE, expression: 'a.*z|a' }]).rules;
        const long = [{ identifier: 'a', text: 'a'.repeat(20_000), role: null }];

        for (let time = 0; time < 2; time += 1)
            assert.ok(kept(long, { rules: slow, onExhausted: (rule) => exhausted.push(rule) }).failed.has('a'));

        assert.equal(searches(), 2);
        assert.deepEqual(exhausted, ['loyalty', 'loyalty']);
    });
});

/** The detection with what it found kept, and how often it searched. */
function counted(mostWeight?: number): { readonly searches: () => number; readonly kept: Detect } {
    let searches = 0;
    const counting: Detect = (entries, options) => {
        searches += 1;
        return detect(entries, options);
    };
    return { searches: () => searches, kept: keepDetections(counting, mostWeight) };
}
