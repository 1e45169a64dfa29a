export {
    createProxyClient,
    type CommitOptions,
    type EntriesPage,
    type EntriesQuery,
    type ProxyClient
} from './createProxyClient.ts';
export type { FileUpload } from './fileCall.ts';
export { fetchTransport } from './fetchTransport.ts';
export type { Act, Grant, Mint } from './grant.ts';
export { grantedTransport } from './grantedTransport.ts';
export { ClientCode, isEndUnknown, ProxyProblem } from './proxyProblem.ts';
export type { Relay, RelayAnswer, RelayCall } from './relay.ts';
export { MOST_RELAYED_BYTES, relayTransport } from './relayTransport.ts';
export type { Transport, TransportAnswer, TransportCall } from './transport.ts';
