import { callApex } from './callApex.ts';

/** `@salesforce/apex/ProxyRelayController.send`: the server of the page makes the callout that Apex makes in an org. */
export async function sendToProxy(request: { readonly call: object }): Promise<unknown> {
    return callApex('ProxyRelayController/send', request);
}
