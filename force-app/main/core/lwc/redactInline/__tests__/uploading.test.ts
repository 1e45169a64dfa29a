import type { TranscriptCheck, TranscriptUpload } from 'c/proxyContract';
import type { UploadPlan } from 'c/transcriptUpload';
import { answerOf, entryOf } from 'jest/entries';
import { ok, problem, type FakeRequest } from 'jest/fakeProxy';
import { find, findAll } from 'jest/show';
import { announced, grantTo, noticeOf, open, panelOf, settled } from './visitor.ts';

const CALL = {
    id: '0LQHs0000000001OAA',
    object: 'VoiceCall',
    state: 'closed',
    startedAt: '2025-01-10T10:00:00.000Z',
    endedAt: '2025-01-10T10:06:00.000Z'
} as const;
const FILE = new File(['WEBVTT'], 'Leila Karimi.VTT');
const COUNTS = { lines: 1, storedAlready: 0, redacted: {} };
const CHECK: TranscriptCheck = {
    ...COUNTS,
    toStore: 1,
    speakers: [{ name: 'Ünō', lines: 1, participantId: null, problem: 'SPEAKER_UNKNOWN' }],
    participants: [{ id: 'c', role: 'EndUser', displayName: null }],
    problems: [],
    problemCount: 0
};
const UPLOADED: TranscriptUpload = { ...COUNTS, state: 'stored', sent: 1, stored: 1, failed: 0, appeared: null };

const empty = () => ok(answerOf([], { record: CALL, permissions: { redact: false } }));

const uploadOf = (element: HTMLElement) => find<HTMLElement & { plan: UploadPlan }>(element, 'c-transcript-upload');

async function act(element: HTMLElement, type: string, detail: object = {}): Promise<void> {
    uploadOf(element).dispatchEvent(new CustomEvent(type, { detail }));
    await settled();
}

/** A file is read by the browser, in a time of its own. */
async function readingEnds(): Promise<void> {
    const reader = new FileReader();
    await new Promise((resolve) => {
        reader.onload = resolve;
        reader.readAsText(FILE);
    });
    await settled();
}

jest.mock('@salesforce/apex/ProxyTokenController.mint', () => ({ __esModule: true, default: jest.fn() }), {
    virtual: true
});

