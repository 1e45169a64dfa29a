import PreviewToggle from 'c/previewToggle';
import { find, listen, show } from 'jest/show';

const showToggle = (known: { readonly isOn: boolean }): HTMLElement => show('c-preview-toggle', PreviewToggle, known);
const variantOf = (element: HTMLElement): string =>
    find<HTMLElement & { variant: string }>(element, 'lightning-icon').variant;

describe('c-preview-toggle', () => {
    afterEach(() => document.body.replaceChildren());

    it('is a button that is not pressed until the preview is on', async () => {
        const element = showToggle({ isOn: false });

        expect(find(element, 'button').getAttribute('aria-pressed')).toBe('false');
        expect(variantOf(element)).toBe('');
        await expect(element).toBeAccessible();
    });

    it('is pressed, with an icon that stands out from its filling, while the preview is on', async () => {
        const element = showToggle({ isOn: true });

        expect(find(element, 'button').getAttribute('aria-pressed')).toBe('true');
        expect(variantOf(element)).toBe('inverse');
        await expect(element).toBeAccessible();
    });

    it('says that it is pressed', () => {
        const element = showToggle({ isOn: false });
        const toggled = listen(element, 'previewtoggle');
        find(element, 'button').click();

        expect(toggled).toHaveLength(1);
    });
});
