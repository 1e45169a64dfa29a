import { pino, type DestinationStream, type Logger } from 'pino';
import { ProblemError } from './errors.ts';

/** The only fields that a log line can hold, besides level, time and the fixed message. None can carry text or a secret. */
export interface LogFields {
    readonly requestId?: string;
    readonly method?: string;
    /** The pattern of the route, never the address itself. */
    readonly route?: string;
    readonly status?: number;
    readonly code?: string;
    readonly reason?: string;
    readonly durationMs?: number;
    readonly userId?: string;
    readonly recordId?: string;
    readonly act?: string;
    readonly commitId?: string;
    readonly entryCount?: number;
    /** Of these, how many detection failed for, and how many are in a language that it does not cover. */
    readonly failedCount?: number;
    readonly uncoveredCount?: number;
    readonly outcome?: string;
    readonly variables?: readonly string[];
    /** Names of options of Node. */
    readonly options?: readonly string[];
    /** Names that admins gave to their rules. */
    readonly rules?: readonly string[];
    readonly kid?: string;
    readonly days?: number;
    readonly errorName?: string;
    /** Frames alone: a message could quote what it failed on. */
    readonly frames?: readonly string[];
}

/** The same fields at run time: what else an object holds, by a cast or a spread, is left out. */
const ALLOWED = {
    requestId: true,
    method: true,
    route: true,
    status: true,
    code: true,
    reason: true,
    durationMs: true,
    userId: true,
    recordId: true,
    act: true,
    commitId: true,
    entryCount: true,
    failedCount: true,
    uncoveredCount: true,
    outcome: true,
    variables: true,
    options: true,
    rules: true,
    kid: true,
    days: true,
    errorName: true,
    frames: true
} as const satisfies Record<keyof LogFields, true>;

/** Writes log lines of a fixed message and allow-listed fields. */
export interface Log {
    info(message: string, fields?: LogFields): void;
    warn(message: string, fields?: LogFields): void;
    error(message: string, fields?: LogFields): void;
}

/** A log that writes JSON lines to the destination, standard output when none is given. */
export function createLog(level: string, destination?: DestinationStream): Log {
    const options = {
        level,
        base: null,
        messageKey: 'message',
        timestamp: () => `,"at":"${new Date().toISOString()}"`,
        hooks: { streamWrite: toPrintable }
    };
    const logger: Logger = destination ? pino(options, destination) : pino(options);
    return {
        info: (message, fields = {}) => {
            logger.info(allowed(fields), message);
        },
        warn: (message, fields = {}) => {
            logger.warn(allowed(fields), message);
        },
        error: (message, fields = {}) => {
            logger.error(allowed(fields), message);
        }
    };
}

/** What a log line may tell of an error: its name and where it came from, of a problem its code and reason, never the message. */
export function describeError(error: unknown): Pick<LogFields, 'errorName' | 'frames' | 'code' | 'reason'> {
    if (!(error instanceof Error)) return { errorName: typeof error };
    // A message that quotes a text with such lines in it must not pass for frames.
    const frames = (error.stack ?? '')
        .replace(error.message, () => '')
        .split('\n')
        .filter((line) => /^ {4}at /.test(line));
    return {
        errorName: error.name,
        frames: frames.slice(0, 12).map((frame) => frame.trim()),
        ...(error instanceof ProblemError && { code: error.code }),
        ...(error instanceof ProblemError && error.extras.reason !== undefined && { reason: error.extras.reason })
    };
}

function allowed(fields: LogFields): LogFields {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(ALLOWED, name)));
}

/** Escapes what JSON need not and a terminal would obey or show in another order: everything but printable ASCII. */
function toPrintable(line: string): string {
    return line.replaceAll(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
