import type { SalesforceUser } from '../caller.ts';
import type { ObservedTransport } from './observedTransport.ts';
import type { Pauses } from './pauses.ts';
import type { Tries } from './tries.ts';

/** How access tokens come: by an assertion of our own, or from a login that somebody else keeps. */
export interface Login {
    /** An access token of this user. Throws refusals of the catalogue. */
    request(user: SalesforceUser, signal: AbortSignal): Promise<string>;
    /** Who has this username. Throws an UpstreamError, or refusals of the catalogue. */
    identify(username: string, signal: AbortSignal): Promise<SalesforceUser>;
}

/** What a login calls Salesforce with. */
export interface LoginGround {
    readonly orgUrl: string;
    readonly transport: ObservedTransport;
    readonly pauses: Pauses;
    readonly tries: Tries;
}
