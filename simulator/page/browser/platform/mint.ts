import { session } from './session.ts';

/** What a component asks Apex for. */
export interface MintRequest {
    readonly recordId: string;
    readonly act: string;
}

/**
 * `@salesforce/apex/ProxyTokenController.mint`: asks the simulated org as the user of the page. Where Apex throws, it
 * rejects with the shape that Lightning gives to an imperative call
 * (https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html).
 */
export async function mint(request: MintRequest): Promise<unknown> {
    const answer = await fetch('/apex/ProxyTokenController/mint', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...request, username: session().user.username })
    });
    const body: unknown = await answer.json();
    if (answer.ok) return body;

    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Lightning rejects with a plain object
    throw { status: 500, ok: false, statusText: 'Server Error', errorType: 'fetchResponse', body, headers: {} };
}
