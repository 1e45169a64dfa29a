/** What the store says itself when Redis takes too long. */
export const NO_ANSWER = 'no answer in time';

/**
 * The first words of Redis' own refusals that an operator can do something about. Before 7.0 those of a script stand behind a
 * hyphen within its message. Nothing else of a message is told: it can quote what was sent.
 */
const REFUSAL =
    /(?:^|-)(WRONGPASS|NOAUTH|NOPERM|OOM|READONLY|LOADING|MISCONF|MASTERDOWN|NOREPLICAS|CLUSTERDOWN|MOVED|BUSY|UNKILLABLE)\b/;
const TOO_MANY_CLIENTS = /^ERR max number of clients reached/;
const ANY_REFUSAL = /^[A-Z]{3,} /;

/** Node's codes of a connection that does not stand. */
const CONNECTION =
    /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT|.*CERT.*|ERR_TLS_.*|ERR_SSL_.*|UNABLE_TO_.*)$/;

/** What the Redis client finds out itself, by the name of its class. */
const BY_CLASS: Readonly<Record<string, string>> = {
    ConnectionTimeoutError: 'no_connection_in_time',
    SocketTimeoutError: 'silent',
    SocketClosedUnexpectedlyError: 'connection_lost'
};

/**
 * Why Redis is of no use, as a word that may be logged: `redis_` and in lower case Redis' own word, Node's code of a broken
 * connection, or what the client found out; `redis_refused` for any other refusal. `null` where the error tells no more than
 * that there is no connection.
 */
export function troubleOf(error: unknown): string | null {
    const word = error instanceof Error ? wordOf(error) : null;
    return word === null ? null : `redis_${word.toLowerCase()}`;
}

function wordOf(error: Error): string | null {
    const { message } = error;
    if (message === NO_ANSWER) return 'no_answer';
    if (TOO_MANY_CLIENTS.test(message)) return 'max_clients';
    const told = REFUSAL.exec(message)?.[1] ?? connectionCode(error) ?? BY_CLASS[error.constructor.name];
    return told ?? (ANY_REFUSAL.test(message) ? 'refused' : null);
}

function connectionCode(error: Error): string | null {
    if (error instanceof AggregateError) {
        const codes = error.errors.map((one) => (one instanceof Error ? connectionCode(one) : null));
        return codes.find((code) => code !== null) ?? null;
    }
    const code: unknown = 'code' in error ? error.code : null;
    return typeof code === 'string' && CONNECTION.test(code) ? code : null;
}
