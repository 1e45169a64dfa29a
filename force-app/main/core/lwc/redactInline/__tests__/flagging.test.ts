import type { Flag } from 'c/proxyContract';
import { answerOf } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRequest } from 'jest/fakeProxy';
import { find, findAll, press } from 'jest/show';
import { announced, ENTRY, FLAG, grantTo, open, OTHER, settled, transcriptOf } from './visitor.ts';

const OWN: Flag = { ...FLAG, withdrawable: true };
const RESOLUTION = { actor: FLAG.actor, occurredAt: FLAG.occurredAt, reasonCode: null };
const DECLINED: Flag = {
    ...FLAG,
    resolution: { ...RESOLUTION, outcome: 'declined', reasonCode: 'OTHER' }
};

const entries = {
    agent: () => ok(answerOf([ENTRY, OTHER], { permissions: { redact: false } })),
    supervisor: () => ok(answerOf([ENTRY, OTHER]))
};

async function act(element: HTMLElement, detail: object): Promise<void> {
    const say = { identifier: 'first', ...detail };
    find(element, 'c-transcript').dispatchEvent(new CustomEvent('flagact', { detail: say }));
    await settled();
}

/** What the transcript is given that {@link transcriptOf} does not name. */
const given = (element: HTMLElement) =>
    find<
        HTMLElement & {
            flags: ReadonlyMap<string, { flag: Flag | null }>;
            canFlag: boolean;
            editing: unknown;
        }
    >(element, 'c-transcript');

const flagOf = (element: HTMLElement) => given(element).flags.get('first');

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

describe('flags', () => {
    afterEach(() => document.body.replaceChildren());

    it('are set by an agent with a reason, and heard as a count', async () => {
        grantTo('agent');
        const answer = ({ method }: FakeRequest) => ok({ flags: method === 'POST' ? [OWN] : [] });
        const { element, requests } = await open({ entries: entries.agent, flags: answer });

        await act(element, { act: 'ask' });
        expect(flagOf(element)).toMatchObject({ flag: null, isChoosing: true });
        await act(element, { act: 'answer', reasonCode: 'PAYMENT' });

        expect(flagOf(element)).toEqual({ flag: OWN, isChoosing: false, isBusy: false });
        const sent = requests.at(-1);
        expect(sent?.body).toEqual({ entryIdentifier: 'first', reasonCode: 'PAYMENT' });
        expect(sent?.headers['Authorization']).toMatch(/^Bearer view-/);
        expect(announced(element)).toBe('1 flagged entry');
    });

    it('are withdrawn by whoever set them', async () => {
        grantTo('agent');
        const answer = ({ method }: FakeRequest) => ok({ flags: method === 'POST' ? [] : [OWN] });
        const { element, requests } = await open({ entries: entries.agent, flags: answer });

        await act(element, { act: 'withdraw' });

        expect(requests.at(-1)?.path).toMatch(/\/flags\/f1\/resolution$/);
        expect(requests.at(-1)?.body).toEqual({ outcome: 'withdrawn' });
        expect(flagOf(element)).toBeUndefined();
        expect(announced(element)).toBe('No entry is flagged');
    });

    it('are counted for a supervisor, who declines with a reason or opens the entry', async () => {
        grantTo('supervisor');
        const answer = ({ method }: FakeRequest) => ok({ flags: method === 'POST' ? [DECLINED] : [FLAG] });
        const { element, requests } = await open({ entries: entries.supervisor, flags: answer });
        expect(find<HTMLElement & { count: number }>(element, 'c-flag-bar').count).toBe(1);

        await act(element, { act: 'redact' });
        expect(given(element).editing).toEqual({
            identifier: 'first',
            range: null
        });
        await act(element, { act: 'answer', reasonCode: 'OTHER' });

        expect(requests.at(-1)?.body).toEqual({ outcome: 'declined', reasonCode: 'OTHER' });
        expect(requests.at(-1)?.headers['Authorization']).toMatch(/^Bearer redact-/);
        expect(find<HTMLElement & { count: number }>(element, 'c-flag-bar').count).toBe(0);
    });

    it('are found on pages that are not loaded', async () => {
        grantTo('supervisor');
        const { element, requests } = await open({
            entries: ({ query }) => {
                if (query.has('before')) return ok(answerOf([ENTRY]));
                return ok(answerOf([OTHER], { page: { before: 'earlier', after: null } }));
            },
            flags: () => ok({ flags: [FLAG] })
        });

        press(find(element, 'c-transcript'), 'F');
        await settled();
        await settled();

        expect(requests.at(-1)?.query.get('before')).toBe('earlier');
        expect(transcriptOf(element).entries.map(({ identifier }) => identifier)).toEqual(['first', 'other']);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });

    it('leave the transcript alone where the user lacks the right, and say so', async () => {
        grantTo('agent');
        const refused = () => problem(403, 'EVENTS_NOT_PERMITTED');
        const { element } = await open({ entries: entries.agent, flags: refused });

        const { notice } = find<
            HTMLElement & { notice: { title: string; message: string; actionLabel: string | null } }
        >(element, 'c-error-panel');
        expect(notice.title).toBe('Flags cannot be shown');
        expect(notice.message).toMatch(/Redaction Events/);
        expect(notice.actionLabel).toBeNull();
        expect(given(element).canFlag).toBe(false);
    });

    it('stay as they were where one could not be stored', async () => {
        grantTo('agent');
        const answer = ({ method }: FakeRequest) => {
            if (method === 'POST') return problem(502, 'SALESFORCE_FAILED');
            return ok({ flags: [] });
        };
        const { element } = await open({ entries: entries.agent, flags: answer });

        await act(element, { act: 'answer', reasonCode: 'PAYMENT' });

        const { notice } = find<HTMLElement & { notice: { message: string } }>(element, 'c-error-panel');
        expect(notice.message).toMatch(/req-1/);
        expect(flagOf(element)).toBeUndefined();
    });

    describe('of which one is on its way while the page is refreshed', () => {
        const flagThatIsAnswered = async (answer: FakeAnswer): Promise<HTMLElement> => {
            grantTo('agent');
            const sent: ((answer: FakeAnswer) => void)[] = [];
            const flags = ({ method }: FakeRequest): FakeAnswer | Promise<FakeAnswer> => {
                if (method !== 'POST') return ok({ flags: [] });
                return new Promise((resolve) => sent.push(resolve));
            };
            const { element } = await open({ entries: entries.agent, flags });
            await act(element, { act: 'answer', reasonCode: 'PAYMENT' });
            find(element, 'button[title="Refresh"]').click();
            await settled();
            sent.forEach((resolve) => resolve(answer));
            await settled();
            return element;
        };

        it('show it once it is stored', async () => {
            const element = await flagThatIsAnswered(ok({ flags: [OWN] }));

            expect(flagOf(element)).toEqual({ flag: OWN, isChoosing: false, isBusy: false });
        });

        it('say so where it could not be stored', async () => {
            const element = await flagThatIsAnswered(problem(503, 'SALESFORCE_UNAVAILABLE'));

            expect(flagOf(element)).toBeUndefined();
            expect(findAll(element, 'c-error-panel')).toHaveLength(1);
        });
    });
});
