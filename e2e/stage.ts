import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser } from 'playwright-core';
import { parseEnvironment, type Environment } from '../proxy/environment.ts';
import { startProxy, type RunningProxy } from '../proxy/startProxy.ts';
import { freePort } from '../scripts/freePort.ts';
import { proxyVariables } from '../scripts/proxyVariables.ts';
import { startOrg, type RunningOrg } from '../simulator/org/startOrg.ts';
import { startPage, type RunningPage } from '../simulator/page/startPage.ts';
import { launchChromium } from './chromium.ts';
import { openRecordPage, type RecordPage, type Visit } from './recordPage.ts';
import { createSimulator, type Simulator } from './simulator.ts';

/** Everything that a journey plays on: a simulated org, the real proxy, the record page and a browser. */
export interface Stage {
    readonly simulator: Simulator;
    /** Opens a record page in a browser context of its own. */
    open(visit: Visit): Promise<RecordPage>;
    /** Stops the proxy for good or until {@link startProxy}; its address and state stay. */
    stopProxy(): Promise<void>;
    startProxy(): Promise<void>;
}

/**
 * Sets a stage for the journeys of a file: servers and browser once, seeds anew before every journey. After each, whatever
 * the pages reported as an error fails it.
 */
export function useStage(): Stage {
    let parts: Parts;
    let pages: RecordPage[] = [];

    before(async () => {
        parts = await setUp();
    });
    beforeEach(() => parts.simulator.reset());
    afterEach(async () => {
        const errors = pages.flatMap((page) => page.errors);
        for (const page of pages) await page.close();
        pages = [];
        assert.deepEqual(errors, [], 'the page reports no error');
    });
    after(() => tearDown(parts));

    return {
        get simulator() {
            return parts.simulator;
        },
        async open(visit) {
            const page = await openRecordPage(parts.browser, parts.page.url, visit);
            pages.push(page);
            return page;
        },
        stopProxy: () => parts.proxy.stop(),
        async startProxy() {
            parts = { ...parts, proxy: await startProxy(parts.environment) };
        }
    };
}

interface Parts {
    readonly folder: string;
    readonly org: RunningOrg;
    readonly environment: Environment;
    readonly proxy: RunningProxy;
    readonly page: RunningPage;
    readonly browser: Browser;
    readonly simulator: Simulator;
}

async function setUp(): Promise<Parts> {
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-e2e-'));
    const org = await startOrg();
    const pagePort = await freePort();
    const variables = await proxyVariables({
        orgUrl: org.url,
        port: await freePort(),
        pageUrl: `http://127.0.0.1:${pagePort}`,
        folder
    });
    const { environment } = parseEnvironment({ ...variables, LOG_LEVEL: 'fatal' });
    const proxy = await startProxy(environment);
    const page = await startPage({ port: pagePort, orgUrl: org.url, proxyUrl: proxy.url });
    return {
        folder,
        org,
        environment,
        proxy,
        page,
        browser: await launchChromium(),
        simulator: createSimulator(org.url)
    };
}

async function tearDown({ browser, page, proxy, org, folder }: Parts): Promise<void> {
    await browser.close();
    await page.stop();
    await proxy.stop();
    await org.stop();
    await rm(folder, { recursive: true, force: true });
}
