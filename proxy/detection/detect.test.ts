import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import fc from 'fast-check';
import { detect, detectWith } from './detect.ts';

function entriesOf(texts: readonly string[]): readonly { identifier: string; text: string; role: string }[] {
    return texts.map((text, index) => ({
        identifier: String(index),
        text,
        role: index % 2 === 0 ? 'Agent' : 'EndUser'
    }));
}

describe('detect', () => {
    it('finds spans that lie inside their text, apart and in order, with ids that occur once', () => {
        fc.assert(
            fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 5 }), (texts) => {
                const entries = entriesOf(texts);
                const { suggestions, failed } = detect(entries);
                const all = [...suggestions.values()].flat();
                assert.equal(failed.size, 0);
                assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
                for (const { identifier, text } of entries) {
                    let last = 0;
                    for (const { start, end } of suggestions.get(identifier) ?? []) {
                        assert.ok(start >= last && start < end && end <= text.length);
                        last = end;
                    }
                }
            })
        );
    });

    it('makes one linked suggestion of a card number that is read out over several turns', () => {
        const { suggestions } = detect(
            entriesOf(['card number please', 'four one one one', 'mm-hm', 'one one one one', 'okay', '1111 1111'])
        );

        const told = ['1', '3', '5'].flatMap((identifier) => suggestions.get(identifier) ?? []);
        assert.deepEqual(
            told.map(({ category }) => category),
            [Category.CardNumber, Category.CardNumber, Category.CardNumber]
        );
        assert.equal(new Set(told.map(({ group }) => group)).size, 1);
        assert.notEqual(told[0]?.group, null);
    });

    it('gives two values that parts of one conversation tell two groups, and one value one', () => {
        const entries = entriesOf([
            'phone?',
            '07700 900461',
            '07700 900461, right?',
            'yes',
            'and hers?',
            '07700 900982',
            '07700 900982, right?'
        ]);
        const groupsIn = (from: number, to: number): ReadonlyMap<string, readonly (string | null)[]> =>
            new Map(
                [...detect(entries.slice(from, to)).suggestions].map(([identifier, found]) => [
                    identifier,
                    found.map(({ group }) => group)
                ])
            );

        const [early, late, whole] = [groupsIn(0, 4), groupsIn(4, 7), groupsIn(0, 7)];

        assert.ok(early.get('1')?.[0]);
        assert.deepEqual(early.get('1'), early.get('2'));
        assert.notDeepEqual(early.get('1'), late.get('5'));
        assert.deepEqual(new Map([...early, ...late]), whole);
    });

    it('says why in words that quote nothing', () => {
        const text = 'card 4111 1111 1111 1111, ssn 123-45-6789, me@example.com, my name is Priya Raman, pin 4821';
        const { suggestions } = detect([{ identifier: 'a', text, role: 'EndUser' }]);

        const found = suggestions.get('a') ?? [];
        assert.ok(found.length >= 5);
        for (const { why, start, end } of found) {
            for (const piece of text.slice(start, end).split(/\W+/)) {
                assert.ok(piece.length < 3 || !why.includes(piece));
            }
        }
    });

    it('takes no entry for clean when a recogniser fails', () => {
        const fragile = detectWith([
            () => {
                throw new Error('cannot');
            }
        ]);

        const { suggestions, failed } = fragile(entriesOf(['hello', 'me@example.com']));

        assert.deepEqual([...failed], ['0', '1']);
        assert.equal(suggestions.size, 0);
    });
});
