import DisplacedPassages, { type DisplacedEntry } from 'c/displacedPassages';
import { find, findAll, listen, rendered, show } from 'jest/show';

const ENTRIES: readonly DisplacedEntry[] = [
    {
        identifier: 'first',
        name: 'Ana Ruiz, 10:41',
        canShow: true,
        passages: [
            {
                index: 0,
                category: 'card number',
                words: 'card number · now probably stands here:',
                proposal: '4000 0000 0000 0002'
            },
            { index: 1, category: 'email', words: 'email · is not in the text any more', proposal: null }
        ]
    },
    {
        identifier: 'gone',
        name: 'An entry that is not there any more',
        canShow: false,
        passages: [{ index: 2, category: 'email', words: 'email · cannot be redacted', proposal: null }]
    }
];

const texts = (element: HTMLElement): readonly string[] =>
    findAll(element, 'button').map(({ textContent }) => textContent?.trim() ?? '');

const press = (element: HTMLElement, text: string): void =>
    findAll<HTMLButtonElement>(element, 'button')
        .find(({ textContent }) => textContent?.trim() === text)!
        .click();

describe('c-displaced-passages', () => {
    afterEach(() => document.body.replaceChildren());

    it('tells what has become of each passage, and offers a place only where one is likely', async () => {
        const element = show('c-displaced-passages', DisplacedPassages, { entries: ENTRIES });

        expect(find(element, 'h3').textContent).toBe('3 drafted passages need your decision');
        expect(findAll(element, '.words').map(({ textContent }) => textContent)).toEqual([
            'card number · now probably stands here:4000 0000 0000 0002',
            'email · is not in the text any more',
            'email · cannot be redacted'
        ]);
        expect(texts(element)).toEqual([
            'Show the entry ofAna Ruiz, 10:41',
            'Draft it here: card number',
            'Leave out: card number',
            'Leave out: email',
            'Leave out: email',
            'Leave all 3 out'
        ]);
        expect(findAll(element, '[role="alert"], [aria-live]')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('leads to the entry', () => {
        const element = show('c-displaced-passages', DisplacedPassages, { entries: ENTRIES });
        const shown = listen(element, 'displacedshow');

        press(element, 'Show the entry ofAna Ruiz, 10:41');

        expect(shown).toEqual([{ identifier: 'first' }]);
    });

    it('says which passages are drafted again and which are left out, one by one or all', () => {
        const entries = ENTRIES.map((entry) => ({
            ...entry,
            passages: entry.passages.map((passage) => ({ ...passage, proposal: passage.index === 1 ? null : 'x' }))
        }));
        const element = show('c-displaced-passages', DisplacedPassages, { entries });
        const placed = listen(element, 'displacedplace');
        const left = listen(element, 'displacedleave');

        press(element, 'Draft it here: card number');
        press(element, 'Draft all 2 here');
        press(element, 'Leave out: card number');
        press(element, 'Leave all 3 out');

        expect(placed).toEqual([{ indexes: [0] }, { indexes: [0, 2] }]);
        expect(left).toEqual([{ indexes: [0] }, { indexes: [0, 1, 2] }]);
    });

    it('keeps the focus when the passage that was decided on goes', async () => {
        const element = show('c-displaced-passages', DisplacedPassages, { entries: ENTRIES }) as HTMLElement & {
            entries: readonly DisplacedEntry[];
        };

        press(element, 'Leave out: card number');
        element.entries = ENTRIES.slice(1);
        await rendered();

        expect(element.shadowRoot!.activeElement).toBe(find(element, 'h3'));
    });
});
