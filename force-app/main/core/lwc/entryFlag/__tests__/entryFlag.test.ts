import EntryFlag from 'c/entryFlag';
import type { Flag } from 'c/proxyContract';
import { button, find, findAll, listen, rendered, show } from 'jest/show';

const FLAG: Flag = {
    id: 'f1',
    entryIdentifier: 'first',
    reasonCode: 'PAYMENT',
    actor: { id: '005', name: 'Ana Oliveira' },
    occurredAt: new Date().toISOString(),
    resolution: null,
    withdrawable: false
};
const RESOLVED = { actor: { id: '006', name: 'Samir Haddad' }, occurredAt: FLAG.occurredAt, reasonCode: null };

function open(flag: Flag | null, known: { isChoosing?: boolean; isBusy?: boolean; canResolve?: boolean } = {}) {
    const { canResolve = false, isChoosing = false, isBusy = false } = known;
    return show('c-entry-flag', EntryFlag, { view: { flag, isChoosing, isBusy }, canResolve });
}

describe('c-entry-flag', () => {
    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('tells a supervisor who flagged and why, with what to do about it', async () => {
        const element = open(FLAG, { canResolve: true });
        const acts = listen(element, 'flagact');

        expect(find(element, '.words').textContent).toBe('Flagged by Ana Oliveira: Card or bank details');
        button(element, 'Redact…').click();
        button(element, 'Decline').click();

        expect(acts).toEqual([{ act: 'redact' }, { act: 'ask' }]);
        await expect(element).toBeAccessible();
    });

    it('says how long ago it was for as long as it is shown', async () => {
        jest.useFakeTimers({ now: Date.parse(FLAG.occurredAt), doNotFake: ['queueMicrotask', 'nextTick'] });
        const element = open(FLAG);
        expect(find(element, '.ago').textContent).toBe('now');

        jest.advanceTimersByTime(120_000);
        await rendered();

        expect(find(element, '.ago').textContent).toBe('2 minutes ago');
        element.remove();
        expect(jest.getTimerCount()).toBe(0);
    });

    it('says that the focus needs another place where others resolve it under a hand, and only then', async () => {
        const declined: Flag = { ...FLAG, resolution: { ...RESOLVED, outcome: 'declined', reasonCode: 'OTHER' } };
        const resolveAt = async (focused: string | null, view: object): Promise<number> => {
            const element = open(FLAG, { canResolve: true });
            const left = listen(element, 'focusleave');
            if (focused) button(element, focused).focus();
            Object.assign(element, { view: { flag: declined, isChoosing: false, isBusy: false, ...view } });
            await rendered();
            return left.length;
        };

        expect(await resolveAt('Decline', {})).toBe(1);
        expect(await resolveAt(null, {})).toBe(0);
        expect(await resolveAt('Decline', { flag: FLAG })).toBe(0);
        expect(await resolveAt('Decline', { flag: FLAG, isChoosing: true })).toBe(0);
    });

    it('lets whoever flagged withdraw it, and nobody else who may only view', async () => {
        const own = open({ ...FLAG, withdrawable: true });
        const acts = listen(own, 'flagact');
        button(own, 'Withdraw').click();

        expect(find(own, '.words').textContent).toBe('Flagged by you: Card or bank details');
        expect(acts).toEqual([{ act: 'withdraw' }]);
        expect(findAll(open(FLAG), 'button')).toHaveLength(0);
        await expect(own).toBeAccessible();
    });

    it('asks for the reason of a flag, or for declining the one there is', async () => {
        const asked = open(null, { isChoosing: true });
        const declined = open(FLAG, { isChoosing: true, canResolve: true });
        await rendered();
        const acts = listen(declined, 'flagact');

        const choice = find<HTMLElement & { question: string }>(declined, 'c-reason-choice');
        choice.dispatchEvent(new CustomEvent('reasonchoose', { detail: { code: 'OTHER' } }));
        choice.dispatchEvent(new CustomEvent('reasonclose'));

        expect(find<typeof choice>(asked, 'c-reason-choice').question).toMatch(/supervisor/);
        expect(choice.question).toBe('Why is nothing redacted here?');
        expect(acts).toEqual([{ act: 'answer', reasonCode: 'OTHER' }, { act: 'leave' }]);
        await expect(declined).toBeAccessible();
    });

    it.each([
        ['redacted', 'Flag resolved: redacted by Samir Haddad'],
        ['declined', 'Flag declined by Samir Haddad: Must be kept']
    ] as const)('tells what became of it: %s', async (outcome, words) => {
        const element = open({ ...FLAG, resolution: { ...RESOLVED, outcome, reasonCode: 'MUST_BE_KEPT' } });

        expect(find(element, '.words').textContent).toBe(words);
        expect(findAll(element, 'button')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('says nothing of a flag that was withdrawn, and nobody of a name that may not be seen', () => {
        const withdrawn = open({ ...FLAG, resolution: { ...RESOLVED, outcome: 'withdrawn' } });
        const nameless = open({ ...FLAG, actor: { id: '005', name: null }, reasonCode: 'NEW' });

        expect(findAll(withdrawn, '.line')).toHaveLength(0);
        expect(find(nameless, '.words').textContent).toBe('Flagged by someone: Another reason');
    });
});
