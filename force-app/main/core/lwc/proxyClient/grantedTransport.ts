import { fetchTransport } from './fetchTransport.ts';
import { relayTransport } from './relayTransport.ts';
import type { Transport } from './transport.ts';

/** Sends each call the way that the org's settings name, which its grant tells. */
export function grantedTransport(direct = fetchTransport(), apexRelay = relayTransport()): Transport {
    return {
        send: (call) => (call.grant.transport === 'apexRelay' ? apexRelay : direct).send(call)
    };
}
