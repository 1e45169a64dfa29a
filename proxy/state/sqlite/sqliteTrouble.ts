import { ProblemError } from '../../errors.ts';

/** SQLite's primary result codes that an operator can do something about (https://sqlite.org/rescode.html), as words for the log. */
const WORDS: ReadonlyMap<number, string> = new Map([
    [5, 'busy'],
    [6, 'locked'],
    [8, 'readonly'],
    [10, 'ioerr'],
    [11, 'corrupt'],
    [13, 'full'],
    [14, 'cantopen'],
    [26, 'notadb']
]);
const PRIMARY_CODE = 0xff;
const RETRY_AFTER_SECONDS = 5;

/**
 * Why SQLite failed, as a word that may be logged: `sqlite_` and its own, `sqlite_error` for any other; `null` for an error that is
 * not SQLite's. Nothing of its message is told: it can quote what was stored.
 */
export function troubleOf(error: unknown): string | null {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')) return null;
    const code = 'errcode' in error ? Number(error.errcode) & PRIMARY_CODE : 0;
    return `sqlite_${WORDS.get(code) ?? 'error'}`;
}

/** The same part of a state, of asynchronous methods alone, that fails with STATE_UNAVAILABLE where SQLite does. */
export function tellingTrouble<Part extends object>(part: Part): Part {
    return new Proxy(part, {
        get: (target, name) => {
            const method: unknown = Reflect.get(target, name);
            if (typeof method !== 'function') return method;
            return async (...values: readonly unknown[]): Promise<unknown> => {
                try {
                    return await (Reflect.apply(method, target, values) as Promise<unknown>);
                } catch (error) {
                    throw told(error);
                }
            };
        }
    });
}

function told(error: unknown): unknown {
    const reason = troubleOf(error);
    if (reason === null) return error;
    return new ProblemError('STATE_UNAVAILABLE', { reason, retryAfterSeconds: RETRY_AFTER_SECONDS, cause: error });
}
