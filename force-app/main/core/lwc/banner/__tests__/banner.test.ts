import Banner, { type Tone } from 'c/banner';
import { button, find, findAll, listen, show } from 'jest/show';

const showBanner = (properties: { readonly tone: Tone; readonly isClosable?: boolean }): HTMLElement =>
    show('c-banner', Banner, properties);

describe('c-banner', () => {
    afterEach(() => document.body.replaceChildren());

    it.each(['success', 'warning', 'error'] as const)('says by icon and colour that it tells of %s', async (tone) => {
        const element = showBanner({ tone });

        expect(find(element, 'lightning-icon')).toMatchObject({ iconName: `utility:${tone}`, variant: tone });
        expect(findAll(element, `.banner_${tone}`)).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('has an icon without colour for what is only to be known', () => {
        const element = showBanner({ tone: 'info' });

        expect(find(element, 'lightning-icon')).toMatchObject({ iconName: 'utility:info', variant: '' });
    });

    it('cannot be put away where nobody asks for it', () => {
        expect(findAll(showBanner({ tone: 'warning' }), 'button')).toHaveLength(0);
    });

    it('can be put away', async () => {
        const element = showBanner({ tone: 'success', isClosable: true });
        const closed = listen(element, 'close');

        button(element, 'Close').click();

        expect(closed).toHaveLength(1);
        await expect(element).toBeAccessible();
    });
});
