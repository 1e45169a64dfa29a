import { ProxyProblem } from 'c/proxyClient';
import { MOMENT } from 'jest/entries';
import { flagNotice, flagsUnreadNotice } from '../flagNotices.ts';

describe('notices of flags', () => {
    it('name the cure where the record has too many events, and do not offer to try again', () => {
        const problem = new ProxyProblem({ code: 'EVENTS_TOO_MANY', requestId: 'req-1' });

        for (const { message, actionLabel } of [flagNotice(problem, MOMENT), flagsUnreadNotice(problem, MOMENT)]) {
            expect(message).toBe(
                'Too many audit events were made by hand on this record. Ask an administrator to delete them.'
            );
            expect(actionLabel).toBeNull();
        }
    });
});
