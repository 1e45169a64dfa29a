import type { Middleware } from 'koa';
import type { WireState } from '../wire/context.ts';

/** An error as the tenant answers it; the shape is that of public samples. */
export class DataCloudError extends Error {
    readonly status: number;
    readonly internalErrorCode: string;

    constructor(status: number, internalErrorCode: string, message: string) {
        super(message);
        this.status = status;
        this.internalErrorCode = internalErrorCode;
    }
}

/** Makes an error of the tenant. */
export function dataCloudError(status: number, internalErrorCode: string, message: string): DataCloudError {
    return new DataCloudError(status, internalErrorCode, message);
}

/** Answers errors of the tenant in its own shape. */
export function rejectsAsTenant(): Middleware<WireState> {
    return async function answersErrorsOfTheTenant(ctx, next) {
        try {
            await next();
        } catch (error) {
            if (!(error instanceof DataCloudError)) throw error;
            const { status, internalErrorCode, message } = error;
            ctx.status = status;
            ctx.body = {
                error: status === 401 ? 'UNAUTHORIZED' : 'BAD_REQUEST',
                internalErrorCode,
                message,
                details: {}
            };
        }
    };
}
