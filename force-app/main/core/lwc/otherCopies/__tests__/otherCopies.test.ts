import OtherCopies from 'c/otherCopies';
import { findAll, show } from 'jest/show';

describe('c-other-copies', () => {
    afterEach(() => document.body.replaceChildren());

    it('lists what else may hold copies, and what to do about each', async () => {
        const element = show('c-other-copies', OtherCopies);

        expect(findAll(element, '.place').map(({ textContent }) => textContent)).toContain('Call recording');
        for (const cure of findAll(element, '.cure')) expect(cure.textContent).not.toBe('');
        await expect(element).toBeAccessible();
    });
});
