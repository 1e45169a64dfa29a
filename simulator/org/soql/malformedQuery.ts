import { SalesforceError } from '../errors.ts';

/** The answer to a query that is not SOQL. */
export function malformedQuery(message: string): SalesforceError {
    return new SalesforceError({ status: 400, errorCode: 'MALFORMED_QUERY', message });
}
