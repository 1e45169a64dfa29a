import StatePanel from 'c/statePanel';
import { button, find, findAll, listen, show } from 'jest/show';
import type { Panel } from '../panel.ts';

const PANEL: Panel = {
    iconName: 'utility:clock',
    title: 'The transcript is on its way',
    message: 'We try again at 10:42:10 AM.',
    actionLabel: 'Check now',
    isFailure: false
};

const showPanel = (panel: Panel | null): HTMLElement => show('c-state-panel', StatePanel, { panel });

describe('c-state-panel', () => {
    afterEach(() => document.body.replaceChildren());

    it('shows a skeleton that says it is loading', async () => {
        const element = showPanel(null);

        expect(find(element, '[role="status"]').textContent).toBe('Loading the transcript');
        await expect(element).toBeAccessible();
    });

    it('says why there is no transcript, quietly', async () => {
        const element = showPanel(PANEL);

        expect(find(element, '[role="status"] h3').textContent).toBe(PANEL.title);
        expect(find(element, 'p').textContent).toBe(PANEL.message);
        await expect(element).toBeAccessible();
    });

    it('interrupts for a failure', async () => {
        const element = showPanel({ ...PANEL, isFailure: true });

        expect(find(element, '[role="alert"] h3').textContent).toBe(PANEL.title);
        await expect(element).toBeAccessible();
    });

    it('asks to go on when its button is pressed', () => {
        const element = showPanel(PANEL);
        const actions = listen(element, 'action');

        button(element, 'Check now').click();

        expect(actions).toHaveLength(1);
    });

    it('has no button where nothing can be done', () => {
        const element = showPanel({ ...PANEL, actionLabel: null });

        expect(findAll(element, 'button')).toHaveLength(0);
    });
});
