import RemainingEntries, { type Remaining } from 'c/remainingEntries';
import { find, findAll, listen, rendered, show } from 'jest/show';

function showRemaining(known: Partial<Remaining>): HTMLElement & { remaining: Remaining } {
    const remaining = { loadedCount: 200, isMore: true, isLoading: false, isTruncated: false, ...known };
    return show('c-remaining-entries', RemainingEntries, { remaining }) as HTMLElement & { remaining: Remaining };
}

describe('c-remaining-entries', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows nothing where every entry is loaded', () => {
        expect(findAll(showRemaining({ isMore: false }), 'p')).toHaveLength(0);
    });

    it('offers to load what is missing', async () => {
        const element = showRemaining({});
        const asked = listen(element, 'restload');

        expect(find(element, 'p').textContent).toBe('Not every entry is loaded yet.Load the rest');
        find(element, 'button').click();

        expect(asked).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('counts while it loads, and stops', async () => {
        const element = showRemaining({});
        const button = find(element, 'button');
        element.remaining = { loadedCount: 1200, isMore: true, isLoading: true, isTruncated: false };
        await rendered();
        const stopped = listen(element, 'reststop');

        expect(find(element, '[role="status"]').textContent).toBe('Loading the rest: 1,200 entries so far');
        expect(find(element, 'button')).toBe(button);
        button.click();

        expect(stopped).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('tells that it has ended only where its button had the focus, which goes with it', async () => {
        const element = showRemaining({ isLoading: true });
        const ended = listen(element, 'restend');
        element.remaining = { ...element.remaining, isMore: false, isLoading: false };
        await rendered();
        expect(ended).toHaveLength(0);

        element.remaining = { ...element.remaining, isMore: true };
        await rendered();
        find(element, 'button').focus();
        element.remaining = { ...element.remaining, isLoading: true };
        await rendered();
        expect(ended).toHaveLength(0);

        element.remaining = { ...element.remaining, isMore: false, isLoading: false };
        await rendered();
        expect(ended).toHaveLength(1);
    });

    it('says that some cannot be had', async () => {
        const element = showRemaining({ isMore: false, isTruncated: true });

        expect(find(element, 'p').textContent).toContain('Some entries cannot be loaded');
        expect(findAll(element, 'button')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });
});
