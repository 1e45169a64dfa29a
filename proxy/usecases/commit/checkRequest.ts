import { Category } from 'c/redaction';
import type { FieldProblem, PolicyAnswer, RedactionsRequest } from 'c/proxyContract';
import { ProblemError } from '../../errors.ts';

/**
 * Checks of a request's entries what can be told without Salesforce.
 *
 * @throws {ProblemError} REQUEST_INVALID for what policy does not know and for an entry named twice; SPAN_INVALID for an entry
 * without spans and for bounds that no text can have
 */
export function checkEntries(request: NamedEntries, policy: PolicyAnswer): void {
    refuse('REQUEST_INVALID', namingProblems(request, policy));
    refuse('SPAN_INVALID', spanProblems(request));
}

/**
 * Checks the reason of a commit that has not happened yet: one that has keeps a reason that is retired since.
 *
 * @throws {ProblemError} REQUEST_INVALID for a reason that cannot be chosen
 */
export function checkReason(request: RedactionsRequest, policy: PolicyAnswer): void {
    refuse('REQUEST_INVALID', reasonProblems(request, policy));
}

type NamedEntries = Pick<RedactionsRequest, 'entries'>;

function refuse(code: 'REQUEST_INVALID' | 'SPAN_INVALID', errors: readonly FieldProblem[]): void {
    if (errors.length === 0) return;
    const reason = code === 'SPAN_INVALID' ? 'bounds' : 'members';
    throw new ProblemError(code, { reason, errors });
}

function namingProblems(request: NamedEntries, policy: PolicyAnswer): readonly FieldProblem[] {
    return [...duplicates(request), ...categoryProblems(request, policy)];
}

function reasonProblems({ reasonCode }: RedactionsRequest, { reasonCodes }: PolicyAnswer): readonly FieldProblem[] {
    if (reasonCodes.some(({ code }) => code === reasonCode)) return [];
    return [{ path: 'reasonCode', problem: 'give one of the reason codes of GET /v1/policy' }];
}

function duplicates({ entries }: NamedEntries): readonly FieldProblem[] {
    const named = new Set<string>();
    return entries.flatMap(({ identifier }, index) => {
        if (!named.has(identifier)) {
            named.add(identifier);
            return [];
        }
        return [{ path: `entries[${String(index)}].identifier`, problem: 'names an entry that is named before' }];
    });
}

function categoryProblems({ entries }: NamedEntries, policy: PolicyAnswer): readonly FieldProblem[] {
    const known = new Set<string>([Category.Other, ...policy.categories.map(({ category }) => category)]);
    return entries.flatMap(({ spans }, entry) =>
        spans.flatMap(({ category }, span) => {
            if (known.has(category)) return [];
            const path = `entries[${String(entry)}].spans[${String(span)}].category`;
            return [{ path, problem: 'give a category of GET /v1/policy or OTHER' }];
        })
    );
}

function spanProblems({ entries }: NamedEntries): readonly FieldProblem[] {
    return entries.flatMap(({ spans }, entry) => {
        const path = `entries[${String(entry)}].spans`;
        if (spans.length === 0) return [{ path, problem: 'give at least one span' }];
        return spans.flatMap(({ start, end }, span) => {
            const isRange = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
            return isRange ? [] : [{ path: `${path}[${String(span)}]`, problem: 'needs 0 <= start < end' }];
        });
    });
}
