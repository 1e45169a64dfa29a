import { toTokenProblem } from './oauthProblem.ts';
import { unlessAborted } from './unlessAborted.ts';
import { UpstreamError } from './upstreamError.ts';

/** The one token of a client app, kept in memory alone. */
export interface AppToken {
    /** Throws a catalogued ProblemError where Salesforce gives none that fits. */
    get(signal: AbortSignal): Promise<string>;
    /** Forgets a token that was refused; a newer one stays. */
    drop(refused: string): void;
}

/** A token, and until when it is used, epoch ms. */
export interface IssuedToken {
    readonly value: string;
    readonly expiresAt: number;
}

/** Keeps a token, and has it issued anew, once for all who wait. */
export function holdToken(now: () => number, issue: () => Promise<IssuedToken>): AppToken {
    let kept: IssuedToken | null = null;
    let pending: Promise<string> | null = null;
    const renew = async (): Promise<string> => {
        try {
            kept = await issue();
            return kept.value;
        } catch (error) {
            throw error instanceof UpstreamError ? toTokenProblem(error) : error;
        } finally {
            pending = null;
        }
    };
    return {
        async get(signal) {
            if (kept && kept.expiresAt > now()) return kept.value;
            pending ??= renew();
            return unlessAborted(pending, signal);
        },
        drop(refused) {
            if (kept?.value === refused) kept = null;
        }
    };
}
