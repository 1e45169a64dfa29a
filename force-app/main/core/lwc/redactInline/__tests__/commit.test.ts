import { commitEnd, sendCommit } from 'c/commits';
import { commitOf, commitRequest, draftSpanOf, fromNewestPage, NO_WORK } from 'c/drafting';
import { ClientCode, ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { RedactionsAnswer } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT, RULES } from 'jest/entries';
import { commitAnnouncement } from '../commitAnnouncement.ts';

const FIRST = entryOf();
const SECOND = entryOf({ identifier: 'second', revision: 'second-1', text: 'Twice: 4111 1111 1111 1111' });
const WORK = [
    { entry: SECOND, span: { start: 7, end: 26, category: 'CARD_NUMBER' } },
    { entry: FIRST, span: { start: 11, end: 30, category: 'CARD_NUMBER' } }
].reduce((work, { entry, span }) => draftSpanOf(work, entry, span), NO_WORK);
const TRANSCRIPT = fromNewestPage(answerOf([FIRST, SECOND]));
const REQUEST = commitRequest(TRANSCRIPT.entries, WORK.draft, { reasonCode: 'PCI_PAN', note: '' });
const CONTEXT = { transcript: TRANSCRIPT, work: WORK, rules: RULES, now: MOMENT };

function clientThat(commitRedactions: ProxyClient['commitRedactions']): ProxyClient {
    return { commitRedactions } as ProxyClient;
}

