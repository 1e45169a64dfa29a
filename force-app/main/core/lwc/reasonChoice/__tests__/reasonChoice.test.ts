import ReasonChoice from 'c/reasonChoice';
import { button, find, listen, press, show } from 'jest/show';

const REASONS = { PAYMENT: 'Card or bank details', OTHER: 'Something else' };

function open(known: object = {}): HTMLElement {
    return show('c-reason-choice', ReasonChoice, { question: 'Why?', reasons: REASONS, ...known });
}

describe('c-reason-choice', () => {
    afterEach(() => document.body.replaceChildren());

    it('takes the focus and answers with the reason that is pressed', async () => {
        const element = open();
        const chosen = listen(element, 'reasonchoose');

        expect(element.shadowRoot?.activeElement).toBe(button(element, 'Card or bank details'));
        button(element, 'Something else').click();

        expect(chosen).toEqual([{ code: 'OTHER' }]);
        await expect(element).toBeAccessible();
    });

    it('is left by Escape and by its button', () => {
        const element = open();
        const left = listen(element, 'reasonclose');

        press(find(element, '.reason'), 'Escape');
        button(element, 'Cancel').click();

        expect(left).toHaveLength(2);
    });

    it('keeps keys from the shortcuts of the panel, but for the one that lists them', () => {
        const element = open();
        const heard = listen(document.body, 'keydown');

        press(find(element, '.reason'), 'f');
        expect(heard).toHaveLength(0);
        press(find(element, '.reason'), '?');
        expect(heard).toHaveLength(1);
    });

    it('takes nothing more while the answer is on its way', async () => {
        const element = open({ isBusy: true });
        const chosen = listen(element, 'reasonchoose');
        const left = listen(element, 'reasonclose');

        button(element, 'Something else').click();
        button(element, 'Cancel').click();

        expect([...chosen, ...left]).toEqual([]);
        await expect(element).toBeAccessible();
    });
});
