import type { ProblemCode } from 'c/proxyContract';
import { problemAnswers } from './answers.ts';
import { refer, type Answer, type Operation } from './document.ts';
import type { ParameterName } from './parameters.ts';

/** An operation, told by what is its own. */
export interface OperationOutline extends Omit<Operation, 'parameters' | 'responses'> {
    readonly parameters: readonly ParameterName[];
    /** What is answered when nothing is refused, by status. */
    readonly answers: Readonly<Record<string, Answer>>;
    /** The problems that are the operation's own. */
    readonly problems: readonly ProblemCode[];
}

/** Whatever the route: malformed HTTP, an unlisted origin, an Accept header that takes no answer, our own mistakes. */
const ANYWHERE: readonly ProblemCode[] = ['REQUEST_INVALID', 'ORIGIN_REFUSED', 'NOT_ACCEPTABLE', 'INTERNAL_ERROR'];

/** Wherever a token is asked for, which is wherever data are. */
const WITH_TOKEN: readonly ProblemCode[] = ['TOKEN_INVALID', 'TOO_MANY_REQUESTS', 'PROXY_OVERLOADED'];

/** Wherever Salesforce is asked for the record, as the user. */
export const FROM_SALESFORCE: readonly ProblemCode[] = [
    'SALESFORCE_ACCESS_DENIED',
    'RECORD_NOT_FOUND',
    'SALESFORCE_FAILED',
    'SALESFORCE_UNAVAILABLE',
    'STATE_UNAVAILABLE',
    'SALESFORCE_TIMEOUT'
];

/** Wherever entries are read. */
export const FROM_LIMITS: readonly ProblemCode[] = ['ACTIVE_CONVERSATIONS_EXHAUSTED', 'HOURLY_CALLS_EXHAUSTED'];

/** Wherever text is sent in clear and the org counts views: the event of a view is stored first. */
export const FROM_VIEWS: readonly ProblemCode[] = ['AUDIT_UNAVAILABLE', 'EVENTS_TOO_MANY'];

/** What refuses a request that names spans of entries. */
export const FROM_SPANS: readonly ProblemCode[] = [
    ...FROM_SALESFORCE,
    ...FROM_LIMITS,
    'ENTRY_CHANGED',
    'TRANSCRIPT_NOT_READY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'SPAN_INVALID',
    'ENTRY_NOT_REDACTABLE'
];

/** What refuses a request that stores something about them. */
export const FROM_WRITING: readonly ProblemCode[] = [
    ...FROM_SPANS,
    'REDACT_NOT_PERMITTED',
    'EVENTS_NOT_PERMITTED',
    'EVENTS_TOO_MANY',
    'AUDIT_UNAVAILABLE'
];

/** An operation that asks for a token. */
export function operation(outline: OperationOutline): Operation {
    return complete(outline, [...ANYWHERE, ...WITH_TOKEN, ...outline.problems]);
}

/** An operation that anyone may call. */
export function openOperation(outline: OperationOutline): Operation {
    return { ...complete(outline, [...ANYWHERE, ...outline.problems]), security: [] };
}

function complete(
    { parameters, answers, problems: _own, ...rest }: OperationOutline,
    problems: readonly ProblemCode[]
): Operation {
    return {
        ...rest,
        parameters: [...parameters, 'RequestId' as const].map((name) => refer('parameters', name)),
        responses: { ...problemAnswers(problems), ...answers }
    };
}
