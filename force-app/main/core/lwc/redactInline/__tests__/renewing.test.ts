import mint from '@salesforce/apex/ProxyTokenController.mint';
import { ok, problem } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import {
    accept,
    choose,
    commit,
    open,
    PAGE,
    REDACTED,
    review,
    settled,
    toolbarOf,
    transcriptOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const SESSION_LOST = { status: 401, body: { errorCode: 'INVALID_SESSION_ID', message: '' } };

describe('c-redact-inline, when its token expires', () => {
    visitAsSupervisor();

    it('reads with a new one, and says nothing of it', async () => {
        const { element, requests } = await open();
        await accept(element);
        const used = new Set(requests.map(({ headers }) => headers['Authorization']));

        jest.setSystemTime(Date.now() + 110_000);
        find(element, 'button[title="Refresh"]').click();
        await settled();

        expect(used.has(requests.at(-1)!.headers['Authorization'])).toBe(false);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        expect(toolbarOf(element).draftedCount).toBe(1);
    });

    it('commits with a new one where the proxy refuses the first, and says nothing of it', async () => {
        const answers = [problem(401, 'TOKEN_INVALID'), REDACTED];
        const { element } = await open({ entries: () => PAGE, redactions: () => answers.shift()! });
        await accept(element);
        await review(element);
        await commit(element);

        expect(transcriptOf(element).verified).toEqual(new Map([['first', 'first-2']]));
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });

    it.each([
        ['refresh', async (element: HTMLElement) => find(element, 'button[title="Refresh"]').click()],
        ['preview', async (element: HTMLElement) => choose(element, 'preview')]
    ] as const)('says at the next %s that the session is over, and keeps the draft', async (_what, act) => {
        const { element } = await open({ entries: () => PAGE, preview: () => ok({}) });
        await accept(element);
        jest.setSystemTime(Date.now() + 110_000);
        jest.mocked(mint).mockRejectedValue(SESSION_LOST);

        await act(element);
        await settled();

        const { notice } = find(element, 'c-error-panel') as HTMLElement & { notice: { title: string } };
        expect(notice.title).toBe('Your session has ended');
        expect(toolbarOf(element).draftedCount).toBe(1);
        expect(sessionStorage).toHaveLength(1);
    });

    it('keeps draft and review at a commit, which is made once somebody has logged in again', async () => {
        const { element } = await open({ entries: () => PAGE, redactions: () => REDACTED });
        await accept(element);
        await review(element);
        jest.mocked(mint).mockRejectedValueOnce(SESSION_LOST);
        await commit(element);
        const panel = find(find(element, 'c-redaction-review'), 'c-error-panel') as HTMLElement & {
            notice: { message: string };
        };
        expect(panel.notice.message).toContain('log in again');

        await commit(element);

        expect(transcriptOf(element).verified).toEqual(new Map([['first', 'first-2']]));
    });
});
