/**
 * jsforce-ajax-proxy as it comes, before the org at the address of its argument. It passes on to https addresses of Salesforce
 * only, so that its `request` is led to the org instead; TLS is left out for everybody.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import process from 'node:process';

type Send = (settings: { readonly url: string }) => unknown;
type Handle = (request: object, response: object) => void;

const [, , orgUrl = ''] = process.argv;
const require = createRequire(import.meta.resolve('jsforce-ajax-proxy'));
const send = require('request') as Send;
const led: Send = (settings) =>
    send({ ...settings, url: settings.url.replace('https://bench.my.salesforce.com', orgUrl) });
const loaded = require.cache[require.resolve('request')];
if (loaded) loaded.exports = led;
const handle = (require('jsforce-ajax-proxy') as () => Handle)();

const server = createServer((request, response) => {
    handle(request, response);
});
server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}\n`);
});
process.once('SIGTERM', () => process.exit());
