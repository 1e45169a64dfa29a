import { callApex } from './callApex.ts';

/** What a component asks Apex for. */
export interface MintRequest {
    readonly recordId: string;
    readonly act: string;
}

/** `@salesforce/apex/ProxyTokenController.mint`, answered by the simulated org. */
export async function mint(request: MintRequest): Promise<unknown> {
    return callApex('ProxyTokenController/mint', request);
}