describe('commitRequest', () => {
    it('asks with spans and revisions in the order of the transcript, and no letter of text', () => {
        expect(REQUEST).toEqual({
            reasonCode: 'PCI_PAN',
            entries: [
                { identifier: 'first', revision: 'first-1', spans: [{ start: 11, end: 30, category: 'CARD_NUMBER' }] },
                { identifier: 'second', revision: 'second-1', spans: [{ start: 7, end: 26, category: 'CARD_NUMBER' }] }
            ]
        });
        expect(JSON.stringify(REQUEST)).not.toMatch(/4111|card is/);
    });

    it('keeps its key while it asks for the same, and takes a new one for anything else', () => {
        const commit = commitOf(REQUEST, null);

        expect(commit.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
        expect(commitOf({ ...REQUEST }, commit)).toBe(commit);
        expect(commitOf({ ...REQUEST, reasonCode: 'ASKED' }, commit).idempotencyKey).not.toBe(commit.idempotencyKey);
    });
});

describe('sendCommit', () => {
    const commit = commitOf(REQUEST, null);
    const answer: RedactionsAnswer = { commitId: 'c', entries: [] };
    const broken = new ProxyProblem({ code: ClientCode.Unreachable });
    const step = { identifier: 'first', step: 'writing', outcome: null } as const;

    /** Sends to a proxy that does this in turn; tells what was heard and waited for. */
    async function sent(...turns: readonly ProxyClient['commitRedactions'][]) {
        const left = [...turns];
        const heard: unknown[] = [];
        const waited: number[] = [];
        const commitRedactions = jest.fn(async (...call: Parameters<ProxyClient['commitRedactions']>) =>
            left.shift()!(...call)
        );
        const end = await sendCommit(clientThat(commitRedactions), commit, {
            onProgress: (progress) => heard.push(progress),
            wait: async (ms) => {
                waited.push(ms);
            }
        });
        const keys = commitRedactions.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
        return { end, heard, waited, keys, requests: commitRedactions.mock.calls.map(([request]) => request) };
    }

    const begun: ProxyClient['commitRedactions'] = async (_request, { onProgress }) => {
        onProgress?.(step);
        throw broken;
    };
    const refuse = (problem: Error) => async () => Promise.reject(problem);

    it('sends the request with its key, and answers what the proxy answers', async () => {
        const { end, keys, requests } = await sent(async () => answer);

        expect(end).toBe(answer);
        expect(requests).toEqual([REQUEST]);
        expect(keys).toEqual([commit.idempotencyKey]);
    });

    it('asks again under the same key where the answer took too long, though no step was heard of', async () => {
        const late = refuse(new ProxyProblem({ code: ClientCode.Timeout }));
        const { end, keys } = await sent(late, async () => answer);

        expect(end).toBe(answer);
        expect(keys).toEqual([commit.idempotencyKey, commit.idempotencyKey]);
    });

    it('answers why the proxy could not be asked, without asking again', async () => {
        const { end, waited } = await sent(refuse(broken));

        expect(end).toBe(broken);
        expect(waited).toEqual([]);
    });

    it('asks with the same key how a commit ended that broke off under way', async () => {
        const { end, heard, keys, waited } = await sent(begun, refuse(broken), async () => answer);

        expect(end).toBe(answer);
        expect(heard).toEqual([step]);
        expect(new Set(keys)).toEqual(new Set([commit.idempotencyKey]));
        expect(waited).toEqual([500, 2_000]);
    });

    it('asks no more once the proxy refuses, nor for ever', async () => {
        const refusal = new ProxyProblem({ code: 'SALESFORCE_UNAVAILABLE' });

        expect((await sent(begun, refuse(refusal))).end).toBe(refusal);
        expect((await sent(begun, begun, begun, begun)).waited).toHaveLength(3);
    });

    it('hides no mistake of the program', async () => {
        const mistake = new TypeError('mistake');

        await expect(sent(refuse(mistake))).rejects.toBe(mistake);
    });
});

describe('commitEnd', () => {
    it('says what is verified, and what needs a look', () => {
        const answer: RedactionsAnswer = {
            commitId: 'c',
            entries: [
                {
                    identifier: 'first',
                    outcome: 'redacted',
                    text: 'My card is [redacted: card number ending 1111].',
                    revision: 'r'
                },
                { identifier: 'second', outcome: 'failed', text: SECOND.text, revision: SECOND.revision }
            ],
            audit: 'pending'
        };

        const end = commitEnd(answer, CONTEXT);

        expect(end).toMatchObject({
            kind: 'committed',
            verified: new Map([['first', 'r']]),
            touched: 'first',
            summary: { verifiedCount: 1, rest: [{ identifier: 'second', isDrafted: true }], isAuditPending: true }
        });
        expect(commitAnnouncement(end)).toBe('1 entry redacted and verified. 1 entry needs a look');
    });

    it('tells of nothing verified where nothing is', () => {
        const entries = [{ identifier: 'first', outcome: 'missing', text: null, revision: null }] as const;

        expect(commitAnnouncement(commitEnd({ commitId: 'c', entries }, CONTEXT))).toBe('1 entry needs a look');
    });

    it('shows entries that someone changed, and asks only about what no longer fits', () => {
        const fresh = [
            { ...FIRST, revision: 'first-2', text: 'Well. My card is 4111 1111 1111 1111.' },
            { ...SECOND, revision: 'second-2', text: 'Twice: gone' }
        ];
        const end = commitEnd(new ProxyProblem({ code: 'ENTRY_CHANGED', entries: fresh }), CONTEXT);

        if (end.kind !== 'changed') throw new Error(end.kind);
        const work = end.carried.carry(WORK);
        expect(end.carried.transcript.entries).toEqual(fresh);
        expect([...work.draft]).toEqual([['first', [{ start: 17, end: 36, category: 'CARD_NUMBER' }]]]);
        expect(work.displaced).toEqual([
            {
                identifier: 'second',
                revision: 'second-1',
                span: { start: 7, end: 26, category: 'CARD_NUMBER' },
                kind: 'changed',
                place: { start: 7, end: 11 }
            }
        ]);
        expect(end.notice.title).toBe('Someone changed 2 entries meanwhile; nothing was redacted');
        expect(end.notice.message).toContain('decide on it below');
        expect(commitAnnouncement(end)).toBe('');
    });

    it.each([
        [ClientCode.Timeout, 'the same redaction is never made twice'],
        [ClientCode.Unreachable, 'the same redaction is never made twice'],
        ['AUDIT_UNAVAILABLE', 'so nothing was redacted'],
        ['REDACT_NOT_PERMITTED', 'Your draft is still here'],
        ['EVENTS_TOO_MANY', 'Ask an administrator to delete them'],
        ['TRANSCRIPT_NOT_READY', 'before it has ended'],
        [ClientCode.SessionExpired, 'log in again'],
        ['HOURLY_CALLS_EXHAUSTED', 'You can go on at'],
        ['SALESFORCE_FAILED', 'give your admin this reference: req-1']
    ] as const)('keeps the draft and says what to do after %s', (code, words) => {
        const end = commitEnd(new ProxyProblem({ code, requestId: 'req-1' }), CONTEXT);

        expect(end).toMatchObject({
            kind: 'failed',
            isSpent: false,
            notice: { tone: 'error', title: 'The redaction is not confirmed' }
        });
        expect(end.kind === 'failed' && end.notice.message).toContain(words);
    });

    it('takes a key that was used for something else as spent', () => {
        const end = commitEnd(new ProxyProblem({ code: 'IDEMPOTENCY_KEY_REUSED' }), CONTEXT);

        expect(end).toMatchObject({ kind: 'failed', isSpent: true });
    });
});
