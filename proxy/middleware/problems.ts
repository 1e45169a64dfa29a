import type { Problem } from 'c/proxyContract';
import { PROBLEM_TEXT, ProblemError } from '../errors.ts';
import { describeError, type Log } from '../log.ts';
import type { ProxyMiddleware } from './state.ts';

/**
 * Answers every failure below it with the problem document of the catalogue (RFC 9457). What the catalogue does not know is
 * INTERNAL_ERROR with the request id and nothing else.
 */
export function problems(log: Log): ProxyMiddleware {
    return async function answerProblem(ctx, next) {
        try {
            await next();
        } catch (error) {
            const problem = toProblem(error);
            const fault = unforeseen(problem);
            if (fault !== null) {
                log.error('unexpected error', { requestId: ctx.state.requestId, ...describeError(fault) });
            }
            ctx.state.problem = { code: problem.code, reason: problem.extras.reason };
            ctx.status = problem.status;
            ctx.type = 'application/problem+json';
            ctx.body = JSON.stringify(problemBody(problem, ctx.state.requestId));
            if (problem.extras.retryAfterSeconds !== undefined) {
                ctx.set('Retry-After', String(Math.max(1, Math.ceil(problem.extras.retryAfterSeconds))));
            }
            if (problem.status === 401) ctx.set('WWW-Authenticate', 'Bearer');
            if (problem.extras.allow) ctx.set('Allow', problem.extras.allow.join(', '));
        }
    };
}

/** So many fields are named; the others show when these are mended. */
const MOST_FIELDS = 50;

/** The problem document of a catalogued refusal. */
export function problemBody({ code, status, extras }: ProblemError, requestId: string): Problem {
    return {
        type: `urn:redact-inline:problem:${code}`,
        status,
        code,
        ...PROBLEM_TEXT[code],
        requestId,
        ...(extras.errors && { errors: extras.errors.slice(0, MOST_FIELDS) }),
        ...(extras.entries && { entries: extras.entries })
    };
}

/** What the catalogue does not know, be it behind the refusal that says that nothing was done; `null` where it knows all. */
function unforeseen({ code, extras: { cause } }: ProblemError): unknown {
    const isFault = code === 'AUDIT_UNAVAILABLE' && cause instanceof Error && !(cause instanceof ProblemError);
    return code === 'INTERNAL_ERROR' || isFault ? cause : null;
}

/** An abort that reaches here cut a call to Salesforce short; a wait for a lock has a refusal of its own. */
function toProblem(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    if (error instanceof DOMException && error.name === 'TimeoutError') {
        return new ProblemError('SALESFORCE_TIMEOUT', { reason: 'deadline' });
    }
    return new ProblemError('INTERNAL_ERROR', { cause: error });
}
