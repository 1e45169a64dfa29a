import { CommanderError } from 'commander';
import { EnvironmentError } from '../proxy/environmentError.ts';
import { PROBLEM_TEXT, ProblemError } from '../proxy/errors.ts';
import { BULK_API_CALLS } from '../proxy/limits/apiCalls.ts';
import { CommandError } from './commandError.ts';
import { ExitCode } from './exitCodes.ts';
import { retryWords } from './retryWords.ts';

/** How a command ends that could not be carried out. */
export interface End {
    readonly exitCode: ExitCode;
    /** For standard error, with a line end; empty where they are there already. */
    readonly words: string;
}

/**
 * What an error means for whoever called the command, and may have stopped it meanwhile: a call that was cut off then is none that
 * failed. An error that nobody foresaw is thrown again, with its stack.
 */
export function endOf(error: unknown, stop?: AbortSignal): End {
    if (stop?.aborted && error instanceof ProblemError && error.extras.reason === CUT_OFF) {
        return { exitCode: ExitCode.Interrupted, words: 'stopped\n' };
    }
    if (error instanceof CommanderError) {
        return { exitCode: error.exitCode === 0 ? ExitCode.Success : ExitCode.Usage, words: '' };
    }
    if (error instanceof CommandError) return { exitCode: error.exitCode, words: `error: ${error.message}\n` };
    if (error instanceof EnvironmentError) return { exitCode: ExitCode.Config, words: `${error.message}\n` };
    if (error instanceof ProblemError) return { exitCode: exitCodeOf(error), words: wordsOf(error) };
    throw error;
}

/** The reason of a call that was ended from here. */
const CUT_OFF = 'request_aborted';

function exitCodeOf({ code }: ProblemError): ExitCode {
    switch (code) {
        case 'SALESFORCE_ACCESS_DENIED':
        case 'REDACT_NOT_PERMITTED':
        case 'EVENTS_NOT_PERMITTED':
            return ExitCode.NoPermission;
        case 'RECORD_NOT_FOUND':
            return ExitCode.NoInput;
        // Neither waiting nor a right cures it: rows made by hand have to go.
        case 'EVENTS_TOO_MANY':
            return ExitCode.Incomplete;
        case 'ACTIVE_CONVERSATIONS_EXHAUSTED':
        case 'HOURLY_CALLS_EXHAUSTED':
        case 'SALESFORCE_UNAVAILABLE':
            return ExitCode.TryLater;
        default:
            return ExitCode.Unavailable;
    }
}

/** The code is what an operator looks up; reasons are codes of our own as well. */
function wordsOf({ code, extras: { reason, retryAfterSeconds, apiCalls } }: ProblemError): string {
    const { title, detail } = PROBLEM_TEXT[code];
    const why = reason === undefined ? '' : ` (${reason})`;
    const said = apiCalls ? spentWords(apiCalls) : `${title}. ${detail}`;
    return `error: ${code}${why}: ${said}${retryWords(retryAfterSeconds)}\n`;
}

function spentWords({ used, limit }: { readonly used: number; readonly limit: number }): string {
    const rest = String(100 - BULK_API_CALLS);
    return `The org has used ${String(used)} of its ${String(limit)} API calls of 24 hours, and bulk work leaves the last ${rest} % to others. Find out who makes them (Setup, API Usage), or try again later.`;
}
