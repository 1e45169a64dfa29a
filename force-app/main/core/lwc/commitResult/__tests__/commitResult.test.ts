import CommitResult from 'c/commitResult';
import { button, find, findAll, listen, show } from 'jest/show';
import type { CommitSummary } from '../commitSummary.ts';

const VERIFIED: CommitSummary = { verifiedCount: 12, rest: [], isAuditPending: false };
const PARTIAL: CommitSummary = {
    verifiedCount: 1,
    rest: [{ identifier: 'b', name: 'Ana Ruiz, 10:41', cause: 'Salesforce refused.', isDrafted: true }],
    isAuditPending: true
};

const showResult = (summary: CommitSummary): HTMLElement => show('c-commit-result', CommitResult, { summary });
const words = (element: HTMLElement): string =>
    findAll(element, 'p, li')
        .map((line) => line.textContent)
        .join('|');

describe('c-commit-result', () => {
    afterEach(() => document.body.replaceChildren());

    it('says how many entries are verified', async () => {
        const element = showResult(VERIFIED);

        expect(words(element)).toBe('12 entries redacted and verified');
        expect(find(element, 'c-banner')).toMatchObject({ tone: 'success' });
        await expect(element).toBeAccessible();
    });

    it('says which entries need a look, and why', async () => {
        const element = showResult(PARTIAL);

        expect(words(element)).toContain('1 entry redacted and verified|1 entry needs a look|');
        expect(find(element, 'c-banner')).toMatchObject({ tone: 'warning' });
        expect(words(element)).toContain('Ana Ruiz, 10:41Salesforce refused.');
        expect(words(element)).toContain('The next visit to this record writes them.');
        await expect(element).toBeAccessible();
    });

    it('leads to such an entry', () => {
        const element = showResult(PARTIAL);
        const shown = listen(element, 'entryshow');

        button(element, 'Show the entry ofAna Ruiz, 10:41').click();

        expect(shown).toEqual([{ identifier: 'b' }]);
    });

    it('leads back to the review while something is still drafted', () => {
        const element = showResult(PARTIAL);
        const reviewed = listen(element, 'review');

        button(element, 'Review again').click();

        expect(reviewed).toHaveLength(1);
    });

    it('has nothing to review where the rest is gone', async () => {
        const element = showResult({ ...PARTIAL, rest: [{ ...PARTIAL.rest[0]!, isDrafted: false }] });

        expect(findAll(element, '.action')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('can be put away', () => {
        const element = showResult(VERIFIED);
        const closed = listen(element, 'close');

        button(find(element, 'c-banner'), 'Close').click();

        expect(closed).toHaveLength(1);
    });

    it('tells of copies elsewhere, and asks about them again once the last answer has come', async () => {
        const copies = { identifiers: ['a'], lines: ['It still holds it.', 'As of now.'], isAsking: false };
        const element = showResult({ ...VERIFIED, copies });
        const asked = listen(element, 'copiesask');
        expect(words(element)).toContain('It still holds it.|As of now.');
        await expect(element).toBeAccessible();

        button(element, 'Ask Data Cloud again').click();
        expect(asked).toHaveLength(1);

        Object.assign(element, { summary: { ...VERIFIED, copies: { ...copies, isAsking: true } } });
        await Promise.resolve();
        button(element, 'Ask Data Cloud again').click();
        expect(asked).toHaveLength(1);
    });
});
