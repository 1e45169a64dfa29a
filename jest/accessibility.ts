import type * as Sa11y from '@sa11y/jest';

/** Gives tests `await expect(element).toBeAccessible()`. The first that asks loads axe, which most test files do without. */
expect.extend({
    toBeAccessible(element: Element) {
        const { setup, toBeAccessible } = jest.requireActual<typeof Sa11y>('@sa11y/jest');
        setup();
        return toBeAccessible(element);
    }
});
