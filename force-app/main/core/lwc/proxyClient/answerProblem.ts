import { PROBLEM_STATUS, type Problem } from 'c/proxyContract';
import { ClientCode, ProxyProblem } from './proxyProblem.ts';
import type { TransportAnswer } from './transport.ts';

/** The problem that a refusing answer tells of. */
export function toAnswerProblem({ status, body, retryAfterSeconds }: TransportAnswer): ProxyProblem {
    if (!isProblem(body)) return new ProxyProblem({ code: ClientCode.AnswerInvalid, status, retryAfterSeconds });
    const { code, detail, requestId, entries = [], errors = [] } = body;
    return new ProxyProblem({ code, status, detail, requestId, retryAfterSeconds, entries, errors });
}

function isProblem(body: unknown): body is Problem {
    if (typeof body !== 'object' || body === null || !('code' in body)) return false;
    return typeof body.code === 'string' && Object.hasOwn(PROBLEM_STATUS, body.code);
}
