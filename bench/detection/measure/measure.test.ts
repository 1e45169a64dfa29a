import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Accent, Kind, type Conversation } from '../generate/conversation.ts';
import { measure, type Found } from './measure.ts';
import { f1Of, hiddenOf, leakOf } from './tally.ts';

const CONVERSATION: Conversation = {
    id: 'c1',
    kind: Kind.Split,
    language: 'en',
    channel: 'voice',
    accent: Accent.Lower,
    entries: [
        { id: 'c1.1', text: 'my pin is one two', role: 'EndUser' },
        { id: 'c1.2', text: 'three four', role: 'EndUser' },
        { id: 'c1.3', text: 'thanks ann', role: 'Agent' }
    ],
    gold: [
        { entry: 'c1.1', start: 10, end: 17, type: 'PIN', group: 'g1' },
        { entry: 'c1.2', start: 0, end: 10, type: 'PIN', group: 'g1' },
        { entry: 'c1.3', start: 7, end: 10, type: 'PERSON', group: 'g2' }
    ]
};
const CLEAN: Conversation = {
    ...CONVERSATION,
    id: 'c2',
    kind: Kind.Hard,
    entries: [{ id: 'c2.1', text: 'order 1234', role: 'EndUser' }],
    gold: []
};
const ALL: readonly Found[] = CONVERSATION.gold.map(({ entry, start, end, type }) => ({ entry, start, end, type }));

describe('measure', () => {
    it('finds nothing wrong where everything is found', () => {
        const { all, errors, overRedaction } = measure([CONVERSATION], [ALL]);

        assert.equal(f1Of(all), 1);
        assert.equal(leakOf(all), 0);
        assert.equal(hiddenOf(all), 1);
        assert.equal(overRedaction.overRedacted, 0);
        assert.deepEqual(errors, []);
    });

    it('takes a value with one open mention for readable', () => {
        const { all } = measure([CONVERSATION], [ALL.filter(({ entry }) => entry !== 'c1.2')]);

        assert.equal(all.values, 2);
        assert.equal(all.hidden, 1);
        assert.equal(all.leaked, 9);
        assert.equal(all.sensitive, 18);
    });

    it('counts a wrong type as a miss and a false alarm that hides all the same', () => {
        const wrong = ALL.map((span) => (span.type === 'PERSON' ? { ...span, type: 'ADDRESS' } : span));
        const { byType, all, errors } = measure([CONVERSATION], [wrong]);

        assert.equal(byType.get('PERSON')?.missed, 1);
        assert.equal(byType.get('ADDRESS')?.unasked, 1);
        assert.equal(leakOf(all), 0);
        assert.deepEqual(
            errors.map(({ what, instead }) => [what, ...instead]),
            [
                ['missed', 'ADDRESS'],
                ['unasked', 'PERSON']
            ]
        );
    });

    it('keeps names out of the figures without names', () => {
        const { withoutNames, byKind } = measure([CONVERSATION], [[]]);

        assert.equal(withoutNames.missed, 2);
        assert.equal(byKind.get(Kind.Split)?.missed, 2);
    });

    it('counts suggestions in clean conversations by kind', () => {
        const alarm = { entry: 'c2.1', start: 6, end: 10, type: 'PIN' };
        const { clean, overRedaction } = measure([CONVERSATION, CLEAN], [[], [alarm]]);

        assert.deepEqual(clean.get(Kind.Hard), { entries: 1, suggestions: 1 });
        assert.equal(clean.get(Kind.Ordinary), undefined);
        assert.equal(overRedaction.overRedacted, 4);
    });
});
