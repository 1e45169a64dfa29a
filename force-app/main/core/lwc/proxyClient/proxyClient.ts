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
export { ClientCode, ProxyProblem } from './proxyProblem.ts';
export type { Transport, TransportAnswer, TransportCall } from './transport.ts';
