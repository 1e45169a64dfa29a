import type { LimitsState } from 'c/limitMeters';
import type { LimitsAnswer } from 'c/proxyContract';
import { answerOf } from 'jest/entries';
import { ok, problem, type FakeAnswer } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import { choose, ENTRY, grantTo, open, PAGE, settled, visitAsSupervisor } from './visitor.ts';

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

const LIMITS: LimitsAnswer = {
    activeConversations: { used: 12, ceiling: 2000, reserved: 100, freesAt: null, nextCeiling: null },
    hourlyCalls: { used: 40, limit: 1000, reserved: 50, freesAt: null },
    apiCalls: null
};

const menuOf = (element: HTMLElement): readonly unknown[] =>
    findAll<HTMLElement & { value: string }>(element, 'lightning-menu-item').map(({ value }) => value);

const shown = (element: HTMLElement): LimitsState =>
    find<HTMLElement & { limits: LimitsState }>(element, 'c-limit-meters').limits;

async function tell(element: HTMLElement, type: string): Promise<void> {
    find(element, 'c-limit-meters').dispatchEvent(new CustomEvent(type));
    await settled();
}

async function openLimits(...answers: readonly FakeAnswer[]) {
    const left = [...answers];
    const opened = await open({ entries: () => PAGE, limits: () => left.shift() ?? ok(LIMITS) });
    await choose(opened.element, 'limits');
    return opened;
}

describe('the limits in the menu', () => {
    visitAsSupervisor();

    it('are for supervisors alone', async () => {
        const { element } = await open();
        expect(menuOf(element)).toEqual(['preview', 'history', 'download', 'limits', 'keys']);
        document.body.replaceChildren();

        grantTo('agent');
        const { element: agents } = await open({
            entries: () => ok(answerOf([ENTRY], { permissions: { redact: false } }))
        });
        expect(menuOf(agents)).toEqual(['history', 'download', 'keys']);
    });

    it('are read once they are opened, and again whenever they are', async () => {
        const used = { ...LIMITS, hourlyCalls: { ...LIMITS.hourlyCalls, used: 41 } };
        const { element, requests } = await openLimits(ok(LIMITS), ok(used));
        const reads = (): number => requests.filter(({ path }) => path === '/v1/limits').length;
        expect(reads()).toBe(1);
        expect(shown(element)).toEqual({ answer: LIMITS, isLoading: false, problem: null });

        const focusOfMenu = jest.spyOn(find(element, 'lightning-button-menu'), 'focus');
        await tell(element, 'limitsclose');
        expect(findAll(element, 'c-limit-meters')).toHaveLength(0);
        expect(focusOfMenu).toHaveBeenCalledTimes(1);

        await choose(element, 'limits');
        expect(reads()).toBe(2);
        expect(shown(element).answer).toEqual(used);
    });

    it('say why they could not be read, keep what was, and are read again on demand', async () => {
        const away = { ...problem(503, 'STATE_UNAVAILABLE'), retryAfter: 5 };
        const { element } = await openLimits(ok(LIMITS), away);

        await tell(element, 'limitsread');
        expect(shown(element).answer).toEqual(LIMITS);
        expect(shown(element).problem).toMatchObject({ title: 'The limits cannot be shown' });

        await tell(element, 'limitsread');
        expect(shown(element).problem).toBeNull();
    });
});
