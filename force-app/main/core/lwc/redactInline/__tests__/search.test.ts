import fc from 'fast-check';
import { entryOf } from 'jest/entries';
import { createFindHits } from '../hits.ts';
import { atNextHit, atPreviousHit, newSearch, searchStateOf, withTyped, type Search } from '../search.ts';

const entriesOf = (...texts: string[]) => texts.map((text, index) => entryOf({ identifier: `e${index}`, text }));
const ENTRIES = entriesOf('a card, a card', 'no', 'Card');
const ALL = { entries: ENTRIES, shown: ENTRIES };

const typed = (words: string, search: Search = newSearch(ENTRIES)): Search => withTyped(search, words, null);
const standing = (search: Search, searched = ALL): string => {
    const { result, current } = searchStateOf(search, searched);
    return `${result.position} of ${result.count} at ${current?.identifier} ${current?.start}`;
};

describe('a search of the transcript', () => {
    it('begins at the first hit', () => {
        expect(standing(typed('card'))).toBe('1 of 3 at e0 2');
    });

    it('begins at the first hit from what is in sight on, and goes round where there is none', () => {
        const from = (seen: string, words: string): string => standing(withTyped(newSearch(ENTRIES), words, seen));

        expect(from('e1', 'card')).toBe('3 of 3 at e2 0');
        expect(from('e2', 'no')).toBe('1 of 1 at e1 0');
    });

    it('begins anew once nothing is typed', () => {
        const search = withTyped(atNextHit(typed('card'), ALL), '', 'e2');

        expect(standing(withTyped(search, 'card', 'e2'))).toBe('3 of 3 at e2 0');
    });

    it('goes on from a place that a filter hides', () => {
        const searched = { entries: ENTRIES, shown: [ENTRIES[1]!, ENTRIES[2]!] };

        expect(standing(atNextHit(typed('card'), ALL), searched)).toBe('1 of 1 at e2 0');
    });

    it('stays at its hit while more is typed, and else goes on from there', () => {
        const second = atNextHit(typed('ca'), ALL);

        expect(standing(typed('card', second))).toBe('2 of 3 at e0 10');
        expect(standing(typed('no', second))).toBe('1 of 1 at e1 0');
    });

    it('goes round at both ends', () => {
        const search = typed('card');

        expect(standing(atPreviousHit(search, ALL))).toBe('3 of 3 at e2 0');
        expect(standing(atNextHit(atPreviousHit(search, ALL), ALL))).toBe('1 of 3 at e0 2');
    });

    it('stands nowhere where nothing is found', () => {
        expect(standing(typed('cash'))).toBe('0 of 0 at undefined undefined');
        expect(standing(atNextHit(typed('cash'), ALL))).toBe('0 of 0 at undefined undefined');
        expect(searchStateOf(typed(' '), ALL).result.isAsked).toBe(false);
    });

    it('marks every hit, and the one that it stands at', () => {
        const { hits } = searchStateOf(typed('card'), ALL);

        expect(hits.get('e0')).toEqual({
            ranges: [
                { start: 2, end: 6 },
                { start: 10, end: 14 }
            ],
            current: 2
        });
        expect(hits.get('e2')).toEqual({ ranges: [{ start: 0, end: 4 }], current: null });
        expect(hits.get('e1')?.ranges).toEqual([]);
    });

    it('stands at what is shown, and counts what is hidden', () => {
        const searched = { entries: ENTRIES, shown: [ENTRIES[1]!, ENTRIES[2]!] };

        expect(standing(typed('card'), searched)).toBe('1 of 1 at e2 0');
        expect(searchStateOf(typed('card'), searched).result.hiddenCount).toBe(2);
    });

    it('keeps its hit when earlier entries come', () => {
        const search = atNextHit(atNextHit(typed('card'), ALL), ALL);
        const entries = [entryOf({ identifier: 'earlier', text: 'card' }), ...ENTRIES];

        expect(standing(search, { entries, shown: entries })).toBe('4 of 4 at e2 0');
    });

    it('visits every hit once on the way round', () => {
        const texts = fc.array(fc.stringMatching(/^[ab ]{0,8}$/), { minLength: 1, maxLength: 6 });
        fc.assert(
            fc.property(texts, fc.constantFrom('a', 'ab', 'b '), (all, words) => {
                const entries = entriesOf(...all);
                const searched = { entries, shown: entries };
                let search = withTyped(newSearch(entries), words, null);
                const { count } = searchStateOf(search, searched).result;
                const visited = new Set<string>();
                for (let step = 0; step < count; step += 1) {
                    visited.add(standing(search, searched));
                    search = atNextHit(search, searched);
                }

                expect(visited.size).toBe(count);
                expect(searchStateOf(search, searched).result.position).toBe(count > 0 ? 1 : 0);
            })
        );
    });
});

describe('finding hits', () => {
    it('finds while typing on what it finds at once', () => {
        const letters = fc.constantFrom('c', 'a', '4', '1', ' ', '-', 'é', 'ß');
        const words = fc.array(letters, { maxLength: 6 }).map((all) => all.join(''));
        fc.assert(
            fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 4 }), (texts, steps) => {
                const entries = entriesOf(...texts);
                const find = createFindHits(entries);
                let all = '';
                for (const step of steps) {
                    all += step;
                    expect(find(entries, all).counts).toEqual(createFindHits(entries)(entries, all).counts);
                }
            })
        );
    });

    it('answers the same thing for the same question', () => {
        const find = createFindHits(ENTRIES);

        expect(find(ENTRIES, 'card')).toBe(find(ENTRIES, 'card'));
    });
});
