import { session } from './session.ts';

/**
 * Calls a method of Apex as the user of the page, imperatively. Where Apex throws, it rejects with the shape that Lightning gives
 * to such a call (https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html).
 */
export async function callApex(method: string, parameters: object): Promise<unknown> {
    const answer = await fetch(`/apex/${method}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...parameters, username: session().user.username })
    });
    const body: unknown = await answer.json();
    if (answer.ok) return body;

    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Lightning rejects with a plain object
    throw { status: 500, ok: false, statusText: 'Server Error', errorType: 'fetchResponse', body, headers: {} };
}
