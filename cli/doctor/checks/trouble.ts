import type { ProblemError } from '../../../proxy/errors.ts';
import { Reason } from '../../../proxy/salesforce/upstreamError.ts';

/** What is wrong with a call, and what to do: each a sentence, the first without its subject. */
export interface Trouble {
    readonly found: string;
    readonly cure: string;
}

/** What is called, and who may not be allowed to. */
export interface Called {
    /** What is called, as the operator knows it: `the org`, the name of a variable. */
    readonly place: string;
    /** What to do where access is denied. */
    readonly access: string;
}

/** The real cause of a call that failed, as far as it tells. */
export function troubleOf({ code, extras: { reason = '' } }: ProblemError, { place, access }: Called): Trouble {
    const told = `${code}${reason === '' ? '' : ` (${reason})`}`;
    if (reason === Reason.Unreachable) {
        const cure = `Let this machine call ${place}: look at the address, DNS, the firewall and the certificates it trusts.`;
        return { found: `cannot be reached: ${told}.`, cure };
    }
    if (code === 'SALESFORCE_TIMEOUT') {
        const cure = `Try again, look at the network between this machine and ${place}, or raise SALESFORCE_TIMEOUT_MS.`;
        return { found: `did not answer in time: ${told}.`, cure };
    }
    if (code === 'SALESFORCE_UNAVAILABLE') {
        const cure = 'Wait and try again; where it stays so, look at the API usage in Setup, System Overview.';
        return { found: `takes no calls for now: ${told}.`, cure };
    }
    if (code === 'SALESFORCE_ACCESS_DENIED') return { found: `refuses access: ${told}.`, cure: access };
    const cure = `Try again; where it stays so, see that ${place} is the right address, and that status.salesforce.com knows of nothing.`;
    return { found: `fails with ${told}.`, cure };
}
