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
    const words = `${body?.errorCode ?? ''} ${body?.message ?? ''}`;
    if (status === 401 || SESSION_LOST.test(words))
        return new ProxyProblem({ code: ClientCode.SessionExpired, status });
    if (NO_CLASS_ACCESS.test(words)) return new ProxyProblem({ code: ClientCode.PermissionMissing, status });
    if (NOT_SET_UP.test(words)) return new ProxyProblem({ code: ClientCode.NotSetUp, status });
    if (!body || OFFLINE.test(words)) return new ProxyProblem({ code: ClientCode.Unreachable, status });
    return new ProxyProblem({ code: ClientCode.AccessRefused, status });
}
