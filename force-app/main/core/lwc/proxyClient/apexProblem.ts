import { ClientCode, ProxyProblem } from './proxyProblem.ts';

/** What Lightning rejects an imperative Apex call with. */
interface ApexRejection {
    readonly status?: number;
    readonly body?: { readonly message?: string; readonly errorCode?: string; readonly exceptionType?: string };
}

const NO_CLASS_ACCESS = /access to the Apex class/i;
const NOT_SET_UP = /is not set up in this org/i;
const SESSION_LOST = /INVALID_SESSION_ID|session (?:has )?expired|invalidSession/i;
const OFFLINE = /disconnected|canceled|network/i;

/**
 * Says why Apex granted no token. What it does not recognise is a refusal: the controller refuses everything with
 * the same words, so that nobody learns which records exist.
 */
export function toApexProblem(rejection: unknown): ProxyProblem {
    const { status = 0, body } = (rejection ?? {}) as ApexRejection;
    const words = wordsOf(rejection);
    if (status === 401 || SESSION_LOST.test(words))
        return new ProxyProblem({ code: ClientCode.SessionExpired, status });
    if (NO_CLASS_ACCESS.test(words)) return new ProxyProblem({ code: ClientCode.PermissionMissing, status });
    if (NOT_SET_UP.test(words)) return new ProxyProblem({ code: ClientCode.NotSetUp, status });
    if (!body || OFFLINE.test(words)) return new ProxyProblem({ code: ClientCode.Unreachable, status });
    return new ProxyProblem({ code: ClientCode.AccessRefused, status });
}

/** What `ProxyRelayController` says to whoever may not. */
const REFUSED = /You have no access to this transcript/;

/**
 * Says why Apex carried no call. Only the controller's own words are a refusal: whatever else ends a transaction, such as one of
 * its limits, may have come after the proxy did what it was asked.
 */
export function toRelayProblem(rejection: unknown): ProxyProblem {
    const problem = toApexProblem(rejection);
    const isUnknown = problem.code === ClientCode.AccessRefused && !REFUSED.test(wordsOf(rejection));
    return isUnknown ? new ProxyProblem({ code: ClientCode.Unreachable, status: problem.status }) : problem;
}

function wordsOf(rejection: unknown): string {
    const { body } = (rejection ?? {}) as ApexRejection;
    return `${body?.errorCode ?? ''} ${body?.message ?? ''}`;
}
