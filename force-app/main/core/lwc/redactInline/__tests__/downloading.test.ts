import { answerOf, entryOf, MOMENT } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRequest } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import { accept, announced, choose, ENTRY, grantTo, open, OTHER, PAGE, settled } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

/** What the browser was given to save. */
interface Saved {
    readonly name: string;
    readonly type: string;
    readonly blob: Blob;
}

const textOf = ({ blob }: Saved): Promise<string> =>
    new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.readAsText(blob);
    });

const dialogOf = (element: HTMLElement): HTMLElement => find(element, 'c-transcript-download');

async function ask(element: HTMLElement, format: string, form: string): Promise<void> {
    await choose(element, 'download');
    dialogOf(element).dispatchEvent(new CustomEvent('filedownload', { detail: { format, form } }));
    await settled();
}

const maskedOf = (entry: typeof ENTRY) => ({ ...entry, text: `masked ${entry.identifier}` });

describe('c-redact-inline for those who download', () => {
    let saved: Saved[] = [];

    beforeEach(() => {
        saved = [];
        grantTo('supervisor');
        let blob = new Blob();
        URL.createObjectURL = (given) => {
            blob = given as Blob;
            return 'blob:given';
        };
        URL.revokeObjectURL = jest.fn();
        HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
            saved.push({ name: this.download, type: blob.type, blob });
        };
        jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'Date'] });
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('saves what an agent sees, and asks nobody for it', async () => {
        grantTo('agent');
        const page = ok(answerOf([entryOf({ text: '[redacted: email]' })], { permissions: { redact: false } }));
        const { element, requests } = await open({ entries: () => page });
        const asked = requests.length;
        const focusOfMenu = jest.spyOn(find(element, 'lightning-button-menu'), 'focus');
        await ask(element, 'txt', 'masked');
        jest.useRealTimers();

        expect(requests).toHaveLength(asked);
        expect(saved[0]!.name).toMatch(/^transcript-0MwHs0000000001KAA-\d{4}-\d\d-\d\d\.txt$/);
        expect(saved[0]!.type).toBe('text/plain');
        expect(await textOf(saved[0]!)).toMatch(/^Transcript of MessagingSession[\s\S]*\[redacted: email\]\n$/);
        expect(announced(element)).toBe('Downloaded 1 entry');
        expect(findAll(element, 'c-transcript-download')).toHaveLength(0);
        expect(focusOfMenu).toHaveBeenCalledTimes(1);
    });

    it('gives the file up to the browser for good after a while', async () => {
        const { element } = await open();
        await ask(element, 'json', 'stored');
        jest.runOnlyPendingTimers();

        expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:given');
    });

    it('saves in clear what a supervisor asks for in clear', async () => {
        const { element } = await open();
        await ask(element, 'json', 'stored');
        jest.useRealTimers();

        expect(saved[0]!.name).toMatch(/-as-stored\.json$/);
        expect(await textOf(saved[0]!)).toContain(ENTRY.text);
    });

    it('saves what agents will get with the draft applied, page by page as the proxy gives it', async () => {
        const asked: FakeRequest[] = [];
        const preview = (request: FakeRequest): FakeAnswer => {
            asked.push(request);
            const before = request.query.get('before');
            const entry = before ? ENTRY : OTHER;
            return ok(answerOf([maskedOf(entry)], { page: { before: before ? null : 'cursor', after: null } }));
        };
        const { element } = await open({ entries: () => PAGE, preview });
        await accept(element);
        await ask(element, 'vtt', 'masked');
        jest.useRealTimers();

        expect(asked.map(({ query }) => [query.get('limit'), query.get('before')])).toEqual([
            ['1000', null],
            ['1000', 'cursor']
        ]);
        expect(asked[0]!.body).toEqual({
            entries: [
                {
                    identifier: 'first',
                    revision: 'first-1',
                    spans: [{ start: 11, end: 30, category: 'CARD_NUMBER' }]
                }
            ]
        });
        expect(await textOf(saved[0]!)).toMatch(/<v Ana Ruiz>masked first<\/v>[\s\S]*masked other/);
        expect(await textOf(saved[0]!)).not.toContain('4111');
    });

    it('holds only what is shown', async () => {
        const said = entryOf({
            identifier: 'said',
            text: 'Hello',
            sender: { role: 'Agent', displayName: 'Bo' },
            clientTimestamp: MOMENT + 9
        });
        const { element } = await open({ entries: () => ok(answerOf([ENTRY, said])) });
        const filter = find(element, 'c-speaker-filter') as HTMLElement & { speakers: { key: string }[] };
        filter.dispatchEvent(new CustomEvent('speakertoggle', { detail: { key: filter.speakers[0]!.key } }));
        await ask(element, 'json', 'stored');
        jest.useRealTimers();
        const file = JSON.parse(await textOf(saved[0]!)) as { isComplete: boolean; entries: { text: string }[] };

        expect(file.entries.map(({ text }) => text)).toEqual(['Hello']);
        expect(file.isComplete).toBe(false);
    });

    it.each<[what: string, answer: FakeAnswer, title: string]>([
        ['a limit is reached', problem(429, 'HOURLY_CALLS_EXHAUSTED'), 'hour'],
        ['an entry cannot be had masked', ok(answerOf([maskedOf(ENTRY)])), 'masked form']
    ])('saves nothing and says why when %s', async (_what, answer, words) => {
        const { element } = await open({ entries: () => PAGE, preview: () => answer });
        await ask(element, 'txt', 'masked');

        expect(saved).toHaveLength(0);
        expect(find(dialogOf(element), 'c-error-panel').shadowRoot!.textContent).toContain(words);
    });

    it('saves nothing once the dialog is closed', async () => {
        let answer: (given: FakeAnswer) => void = () => undefined;
        const preview = () => new Promise<FakeAnswer>((resolve) => (answer = resolve));
        const { element } = await open({ entries: () => PAGE, preview });
        await ask(element, 'txt', 'masked');
        dialogOf(element).dispatchEvent(new CustomEvent('downloadclose'));
        answer(ok(answerOf([maskedOf(ENTRY), maskedOf(OTHER)])));
        await settled();

        expect(saved).toHaveLength(0);
    });
});
