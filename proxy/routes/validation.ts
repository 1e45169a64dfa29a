import type { z } from 'zod';
import type { FieldProblem } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';

/**
 * Reads a part of a request by its schema.
 *
 * @throws {ProblemError} REQUEST_INVALID with the path of each offending field
 */
export function parseRequest<T>(schema: z.ZodType<T>, value: unknown, within = ''): T {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    throw new ProblemError('REQUEST_INVALID', {
        reason: 'members',
        errors: parsed.error.issues.flatMap((issue) => toFieldProblems(issue, within))
    });
}

const OWN_NAME = /^[A-Za-z]{1,40}$/;

/** A name that the caller made up could be anything, so that only harmless ones are repeated. */
function toFieldProblems(issue: z.core.$ZodIssue, within: string): readonly FieldProblem[] {
    if (issue.code !== 'unrecognized_keys')
        return [{ path: formatPath(issue.path, within), problem: problemOf(issue) }];
    return issue.keys.map((key) => ({
        path: formatPath([...issue.path, OWN_NAME.test(key) ? key : '(unknown)'], within),
        problem: 'is not known here; leave it out'
    }));
}

/** Words of our own: those of the library can quote what was sent. */
function problemOf(issue: z.core.$ZodIssue): string {
    switch (issue.code) {
        case 'invalid_type':
            return issue.input === undefined ? 'is required' : `must be of type ${issue.expected}`;
        case 'too_small':
            return `give at least ${String(issue.minimum)}`;
        case 'too_big':
            return `give at most ${String(issue.maximum)}`;
        case 'invalid_format':
        case 'custom':
            return issue.message;
        default:
            return 'is not valid';
    }
}

function formatPath(path: readonly PropertyKey[], within: string): string {
    return path.reduce<string>((text, part) => {
        if (typeof part === 'number') return `${text}[${String(part)}]`;
        return text ? `${text}.${String(part)}` : String(part);
    }, within);
}
