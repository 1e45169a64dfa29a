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
