import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buildPage } from './build/buildPage.ts';
import { createPageApp } from './createPageApp.ts';
import { readAssets } from './assets.ts';

/** Where the page is served and whom it speaks to. */
export interface PageOptions {
    /** A free port by default. */
    readonly port?: number;
    /** The simulated org. */
    readonly orgUrl: string;
    /** The proxy, and the audience of the tokens that the page asks for. */
    readonly proxyUrl: string;
    /** How pages reach it; `direct` by default. With `apexRelay` they may call nothing but their own origin. */
    readonly transport?: 'direct' | 'apexRelay';
}

export interface RunningPage {
    readonly url: string;
    stop(): Promise<void>;
}

/** Serves a Lightning record page around the real component on 127.0.0.1, building it first when it is not built yet. */
export async function startPage({
    port = 0,
    orgUrl,
    proxyUrl,
    transport = 'direct'
}: PageOptions): Promise<RunningPage> {
    const assets = await readAssets(await buildPage());
    const server = createPageApp({ assets, orgUrl, proxyUrl, transport }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        async stop() {
            server.closeAllConnections();
            await server[Symbol.asyncDispose]();
        }
    };
}
