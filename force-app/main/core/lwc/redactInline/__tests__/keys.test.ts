import { find, findAll, press, rendered } from 'jest/show';
import { choose, grantTo, open } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const keysOf = (element: HTMLElement): HTMLElement => find(element, 'c-keys-help');

describe('the keys of the panel', () => {
    beforeEach(() => grantTo('supervisor'));
    afterEach(() => document.body.replaceChildren());

    it('are listed by a question mark, wherever the focus is', async () => {
        const { element } = await open();
        const pressed = press(find(element, 'c-transcript'), '?');
        await rendered();

        expect(pressed.defaultPrevented).toBe(true);
        expect(findAll(keysOf(element), 'dialog')).toHaveLength(1);
    });

    it('are listed by the menu of the header too', async () => {
        const { element } = await open();
        await choose(element, 'keys');

        expect(findAll(keysOf(element), 'dialog')).toHaveLength(1);
    });

    it('leave letters to the open menu of the header, which goes by them to its items', async () => {
        const { element } = await open();
        const inMenu = press(find(element, 'lightning-menu-item'), '?');
        await rendered();
        expect(inMenu.defaultPrevented).toBe(false);
        expect(findAll(keysOf(element), 'dialog')).toHaveLength(0);

        const onItsButton = press(find(element, 'lightning-button-menu'), '?');
        expect(onItsButton.defaultPrevented).toBe(true);
    });

    it('leave a question mark with a modifier to the browser', async () => {
        const { element } = await open();
        const pressed = press(find(element, 'c-transcript'), '?', { ctrlKey: true });
        await rendered();

        expect(pressed.defaultPrevented).toBe(false);
        expect(findAll(keysOf(element), 'dialog')).toHaveLength(0);
    });
});
