import { answerOf, entryOf } from 'jest/entries';
import { ok, problem, type FakeAnswer } from 'jest/fakeProxy';
import { button, find, findAll } from 'jest/show';
import {
    accept,
    commit,
    ENTRY,
    FLAG,
    open,
    OTHER,
    PAGE,
    REDACTED,
    review,
    say,
    settled,
    SPAN,
    STORED,
    transcriptOf,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const STORED_PAGE = ok(answerOf([entryOf({ text: STORED, revision: 'first-2' }), OTHER]));

/** The first reading is answered at once, each later one when a test says so. */
function slowReadings() {
    const answers: ((answer: FakeAnswer) => void)[] = [];
    let count = 0;
    const entries = (): FakeAnswer | Promise<FakeAnswer> => {
        count += 1;
        return count === 1 ? PAGE : new Promise((resolve) => answers.push(resolve));
    };
    const answer = async (index: number, page: FakeAnswer): Promise<void> => {
        answers[index]!(page);
        await settled();
    };
    return { entries, answers, answer };
}

async function refresh(element: HTMLElement): Promise<void> {
    button(element, 'Refresh').click();
    await settled();
}

const shownText = (element: HTMLElement): string => transcriptOf(element).entries[0]!.text;

describe('c-redact-inline, when answers come in another order than they were asked for', () => {
    visitAsSupervisor();

    it('shows what a commit has read back, not what was read before it, and reads once more', async () => {
        const { entries, answers, answer } = slowReadings();
        const { element } = await open({ entries, redactions: () => REDACTED });
        await refresh(element);
        await accept(element);
        await review(element);
        await commit(element);

        await answer(0, PAGE);
        expect(shownText(element)).toBe(STORED);
        expect(answers).toHaveLength(2);

        const later = entryOf({ identifier: 'later', text: 'Bye' });
        await answer(1, ok(answerOf([entryOf({ text: STORED, revision: 'first-2' }), OTHER, later])));
        expect(transcriptOf(element).entries.map(({ text }) => text)).toEqual([STORED, 'Thanks', 'Bye']);
        expect(answers).toHaveLength(2);
    });

    it('reads once more for all readings that a commit has overtaken', async () => {
        const { entries, answers, answer } = slowReadings();
        const { element } = await open({ entries, redactions: () => REDACTED });
        await refresh(element);
        await refresh(element);
        await accept(element);
        await review(element);
        await commit(element);

        await answer(1, PAGE);
        await answer(0, PAGE);

        expect(shownText(element)).toBe(STORED);
        expect(answers).toHaveLength(3);
    });

    it('shows what refused a commit, not what was read before it', async () => {
        const { entries, answer } = slowReadings();
        const fresh = { ...ENTRY, revision: 'first-9', text: 'Never mind', suggestions: [] };
        const { element } = await open({
            entries,
            redactions: () => problem(409, 'ENTRY_CHANGED', { entries: [fresh] })
        });
        await refresh(element);
        await accept(element);
        await review(element);
        await commit(element);
        find(element, 'c-displaced-passages').dispatchEvent(
            new CustomEvent('displacedleave', { detail: { indexes: [0] } })
        );
        await settled();

        await answer(0, PAGE);

        expect(shownText(element)).toBe('Never mind');
    });

    it('shows what was found changed on the way to something else, not what was read before it', async () => {
        const { entries, answer } = slowReadings();
        const fresh = { ...ENTRY, revision: 'first-9', text: 'Never mind', suggestions: [] };
        const { element } = await open({
            entries,
            appearances: () => problem(409, 'ENTRY_CHANGED', { entries: [fresh] })
        });
        await refresh(element);
        await say(element, 'appearancesfind', { span: SPAN });
        expect(shownText(element)).toBe('Never mind');

        await answer(0, PAGE);

        expect(shownText(element)).toBe('Never mind');
    });

    it('shows what the last of two refreshes has read, whichever is answered first', async () => {
        const { entries, answers, answer } = slowReadings();
        const { element } = await open({ entries });
        await refresh(element);
        await refresh(element);

        await answer(1, STORED_PAGE);
        await answer(0, PAGE);

        expect(shownText(element)).toBe(STORED);
        expect(answers).toHaveLength(2);
    });

    it('tells no failure of a refresh after which another one was answered', async () => {
        const { entries, answer } = slowReadings();
        const { element } = await open({ entries });
        await refresh(element);
        await refresh(element);

        await answer(1, STORED_PAGE);
        await answer(0, problem(503, 'SALESFORCE_UNAVAILABLE'));

        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });

    it('shows an entry as it was read once others had redacted it, not as it was read before', async () => {
        const { entries, answer } = slowReadings();
        const flags = [FLAG];
        const { element } = await open({ entries, flags: () => ok({ flags }) });
        const actor = { id: '006', name: 'Jo' };
        const resolution = { outcome: 'redacted', reasonCode: null, actor, occurredAt: FLAG.occurredAt } as const;
        flags[0] = { ...FLAG, resolution };
        await refresh(element);

        await answer(1, STORED_PAGE);
        await answer(0, PAGE);

        expect(shownText(element)).toBe(STORED);
    });
});

describe('c-redact-inline, when the proxy knows its cursor no more', () => {
    visitAsSupervisor();

    it('tells it, and reads the newest entries without one when it is to try again', async () => {
        const { element, requests } = await open({
            entries: ({ query }) => {
                if (query.has('before')) return problem(400, 'REQUEST_INVALID');
                return ok(answerOf([ENTRY], { page: { before: 'of another key', after: null } }));
            }
        });
        find(element, 'c-transcript').dispatchEvent(new CustomEvent('earlier'));
        await settled();
        const panel = find(element, 'c-error-panel');

        button(panel, 'Try again').click();
        await settled();

        expect(
            requests.filter(({ path }) => path.endsWith('/entries')).map(({ query }) => query.get('before'))
        ).toEqual([null, 'of another key', null]);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
        expect(transcriptOf(element).entries).toHaveLength(1);
    });
});
