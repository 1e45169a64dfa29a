import DraftOffer from 'c/draftOffer';
import { button, find, listen, show } from 'jest/show';

describe('c-draft-offer', () => {
    afterEach(() => document.body.replaceChildren());

    it('says how much was kept, and leads on or away', async () => {
        const element = show('c-draft-offer', DraftOffer, { passageCount: 3 });
        const continued = listen(element, 'draftcontinue');
        const discarded = listen(element, 'draftdiscard');

        button(element, 'Continue').click();
        button(element, 'Discard').click();

        expect(find(element, '.kept').textContent).toBe('Your draft of 3 passages was kept.');
        expect([continued.length, discarded.length]).toEqual([1, 1]);
        await expect(element).toBeAccessible();
    });
});
