import { ClientCode } from 'c/proxyClient';
import { toApexProblem } from '../apexProblem.ts';

describe('toApexProblem', () => {
    it.each([
        [
            'the controller refuses',
            { status: 500, body: { message: 'You have no access to this transcript.' } },
            ClientCode.AccessRefused
        ],
        [
            'the class is not granted',
            {
                status: 500,
                body: { message: "You do not have access to the Apex class named 'ProxyTokenController'." }
            },
            ClientCode.PermissionMissing
        ],
        [
            'the org is not set up',
            { status: 500, body: { message: 'Redact Inline is not set up in this org. Ask your administrator.' } },
            ClientCode.NotSetUp
        ],
        ['the session ended', { status: 401, body: { message: 'Unauthorized' } }, ClientCode.SessionExpired],
        [
            'the session ended, by its code',
            { status: 500, body: { errorCode: 'INVALID_SESSION_ID' } },
            ClientCode.SessionExpired
        ],
        [
            'the browser is offline',
            { status: 0, body: { message: 'Disconnected or Canceled' } },
            ClientCode.Unreachable
        ],
        ['nothing is known', undefined, ClientCode.Unreachable]
    ])('tells that %s', (_what, rejection, code) => {
        expect(toApexProblem(rejection).code).toBe(code);
    });
});
