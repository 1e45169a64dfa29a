import TranscriptDownload, { type DownloadPlan } from 'c/transcriptDownload';
import { button, find, findAll, listen, press, rendered, show } from 'jest/show';

const WHOLE = { loadedCount: 40, isMore: false, isLoading: false, isTruncated: false };
const PLAN: DownloadPlan = {
    shownCount: 40,
    count: 40,
    remaining: WHOLE,
    canChooseForm: true,
    isWorking: false,
    problem: null
};

function showDownload(known: Partial<DownloadPlan> = {}): HTMLElement & { plan: DownloadPlan } {
    const element = show('c-transcript-download', TranscriptDownload, { plan: { ...PLAN, ...known } });
    return element as HTMLElement & { plan: DownloadPlan };
}

const choose = (element: HTMLElement, question: number, value: string): boolean =>
    findAll(element, 'lightning-radio-group')[question]!.dispatchEvent(
        new CustomEvent('change', { detail: { value } })
    );

describe('c-transcript-download', () => {
    afterEach(() => document.body.replaceChildren());

    it('opens with the focus on its title, and offers masked text', async () => {
        const element = showDownload();
        const asked = listen(element, 'filedownload');
        button(element, 'Download').click();

        expect(find<HTMLDialogElement>(element, 'dialog').open).toBe(true);
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.title'));
        expect(find(element, '.contents p').textContent).toBe('The file will hold 40 entries.');
        expect(asked).toEqual([{ format: 'txt', form: 'masked' }]);
        await expect(element).toBeAccessible();
    });

    it('asks for the format and the form that are chosen', () => {
        const element = showDownload();
        const asked = listen(element, 'filedownload');
        choose(element, 0, 'vtt');
        choose(element, 1, 'stored');
        button(element, 'Download').click();

        expect(asked).toEqual([{ format: 'vtt', form: 'stored' }]);
    });

    it('offers no form to those who see but one', async () => {
        const element = showDownload({ canChooseForm: false });

        expect(findAll(element, 'lightning-radio-group')).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('says that entries are hidden, and hands on that the rest is asked for', async () => {
        const element = showDownload({ shownCount: 12, remaining: { ...WHOLE, isMore: true } });
        const asked = listen(element, 'restload');
        find(element, 'c-remaining-entries').dispatchEvent(new CustomEvent('restload'));

        expect(find(element, '.contents p').textContent).toBe(
            'The file will hold 12 of 40 entries: only those that are shown.'
        );
        expect(asked).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it.each<[what: string, plan: Partial<DownloadPlan>]>([
        ['while the file is made', { isWorking: true }],
        ['while entries are loaded', { remaining: { ...WHOLE, isLoading: true } }],
        ['when every entry is hidden', { shownCount: 0 }]
    ])('does nothing %s', async (_what, plan) => {
        const element = showDownload(plan);
        const asked = listen(element, 'filedownload');
        button(element, 'Download').click();

        expect(button(element, 'Download').ariaDisabled).toBe('true');
        expect(asked).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('keeps the focus when the rest is loaded and the button for that goes', async () => {
        const element = showDownload({ remaining: { ...WHOLE, isLoading: true } });
        find(find(element, 'c-remaining-entries'), 'button').focus();
        element.plan = PLAN;
        await rendered();

        expect(element.shadowRoot?.activeElement).toBe(button(element, 'Download'));
    });

    it('tells what went wrong', async () => {
        const problem = { tone: 'error' as const, title: 'A limit', message: 'Later', actionLabel: null, facts: [] };

        expect(findAll(showDownload({ problem }), 'c-error-panel')).toHaveLength(1);
    });

    it('closes by its button, and lets no key out to the panel', async () => {
        const element = showDownload();
        const closed = listen(element, 'downloadclose');
        const above: string[] = [];
        document.body.addEventListener('keydown', ({ key }) => above.push(key));
        press(find(element, '.title'), 'n');
        button(element, 'Cancel').click();
        await rendered();

        expect(closed).toHaveLength(1);
        expect(above).toEqual([]);
    });
});
