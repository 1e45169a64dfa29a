import { PROBLEM_STATUS, type ProblemCode } from 'c/proxyContract';
import { PROBLEM_TEXT } from '../errors.ts';
import type { SchemaName } from './componentSchemas.ts';
import { refer, type Answer, type JsonSchema, type Reference } from './document.ts';
import { problemExample } from './examples.ts';

const ALWAYS: Readonly<Record<string, Reference>> = {
    'X-Request-Id': refer('headers', 'RequestId'),
    'Cache-Control': refer('headers', 'CacheControl')
};

/** Refusals that name the second from which on the request may succeed. */
const TELLS_WHEN: ReadonlySet<ProblemCode> = new Set([
    'TRANSCRIPT_NOT_READY',
    'ACTIVE_CONVERSATIONS_EXHAUSTED',
    'HOURLY_CALLS_EXHAUSTED',
    'TOO_MANY_REQUESTS',
    'SALESFORCE_UNAVAILABLE',
    'STATE_UNAVAILABLE',
    'PROXY_OVERLOADED'
]);

/** An answer in JSON. */
export function jsonAnswer(schema: SchemaName, description: string, value: unknown): Answer {
    return {
        description,
        headers: ALWAYS,
        content: { 'application/json': { schema: { ...refer('schemas', schema) }, examples: { example: { value } } } }
    };
}

/** An answer whose body is of another form than a schema of the document. */
export function bareAnswer(mediaType: string, description: string, schema: JsonSchema): Answer {
    return { description, headers: ALWAYS, content: { [mediaType]: { schema } } };
}

/** The refusals with these codes, by status. */
export function problemAnswers(codes: readonly ProblemCode[]): Readonly<Record<string, Answer>> {
    const byStatus = Map.groupBy(codes, (code) => PROBLEM_STATUS[code]);
    return Object.fromEntries([...byStatus].map(([status, ofStatus]) => [String(status), problemAnswer(ofStatus)]));
}

/** The refusals with these codes, which share a status. */
export function problemAnswer(codes: readonly ProblemCode[]): Answer {
    return {
        description: codes.map((code) => `\`${code}\`: ${PROBLEM_TEXT[code].title}.`).join('\n\n'),
        headers: {
            ...ALWAYS,
            ...(codes.some((code) => TELLS_WHEN.has(code)) && { 'Retry-After': refer('headers', 'RetryAfter') }),
            ...(codes.includes('METHOD_NOT_ALLOWED') && { Allow: refer('headers', 'Allow') })
        },
        content: {
            'application/problem+json': {
                schema: { allOf: [refer('schemas', 'Problem')], properties: { code: { enum: codes } } },
                examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }]))
            }
        }
    };
}
