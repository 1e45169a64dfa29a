import TranscriptUpload, { NEW_UPLOAD, type UploadPlan } from 'c/transcriptUpload';
import type { TranscriptCheck } from 'c/proxyContract';
import { RULES } from 'jest/entries';
import { button, find, findAll, listen, show } from 'jest/show';

const FILE = new File(['WEBVTT'], 'call.vtt');
const CHECK: TranscriptCheck = {
    lines: 3,
    storedAlready: 0,
    redacted: { CARD_NUMBER: 2 },
    toStore: 3,
    speakers: [
        { name: 'Ana', lines: 2, participantId: 'a', problem: null },
        { name: 'Speaker 2', lines: 1, participantId: 'c', problem: null }
    ],
    participants: [
        { id: 'a', role: 'Agent', displayName: 'Ana Oliveira' },
        { id: 'c', role: 'EndUser', displayName: null }
    ],
    problems: [],
    problemCount: 0
};
const UNKNOWN: TranscriptCheck = {
    ...CHECK,
    toStore: 2,
    speakers: [
        { name: 'Ana', lines: 2, participantId: 'a', problem: null },
        { name: 'Speaker 2', lines: 1, participantId: null, problem: 'SPEAKER_UNKNOWN' },
        { name: null, lines: 1, participantId: null, problem: 'SPEAKER_UNNAMED' }
    ],
    problems: [{ line: 7, problem: 'SPEAKER_UNKNOWN' }],
    problemCount: 1
};

function showUpload(known: Partial<UploadPlan> = {}): HTMLElement {
    return show('c-transcript-upload', TranscriptUpload, { plan: { ...NEW_UPLOAD, ...known }, rules: RULES });
}

const textOf = (element: HTMLElement, selector: string): readonly string[] =>
    findAll(element, selector).map(({ textContent }) => textContent ?? '');

