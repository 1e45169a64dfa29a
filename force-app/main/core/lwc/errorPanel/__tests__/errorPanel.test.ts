import ErrorPanel from 'c/errorPanel';
import { button, find, findAll, listen, show } from 'jest/show';
import type { Notice } from '../notice.ts';

const NOTICE: Notice = {
    tone: 'warning',
    title: 'Someone changed 1 entry meanwhile; nothing was redacted',
    message: 'Look at them again:',
    actionLabel: 'Try again',
    facts: ['Ana Ruiz, 10:41:29 AM', 'Tom Baker, 10:42:00 AM']
};

const showNotice = (notice: Notice, properties: Record<string, unknown> = {}): HTMLElement =>
    show('c-error-panel', ErrorPanel, { notice, ...properties });

describe('c-error-panel', () => {
    afterEach(() => document.body.replaceChildren());

    it('tells what happened, and which entries it is about', async () => {
        const element = showNotice(NOTICE);

        expect(find(element, '[role="alert"] .title').textContent).toBe(NOTICE.title);
        expect(findAll(element, 'li').map(({ textContent }) => textContent)).toEqual(NOTICE.facts);
        await expect(element).toBeAccessible();
    });

    it('tells an error without facts and actions', async () => {
        const element = showNotice({ ...NOTICE, tone: 'error', actionLabel: null, facts: [] });

        expect(findAll(element, 'button, ul')).toHaveLength(0);
        expect(find(element, 'c-banner')).toMatchObject({ tone: 'error', isClosable: false });
        await expect(element).toBeAccessible();
    });

    it('asks to go on', () => {
        const element = showNotice(NOTICE);
        const actions = listen(element, 'action');

        button(element, 'Try again').click();

        expect(actions).toHaveLength(1);
    });

    it('can be put away', async () => {
        const element = showNotice(NOTICE, { isClosable: true });
        const closed = listen(element, 'close');

        button(find(element, 'c-banner'), 'Close').click();

        expect(closed).toHaveLength(1);
        await expect(element).toBeAccessible();
    });
});
