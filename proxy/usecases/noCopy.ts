import { ProblemError } from '../errors.ts';

/** What keeps a copy from being shown: the reason is for the log, the caller gets the refusal that a copy would have stood in for. */
export function noCopy(reason: string): ProblemError {
    return new ProblemError('SALESFORCE_FAILED', { reason });
}