describe('c-transcript-upload', () => {
    afterEach(() => document.body.replaceChildren());

    it('asks for a file, and redacts unless told otherwise', async () => {
        const element = showUpload();
        const chosen = listen(element, 'filechoose');
        const redact = listen(element, 'redactchange');
        find(element, 'c-file-drop').dispatchEvent(new CustomEvent('filechoose', { detail: { file: FILE } }));
        const checkbox = find<HTMLInputElement>(element, 'input[type="checkbox"]');
        expect(checkbox.checked).toBe(true);
        checkbox.click();

        expect(chosen).toEqual([{ file: FILE }]);
        expect(redact).toEqual([{ redact: false }]);
        expect(findAll(element, '.slds-button_brand')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('asks how the file is read, first where that may help', async () => {
        const element = showUpload({ file: FILE, check: CHECK });
        const outside = { problems: [{ line: 1, problem: 'TIME_OUTSIDE_CALL' as const }], problemCount: 1 };
        const late = showUpload({ file: FILE, check: { ...CHECK, ...outside } });
        const changed = listen(late, 'readingchange');
        const format = find<HTMLSelectElement>(late, '.format');
        format.value = 'contact-lens';
        format.dispatchEvent(new CustomEvent('change'));
        const began = find<HTMLInputElement>(late, '.began');
        began.value = '2025-01-10T11:02:03';
        began.dispatchEvent(new CustomEvent('change'));

        expect(find<HTMLDetailsElement>(element, 'details').open).toBe(false);
        expect(find<HTMLDetailsElement>(late, 'details').open).toBe(true);
        expect(textOf(late, '.format option')[0]).toBe('As the file tells');
        expect(changed).toEqual([
            { format: 'contact-lens' },
            { began: expect.stringContaining('2025-01-10T11:02:03') }
        ]);
        await expect(late).toBeAccessible();
    });

    it('asks for columns only where the first line of a file does not tell them', async () => {
        const known = showUpload({ file: FILE, check: CHECK });
        const element = showUpload({ file: FILE, header: ['Wer', '', 'Was'], columns: { speaker: 1 } });
        const changed = listen(element, 'readingchange');
        const [text, speaker] = findAll<HTMLSelectElement>(element, '.column');
        text!.value = '3';
        text!.dispatchEvent(new CustomEvent('change'));
        const chosen = speaker!.value;
        speaker!.value = '';
        speaker!.dispatchEvent(new CustomEvent('change'));

        expect(findAll(known, 'fieldset')).toHaveLength(0);
        expect(find<HTMLDetailsElement>(element, 'details').open).toBe(true);
        expect(textOf(element, '.column option').slice(0, 4)).toEqual([
            'As the first line tells',
            'Wer',
            'Column 2',
            'Was'
        ]);
        expect(chosen).toBe('1');
        expect(changed).toEqual([{ columns: { speaker: 1, text: 3 } }, { columns: {} }]);
        await expect(element).toBeAccessible();
    });

    it('offers to keep the order only where lines are out of order', async () => {
        const problems = [{ line: 2, problem: 'OUT_OF_ORDER' as const }];
        const element = showUpload({ file: FILE, check: { ...CHECK, problems, problemCount: 1 } });
        const changed = listen(element, 'readingchange');
        find<HTMLInputElement>(element, '.order').click();

        expect(changed).toEqual([{ keepsOrder: true }]);
        expect(findAll(showUpload({ file: FILE, check: CHECK }), '.order')).toHaveLength(0);
        expect(
            find<HTMLInputElement>(showUpload({ file: FILE, check: CHECK, keepsOrder: true }), '.order').checked
        ).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('tells what would be stored and redacted, and uploads when told to', async () => {
        const element = showUpload({ file: FILE, check: { ...CHECK, storedAlready: 4 } });
        const started = listen(element, 'uploadstart');
        button(element, 'Upload 3 entries').click();

        expect(textOf(element, '.found li')).toEqual([
            '3 entries to upload.',
            '4 entries are stored already and are left out.',
            'Will be redacted: 2 × card number.'
        ]);
        expect(textOf(element, '.speaker__who')).toEqual(['Ana Oliveira (agent)', 'customer']);
        expect(started).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it.each<[string, Partial<UploadPlan>, string]>([
        ['nothing was found', { check: { ...CHECK, redacted: {} } }, 'Nothing sensitive was found.'],
        ['nothing is to be', { redact: false, check: { ...CHECK, redacted: {} } }, 'Nothing will be redacted.']
    ])('says that nothing is redacted: %s', (_what, plan, words) => {
        expect(textOf(showUpload({ file: FILE, ...plan }), '.found li').at(-1)).toBe(words);
    });

    it('lets unknown speakers be assigned, and uploads nothing while a line cannot be', async () => {
        const element = showUpload({ file: FILE, check: UNKNOWN });
        const assigned = listen(element, 'speakerassign');
        const select = find<HTMLSelectElement>(element, '.speaker select');
        select.value = 'c';
        select.dispatchEvent(new Event('change'));

        expect(assigned).toEqual([{ name: 'Speaker 2', participantId: 'c' }]);
        expect(textOf(element, '.problems li')).toEqual([
            'Line 7 is said by nobody who took part. Choose above who that is.'
        ]);
        expect(findAll(element, '.speaker select')).toHaveLength(1);
        expect(findAll(element, '.found li')).toHaveLength(0);
        expect(findAll(element, '.slds-button_brand')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('asks to check again once something was chosen otherwise', () => {
        const element = showUpload({ file: FILE, check: UNKNOWN, assigned: { 'Speaker 2': 'c' }, isStale: true });
        const checked = listen(element, 'uploadcheck');
        button(element, 'Check again').click();

        expect(checked).toHaveLength(1);
        expect(find<HTMLSelectElement>(element, '.speaker select').value).toBe('c');
        expect(findAll(element, '.found li')).toHaveLength(0);
    });

    it('lists the first lines that cannot be uploaded, and counts the others', () => {
        const problems = Array.from({ length: 100 }, (_, line) => ({
            line: line + 1,
            problem: 'TIME_OUTSIDE_CALL' as const
        }));
        const element = showUpload({ file: FILE, check: { ...CHECK, problems, problemCount: 250 } });

        expect(find(element, '.problems__title').textContent).toMatch(/^250 lines cannot be uploaded/);
        expect(textOf(element, '.problems li')).toHaveLength(21);
        expect(textOf(element, '.problems li').at(-1)).toBe('and 230 more lines');
    });

    it.each<[Partial<UploadPlan>, string]>([
        [{ work: 'checking' }, 'Checking the file…'],
        [{ work: 'uploading', check: CHECK }, 'Uploading: 0 %'],
        [{ work: 'uploading', check: CHECK, progress: { step: 'sending', share: 0.456 } }, 'Uploading: 45 %'],
        [
            { work: 'uploading', check: CHECK, progress: { step: 'settling', share: 1 } },
            'Salesforce stores the entries…'
        ]
    ])('tells screen readers how far it is, and does nothing else meanwhile: %j', async (plan, words) => {
        const element = showUpload({ file: FILE, ...plan });
        const events = ['uploadstart', 'uploadreset'].flatMap((type) => [listen(element, type)]);
        button(element, 'Choose another file').click();
        for (const start of findAll<HTMLButtonElement>(element, '.slds-button_brand')) start.click();

        expect(find(element, '[role="status"]').textContent).toBe(words);
        expect(events).toEqual([[], []]);
        await expect(element).toBeAccessible();
    });

    it('goes to where a file is chosen, or was', () => {
        const chosen = showUpload({ file: FILE });
        chosen.focus();
        expect(chosen.shadowRoot?.activeElement).toBe(button(chosen, 'Choose another file'));
    });
});