describe('an upload', () => {
    beforeEach(() => grantTo('uploader'));
    afterEach(() => document.body.replaceChildren());

    it('is offered where a call has ended without a transcript, to those who may', async () => {
        const { element } = await open({ entries: empty });
        expect(uploadOf(element).plan.redact).toBe(true);
        document.body.replaceChildren();

        grantTo('supervisor');
        const { element: without } = await open({ entries: empty });

        expect(findAll(without, 'c-transcript-upload')).toHaveLength(0);
        expect(panelOf(without)).toBe('This call has no transcript');
    });

    it.each([
        ['a session', { record: { ...CALL, object: 'MessagingSession' as const } }],
        ['a call that runs', { record: { ...CALL, state: 'live' as const } }],
        ['a call with entries that are not loaded', { record: CALL, page: { before: 'b', after: 'a' } }]
    ])('is not offered for %s', async (_what, known) => {
        const { element } = await open({ entries: () => ok(answerOf([], known)) });

        expect(findAll(element, 'c-transcript-upload')).toHaveLength(0);
    });

    it('reads columns from a file that does not tell them, sends places and order, and forgets both with the file', async () => {
        const refused = { errors: [{ path: 'lines[1]', problem: 'COLUMNS' }] };
        const { element, requests } = await open({
            entries: empty,
            transcript: () => problem(422, 'TRANSCRIPT_UNREADABLE', refused)
        });
        const table = new File(['\uFEFFWer;"Was; gesagt";\r\nAna;hallo;1\r\n'], 'call.csv');

        await act(element, 'filechoose', { file: table });
        await readingEnds();
        expect([...uploadOf(element).plan.header]).toEqual(['Wer', 'Was; gesagt', '']);
        await act(element, 'readingchange', { columns: { speaker: 1, text: 2 } });
        await act(element, 'readingchange', { keepsOrder: true });
        await act(element, 'uploadcheck');
        await readingEnds();
        const [, second] = requests.filter(({ path }) => path.includes('/transcript'));
        await act(element, 'filechoose', { file: new File(['[]'], 'call.json') });
        await readingEnds();

        expect([...second!.query].slice(-2)).toEqual([
            ['columns', 'speaker.1-text.2'],
            ['order', 'file']
        ]);
        const { header, columns, keepsOrder } = uploadOf(element).plan;
        expect([header.length, { ...columns }, keepsOrder]).toEqual([0, {}, false]);
    });

    it('keeps a file that it cannot read once more, offers no columns of it, and checks no longer', async () => {
        const refused = { errors: [{ path: 'lines[1]', problem: 'COLUMNS' }] };
        const { element } = await open({
            entries: empty,
            transcript: () => problem(422, 'TRANSCRIPT_UNREADABLE', refused)
        });
        const unread = jest.spyOn(FileReader.prototype, 'readAsText').mockImplementationOnce(function fail(
            this: FileReader
        ) {
            this.dispatchEvent(new ProgressEvent('error'));
        });

        await act(element, 'filechoose', { file: new File(['Wer,Was'], 'call.csv') });
        unread.mockRestore();

        const { work, header, problem: told } = uploadOf(element).plan;
        expect([work, header.length, told === null]).toEqual(['none', 0, false]);
    });

    it('checks a file with a token for uploading, tells the proxy no name, and assigns speakers', async () => {
        const { element, requests } = await open({ entries: empty, transcript: () => ok(CHECK) });

        await act(element, 'filechoose', { file: FILE });
        await act(element, 'speakerassign', { name: 'Ünō', participantId: 'c' });
        expect(uploadOf(element).plan).toMatchObject({ isStale: true, assigned: { Ünō: 'c' } });
        await act(element, 'uploadcheck');

        const [first, second] = requests.filter(({ path }) => path.includes('/transcript'));
        expect(first?.path).toMatch(/\/transcript\/check$/);
        expect(first?.headers['Authorization']).toMatch(/^Bearer upload-/);
        expect([...first!.query]).toEqual([
            ['extension', 'vtt'],
            ['redact', 'all']
        ]);
        expect(first?.headers['Content-Type']).toBe('application/octet-stream');
        expect(JSON.parse(Buffer.from(second!.headers['Transcript-Speakers']!, 'base64url').toString('utf8'))).toEqual({
            Ünō: 'c'
        });
        expect(uploadOf(element).plan).toMatchObject({ check: CHECK, isStale: false, work: 'none' });
    });

    it('shows the transcript afterwards, and says what became of it', async () => {
        let isStored = false;
        const full = ok(answerOf([entryOf()], { record: CALL, permissions: { redact: false } }));
        const entries = () => {
            return isStored ? full : empty();
        };
        const transcript = ({ path }: FakeRequest) => {
            isStored = !path.endsWith('/check');
            return ok(isStored ? { ...UPLOADED, redacted: { CARD_NUMBER: 1 } } : CHECK);
        };
        const { element, requests } = await open({ entries, transcript });

        await act(element, 'redactchange', { redact: false });
        await act(element, 'filechoose', { file: FILE });
        await act(element, 'uploadstart');

        expect(find(element, 'c-transcript')).toBeTruthy();
        expect(noticeOf(element)).toMatchObject({
            title: '1 entry uploaded',
            message: '1 passage was redacted before.'
        });
        expect(announced(element)).toBe('1 entry uploaded');
        expect(requests.find(({ path }) => path.endsWith('/transcript'))?.query.has('redact')).toBe(false);
    });

    it('lets another file be chosen where the first is refused', async () => {
        const errors = [{ path: 'file', problem: 'EMPTY' }];
        const transcript = () => problem(422, 'TRANSCRIPT_UNREADABLE', { errors });
        const { element } = await open({ entries: empty, transcript });

        await act(element, 'filechoose', { file: FILE });

        const { file, work, problem: told } = uploadOf(element).plan;
        expect([file, work, told?.message]).toEqual([null, 'none', 'The file holds nothing that was said.']);
    });

    it('keeps a file whose format cannot be told, and reads it as it is told to, by the clocks of the user in Salesforce', async () => {
        const errors = [{ path: 'file', problem: 'UNKNOWN_FORMAT' }];
        const answers = [() => problem(422, 'TRANSCRIPT_UNREADABLE', { errors }), () => ok(CHECK)];
        const { element, requests } = await open({ entries: empty, transcript: () => answers.shift()!() });

        await act(element, 'filechoose', { file: FILE });
        expect(uploadOf(element).plan).toMatchObject({ check: null, isStale: false });
        expect(uploadOf(element).plan.file).toBe(FILE);
        await act(element, 'readingchange', { format: 'text' });
        await act(element, 'readingchange', { began: '2025-01-10T11:02:03' });
        expect(uploadOf(element).plan).toMatchObject({ format: 'text', began: '2025-01-10T11:02:03', isStale: true });
        await act(element, 'uploadcheck');

        const query = requests.findLast(({ path }) => path.endsWith('/check'))!.query;
        expect(query.get('format')).toBe('text');
        expect(query.get('start')).toBe('2025-01-10T19:02:03.000Z');
        expect(uploadOf(element).plan).toMatchObject({ check: CHECK, problem: null });
    });

    it('keeps a file that has to wait, says until when, and checks it again', async () => {
        const answers = [() => problem(503, 'SALESFORCE_UNAVAILABLE', { retryAfter: 540 }), () => ok(CHECK)];
        const { element } = await open({ entries: empty, transcript: () => answers.shift()!() });

        await act(element, 'filechoose', { file: FILE });
        const { file, isStale, problem: told } = uploadOf(element).plan;
        expect(file).toBe(FILE);
        expect(isStale).toBe(true);
        expect(told?.title).toBe('This file can be uploaded later');
        expect(told?.message).toMatch(/^Too much is going on right now\. You can go on at \d/);
        await act(element, 'uploadcheck');

        expect(uploadOf(element).plan).toMatchObject({ check: CHECK, isStale: false, problem: null });
    });

    it('offers to try again what failed of a file, and says how that ended', async () => {
        let isStored = false;
        const full = ok(answerOf([entryOf()], { record: CALL, permissions: { redact: false } }));
        const answers = [
            () => ok(CHECK),
            () => ok({ ...UPLOADED, state: 'partlyStored', sent: 3, stored: 1, failed: 2 }),
            () => problem(503, 'PROXY_OVERLOADED'),
            () => ok({ ...UPLOADED, storedAlready: 1, sent: 2, stored: 2 })
        ];
        const { element, requests } = await open({
            entries: () => (isStored ? full : empty()),
            transcript: ({ path }) => {
                isStored = !path.endsWith('/check');
                return answers.shift()!();
            }
        });
        await act(element, 'filechoose', { file: FILE });
        await act(element, 'uploadstart');
        expect(noticeOf(element).actionLabel).toBe('Try the 2 failed entries again');
        for (const title of ['This file can be uploaded later', '2 entries uploaded']) {
            find(element, '[data-told="notice"]').dispatchEvent(new CustomEvent('action'));
            await settled();
            expect(noticeOf(element).title).toBe(title);
        }

        expect(noticeOf(element).actionLabel).toBeNull();
        expect(requests.filter(({ path }) => path.endsWith('/transcript'))).toHaveLength(3);
    });

    it('of which nothing was stored can be started once more', async () => {
        const answers = [() => ok(CHECK), () => ok({ ...UPLOADED, state: 'failed', stored: 0, failed: 1 })];
        const { element } = await open({ entries: empty, transcript: () => answers.shift()!() });

        await act(element, 'filechoose', { file: FILE });
        await act(element, 'uploadstart');

        expect(noticeOf(element).title).toBe('Nothing was stored');
        expect(uploadOf(element).plan).toMatchObject({ check: CHECK, work: 'none' });
        expect(uploadOf(element).plan.file).toBe(FILE);
    });

    it('that was refused can be tried again, and one whose answer was lost is told as unknown', async () => {
        const answers = [
            () => ok(CHECK),
            () => problem(503, 'PROXY_OVERLOADED'),
            () => {
                throw new TypeError('Failed to fetch');
            }
        ];
        const { element } = await open({ entries: empty, transcript: () => answers.shift()!() });

        await act(element, 'filechoose', { file: FILE });
        await act(element, 'uploadstart');
        const { file, check, work, problem: told } = uploadOf(element).plan;
        expect(file).toBe(FILE);
        expect(check).toEqual(CHECK);
        expect(work).toBe('none');
        expect(told).not.toBeNull();
        await act(element, 'uploadstart');

        expect(noticeOf(element).title).toBe('It is not known yet what was stored');
        expect(uploadOf(element).plan.file).toBeNull();
    });
});
