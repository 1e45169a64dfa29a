import type * as DraftStore from '../draftStore.ts';

const RECORD = '0MwHs0000000001KAA';
const DRAFT = [{ identifier: 'first', revision: 'first-1', spans: [{ start: 11, end: 30, category: 'CARD_NUMBER' }] }];

/** The store as a page has it that was opened just now. */
async function newPage(): Promise<typeof DraftStore> {
    let store: typeof DraftStore | undefined;
    await jest.isolateModulesAsync(async () => {
        store = await import('../draftStore.ts');
    });
    return store!;
}

describe('the stored draft', () => {
    afterEach(() => {
        jest.restoreAllMocks();
        sessionStorage.clear();
    });

    it('outlives the page, and holds no text', async () => {
        (await newPage()).storeDraft(RECORD, DRAFT);

        expect((await newPage()).storedDraft(RECORD)).toEqual(DRAFT);
        expect((await newPage()).storedDraft('0MwHs0000000002KAA')).toBeNull();
        expect(Object.keys(sessionStorage)).toEqual([`redactInline.draft.005000000000000000.${RECORD}`]);
        expect(Object.values(sessionStorage)).toEqual([JSON.stringify(DRAFT)]);
    });

    it('is forgotten once there is nothing to keep', async () => {
        const { storeDraft, storedDraft } = await newPage();
        storeDraft(RECORD, DRAFT);

        storeDraft(RECORD, []);

        expect(storedDraft(RECORD)).toBeNull();
        expect(sessionStorage).toHaveLength(0);
    });

    it('stays on the page where the storage is full, and no former one is offered by the next page', async () => {
        const { storeDraft, storedDraft } = await newPage();
        storeDraft(RECORD, DRAFT);
        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new DOMException('full', 'QuotaExceededError');
        });

        storeDraft(RECORD, [...DRAFT, { ...DRAFT[0]!, identifier: 'second' }]);

        expect(storedDraft(RECORD)).toHaveLength(2);
        expect((await newPage()).storedDraft(RECORD)).toBeNull();
    });

    it('stays on the page where the storage is forbidden', async () => {
        jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
            throw new DOMException('forbidden', 'SecurityError');
        });
        const { storeDraft, storedDraft } = await newPage();

        storeDraft(RECORD, DRAFT);

        expect(storedDraft(RECORD)).toEqual(DRAFT);
        expect(storedDraft('0MwHs0000000002KAA')).toBeNull();
    });

    it.each(['{', '[]', '[{}]', '[{"identifier":"a","revision":"1","spans":[{"start":"0"}]}]', 'null'])(
        'is no draft where something else was written: %s',
        async (text) => {
            sessionStorage.setItem(`redactInline.draft.005000000000000000.${RECORD}`, text);

            expect((await newPage()).storedDraft(RECORD)).toBeNull();
        }
    );
});
