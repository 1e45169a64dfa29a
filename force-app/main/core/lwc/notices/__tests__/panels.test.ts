import { fromNewestPage } from 'c/drafting';
import { ClientCode, ProxyProblem } from 'c/proxyClient';
import { PROBLEM_STATUS, type ProblemCode, type RecordObject, type RecordState } from 'c/proxyContract';
import { answerOf, entryOf, MOMENT } from 'jest/entries';
import { emptyPanelOf, problemPanelOf } from '../panels.ts';

function emptyRecord(object: RecordObject, state: RecordState) {
    const answer = answerOf([]);
    return fromNewestPage({ ...answer, record: { ...answer.record, object, state } });
}

describe('emptyPanelOf', () => {
    it.each([
        ['VoiceCall', 'live', 'The call is still running'],
        ['VoiceCall', 'pending', 'The transcript is on its way'],
        ['VoiceCall', 'closed', 'This call has no transcript'],
        ['MessagingSession', 'live', 'No entries'],
        ['MessagingSession', 'closed', 'No entries']
    ] as const)('says of an empty %s that is %s: %s', (object, state, title) => {
        expect(emptyPanelOf(emptyRecord(object, state), MOMENT)).toMatchObject({ title, isFailure: false });
    });

    it('says when it looks again', () => {
        expect(emptyPanelOf(emptyRecord('VoiceCall', 'pending'), MOMENT)!.message).toMatch(/at 2:41:29\sAM/);
    });

    it('has nothing to say where there are entries', () => {
        expect(emptyPanelOf(fromNewestPage(answerOf([entryOf()])), null)).toBeNull();
    });
});

describe('problemPanelOf', () => {
    it.each([
        [ClientCode.PermissionMissing, 'You need a permission to read transcripts'],
        [ClientCode.AccessRefused, 'This transcript is not available to you'],
        ['RECORD_NOT_FOUND', 'This transcript is not available to you'],
        ['SALESFORCE_ACCESS_DENIED', 'Salesforce does not let you read this transcript'],
        [ClientCode.SessionExpired, 'Your session has ended'],
        [ClientCode.NotSetUp, 'Redact Inline is not set up yet'],
        ['ACTIVE_CONVERSATIONS_EXHAUSTED', 'Too many conversations are open in your org'],
        ['HOURLY_CALLS_EXHAUSTED', 'You have read many transcripts this hour'],
        ['TOO_MANY_REQUESTS', 'One moment, please'],
        ['PROXY_OVERLOADED', 'One moment, please'],
        ['SALESFORCE_UNAVAILABLE', 'One moment, please'],
        ['AUDIT_UNAVAILABLE', 'Your reading cannot be noted right now'],
        ['EVENTS_TOO_MANY', 'This record has too many audit events'],
        ['STATE_UNAVAILABLE', 'The redaction service is interrupted'],
        [ClientCode.Unreachable, 'The redaction service cannot be reached'],
        [ClientCode.Timeout, 'The redaction service cannot be reached'],
        ['INTERNAL_ERROR', 'The transcript could not be loaded']
    ] as const)('says of %s: %s', (code, title) => {
        expect(problemPanelOf(new ProxyProblem({ code }), MOMENT).title).toBe(title);
    });

    it('says when a limit has room again', () => {
        const problem = new ProxyProblem({ code: 'HOURLY_CALLS_EXHAUSTED', retryAfterSeconds: 90 });

        expect(problemPanelOf(problem, MOMENT).message).toMatch(/at 2:42:59\sAM/);
    });

    it('gives a reference where nothing else is known', () => {
        expect(
            problemPanelOf(new ProxyProblem({ code: 'INTERNAL_ERROR', requestId: 'req-7' }), MOMENT).message
        ).toContain('req-7');
    });

    it.each([...Object.keys(PROBLEM_STATUS), ...Object.values(ClientCode)])(
        'has words without a gap for %s',
        (code) => {
            const panel = problemPanelOf(new ProxyProblem({ code: code as ProblemCode }), MOMENT);

            expect(panel.title).not.toBe('');
            expect(panel.message).not.toMatch(/\{\d\}|RedactInline_|undefined/);
        }
    );
});
