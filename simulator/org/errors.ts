/**
 * A refusal in the shape of Salesforce's REST and Connect REST: `[{ message, errorCode, fields? }]`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
 */
export class SalesforceError extends Error {
    override readonly name = 'SalesforceError';
    readonly status: number;
    readonly errorCode: string;
    readonly fields: readonly string[] | null;
    readonly retryAfterSeconds: number | null;

    constructor(refusal: Refusal) {
        super(refusal.message);
        this.status = refusal.status;
        this.errorCode = refusal.errorCode;
        this.fields = refusal.fields ?? null;
        this.retryAfterSeconds = refusal.retryAfterSeconds ?? null;
    }

    /** The body that a client reads. */
    toBody(): readonly ErrorBody[] {
        const { message, errorCode, fields } = this;
        return [fields === null ? { message, errorCode } : { message, errorCode, fields }];
    }
}

/** A refusal in the shape of the OAuth endpoints: `{ error, error_description }`. */
export class OAuthError extends Error {
    override readonly name = 'OAuthError';
    readonly status: number;
    readonly error: string;

    constructor(error: string, description: string, status = 400) {
        super(description);
        this.status = status;
        this.error = error;
    }

    /** The body that a client reads. */
    toBody(): { readonly error: string; readonly error_description: string } {
        return { error: this.error, error_description: this.message };
    }
}

/** A wrong call of the simulator's own control endpoints: `{ problem }`. */
export class ControlError extends Error {
    override readonly name = 'ControlError';
    readonly status: number;

    constructor(problem: string, status = 400) {
        super(problem);
        this.status = status;
    }
}

/** Says loudly that Salesforce has this and the simulator has not: HTTP 501, `NOT_SIMULATED`. */
export function notSimulated(what: string): SalesforceError {
    const message = `The simulator does not simulate ${what}. Salesforce may well answer it; see docs/simulator.md.`;
    return new SalesforceError({ status: 501, errorCode: 'NOT_SIMULATED', message });
}

/** The answer to a path that leads nowhere. */
export function notFound(): SalesforceError {
    const message = 'The requested resource does not exist';
    return new SalesforceError({ status: 404, errorCode: 'NOT_FOUND', message });
}

/** The answer to a token that is unknown, expired or revoked. */
export function invalidSession(): SalesforceError {
    const message = 'Session expired or invalid';
    return new SalesforceError({ status: 401, errorCode: 'INVALID_SESSION_ID', message });
}

/** The answer to a user who may not do this. */
export function insufficientAccess(message: string): SalesforceError {
    return new SalesforceError({ status: 403, errorCode: 'INSUFFICIENT_ACCESS', message });
}

/** The answer to a body that is not the JSON that was asked for. */
export function jsonParserError(message: string): SalesforceError {
    return new SalesforceError({ status: 400, errorCode: 'JSON_PARSER_ERROR', message });
}

interface Refusal {
    readonly status: number;
    readonly errorCode: string;
    readonly message: string;
    readonly fields?: readonly string[];
    readonly retryAfterSeconds?: number | null;
}

interface ErrorBody {
    readonly message: string;
    readonly errorCode: string;
    readonly fields?: readonly string[];
}
