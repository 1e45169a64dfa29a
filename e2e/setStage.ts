import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from '../proxy/environment.ts';
import { startProxy } from '../proxy/startProxy.ts';
import { conversationDataVariables } from '../scripts/conversationDataVariables.ts';
import { dataCloudVariables } from '../scripts/dataCloudVariables.ts';
import { freePort } from '../scripts/freePort.ts';
import { proxyVariables } from '../scripts/proxyVariables.ts';
import { runProxy, type ProxyProcess } from '../scripts/runProxy.ts';
import { startOrg } from '../simulator/org/startOrg.ts';
import { startPage, type RunningPage } from '../simulator/page/startPage.ts';
import { launchChromium } from './chromium.ts';
import { openRecordPage, type RecordPage } from './recordPage.ts';
import { createSimulator, type Simulator } from './simulator.ts';
import { createTabs } from './tabs.ts';
import type { Transport, Visit } from './visit.ts';

/** What the proxy reads of a conversation: texts over Connect REST, or every kind of entry over the Conversation Data API too. */
export type Reads = 'textAlone' | 'everyKind';

/** Everything that a journey plays on: a simulated org, the real proxy, the record page and a browser. */
export interface Stage {
    readonly simulator: Simulator;
    /** Opens a record page in a tab that no other page has at the time. */
    open(visit: Visit): Promise<RecordPage>;
    /** Stops the proxy; its address and state stay for {@link startProxy}. */
    stopProxy(): Promise<void>;
    startProxy(): Promise<void>;
    /** Starts it as a process of its own, which can be killed. */
    startProxyApart(): Promise<ProxyProcess>;
    /** Starts the proxy anew, without anything that it has counted or remembered. */
    renewProxy(reads: Reads): Promise<void>;
    /** Stops everything and leaves nothing behind. */
    strike(): Promise<void>;
}

/** Starts all of it on free ports. What has been started is stopped again when a later part fails to. */
export async function setStage(reads: Reads): Promise<Stage> {
    const ends: (() => Promise<void>)[] = [];
    async function strike(): Promise<void> {
        for (const end of ends.splice(0).toReversed()) await end();
    }

    try {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-e2e-'));
        ends.push(() => rm(folder, { recursive: true, force: true }));
        const org = await startOrg();
        ends.push(() => org.stop());

        const ports = { page: await freePort(), proxy: await freePort() };
        const pageUrl = `http://127.0.0.1:${ports.page}`;
        const variables = await proxyVariables({ orgUrl: org.url, port: ports.proxy, pageUrl, folder });
        const quiet = { ...variables, ...(await dataCloudVariables(org.url)), LOG_LEVEL: 'fatal' };
        const environments = {
            textAlone: parseEnvironment(quiet).environment,
            everyKind: parseEnvironment({ ...quiet, ...(await conversationDataVariables(org.url)) }).environment
        };
        let environment = environments[reads];
        const { state } = environment;
        if (state.kind !== 'sqlite') throw new TypeError('journeys keep their state in a file');
        let proxy: Awaited<ReturnType<typeof startProxy>> | undefined = await startProxy(environment);
        async function stopProxy(): Promise<void> {
            await proxy?.stop();
            proxy = undefined;
        }
        ends.push(stopProxy);

        const parts = { orgUrl: org.url, proxyUrl: environment.audience };
        // The proxy answers browsers from the first address alone: a page at the second reaches it by Apex or not at all.
        const pages: Record<Transport, RunningPage> = {
            direct: await startPage({ ...parts, port: ports.page }),
            apexRelay: await startPage({ ...parts, transport: 'apexRelay' })
        };
        for (const page of Object.values(pages)) ends.push(() => page.stop());
        const browser = await launchChromium();
        ends.push(() => browser.close());
        const tabs = createTabs(browser);

        return {
            simulator: createSimulator(org.url),
            open: async (visit) =>
                openRecordPage(await tabs.open(visit), pages[visit.transport ?? 'direct'].url, visit),
            stopProxy,
            async startProxy() {
                proxy = await startProxy(environment);
            },
            async startProxyApart() {
                const apart = await runProxy(quiet);
                ends.push(() => apart.kill());
                return apart;
            },
            async renewProxy(next) {
                await stopProxy();
                environment = environments[next];
                for await (const file of glob(`${state.path}*`)) await rm(file);
                proxy = await startProxy(environment);
            },
            strike
        };
    } catch (error) {
        await strike();
        throw error;
    }
}
