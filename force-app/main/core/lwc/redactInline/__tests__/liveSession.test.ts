import type { EntriesAnswer, TranscriptEntry } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT } from 'jest/entries';
import { ok, problem, type FakeAnswer, type FakeRequest, type FakeRoutes } from 'jest/fakeProxy';
import { button, find, findAll } from 'jest/show';
import {
    accept,
    announced,
    choose,
    ENTRY,
    open,
    OTHER,
    pass,
    settled,
    toolbarOf,
    transcriptOf,
    turnPage,
    visitAsSupervisor
} from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

/** An hour of looks every so many milliseconds takes half of the calls that a user has left. */
const WAIT = 3_600_000 / (999 / 2);

const said = (identifier: string): TranscriptEntry =>
    entryOf({ identifier, text: 'Still there?', clientTimestamp: MOMENT + 60_000 });

const live = (entries: readonly TranscriptEntry[], known: Partial<EntriesAnswer> = {}): EntriesAnswer => {
    const answer = answerOf(entries, known);
    return { ...answer, record: { ...answer.record, state: 'live', endedAt: null } };
};

/** Opens a live session; what is asked for after its newest page is answered by these, one after the other, then by none. */
const follow = (...answers: readonly FakeAnswer[]) => followBeside({}, ...answers);

async function followBeside(routes: FakeRoutes, ...answers: readonly FakeAnswer[]) {
    const left = [...answers];
    const opened = await open({
        ...routes,
        entries: ({ query }) => (query.has('after') ? (left.shift() ?? ok(live([]))) : ok(live([ENTRY, OTHER])))
    });
    const looks = (): number => opened.requests.filter(isLook).length;
    return { ...opened, looks };
}

const isLook = ({ path, query }: FakeRequest): boolean => path.endsWith('/entries') && query.has('after');

describe('c-redact-inline on a session that is going on', () => {
    visitAsSupervisor();

    it('shows by itself what is said, and says how much it is', async () => {
        const { element, looks } = await follow(ok(live([said('x'), said('y')])));

        await pass(WAIT);

        expect(looks()).toBe(1);
        expect(transcriptOf(element).entries.map(({ identifier }) => identifier)).toEqual(['first', 'other', 'x', 'y']);
        expect(announced(element)).toBe('2 new entries');
    });

    it('asks more and more seldom while nothing is said, and soon again once something is', async () => {
        const { looks } = await follow();
        await pass(WAIT);
        await pass(7500);
        expect(looks()).toBe(2);
        await pass(11_249);
        expect(looks()).toBe(2);

        await pass(1);
        expect(looks()).toBe(3);
    });

    it('keeps the draft, and the focus where it is', async () => {
        const { element } = await follow(ok(live([said('x')])));
        await accept(element);
        button(element, 'Refresh').focus();

        await pass(WAIT);

        expect(transcriptOf(element).entries).toHaveLength(3);
        expect(toolbarOf(element).draftedCount).toBe(1);
        expect(element.shadowRoot!.activeElement!.textContent).toContain('Refresh');
    });

    it('asks for nothing while the page is not seen, and at once when it is seen again', async () => {
        const { element, looks } = await follow(ok(live([said('x')])));
        await turnPage('hidden');
        await pass(600_000);
        expect(looks()).toBe(0);

        await turnPage('visible');

        expect(looks()).toBe(1);
        expect(transcriptOf(element).entries).toHaveLength(3);
    });

    it('passes over a failure, waits as long as it is asked to, and tells the third in a row', async () => {
        const busy = { ...problem(503, 'SALESFORCE_UNAVAILABLE'), retryAfter: 90 };
        const { element, looks } = await follow(busy, busy, busy, ok(live([said('x')])));
        await pass(WAIT);
        await pass(89_999);
        expect(looks()).toBe(1);
        await pass(1);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);

        await pass(90_000);
        expect(find(find(element, 'c-error-panel'), '.title').textContent).toContain('One moment');

        await pass(90_000);
        expect(transcriptOf(element).entries).toHaveLength(3);
        expect(findAll(element, 'c-error-panel')).toHaveLength(0);
    });

    it('tells at once what does not pass, and asks no more', async () => {
        const { element, looks } = await follow(problem(404, 'RECORD_NOT_FOUND'));
        await pass(WAIT);
        await pass(600_000);

        expect(looks()).toBe(1);
        expect(findAll(element, 'c-error-panel')).toHaveLength(1);
    });

    it('goes on in the preview of what agents see, and is heard once that shows it', async () => {
        const masked = { ...said('x'), text: '[redacted]' };
        const previews = [ok(live([ENTRY, OTHER])), problem(503, 'SALESFORCE_UNAVAILABLE'), ok(live([masked]))];
        const { element, looks } = await followBeside({ preview: () => previews.shift()! }, ok(live([said('x')])));
        await choose(element, 'preview');

        await pass(WAIT);
        expect(looks()).toBe(1);
        expect(transcriptOf(element).entries).toHaveLength(2);
        expect(announced(element)).toBe('You see what agents see. 2 entries');

        await pass(60_000);
        expect(transcriptOf(element).entries.at(-1)).toEqual(masked);
        expect(announced(element)).toBe('1 new entry');

        button(element, 'Back to editing').click();
        await settled();
        expect(transcriptOf(element).entries.at(-1)).toEqual(said('x'));
    });

    it('says in the preview too that the session has ended', async () => {
        const { element } = await followBeside({ preview: () => ok(live([ENTRY, OTHER])) }, ok(answerOf([])));
        await choose(element, 'preview');
        expect(findAll(element, '.badge')).toHaveLength(1);

        await pass(WAIT);

        expect(find(element, '.previewed')).not.toBeNull();
        expect(findAll(element, '.badge')).toHaveLength(0);
    });

    it('stops once the session has ended', async () => {
        const { element, looks } = await follow(ok(answerOf([said('x')])));
        await pass(WAIT);
        await pass(600_000);

        expect(looks()).toBe(1);
        expect(findAll(element, '.badge')).toHaveLength(0);
    });

    it('stops when the component leaves its page', async () => {
        const { element, looks } = await follow();
        element.remove();
        await pass(600_000);

        expect(looks()).toBe(0);
    });

    it('follows no session that has ended', async () => {
        const { requests } = await open({ entries: () => ok(answerOf([ENTRY])) });
        await pass(600_000);

        expect(requests.filter(({ query }) => query.has('after'))).toEqual([]);
    });
});
