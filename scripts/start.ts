import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startOrg } from '../simulator/org/startOrg.ts';
import { buildPage } from '../simulator/page/build/buildPage.ts';
import { startPage } from '../simulator/page/startPage.ts';
import { conversationDataVariables } from './conversationDataVariables.ts';
import { dataCloudVariables } from './dataCloudVariables.ts';
import { freePort } from './freePort.ts';
import { proxyVariables } from './proxyVariables.ts';
import { runProxy } from './runProxy.ts';

const PREFERRED = { page: 8780, proxy: 8787, org: 8790 } as const;

/** What runs, in the order in which it was started. */
const running: { stop(): Promise<void> }[] = [];
let isStopping = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
try {
    await start();
} catch (error) {
    process.stderr.write(`redact-inline could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    await stop();
}

async function start(): Promise<void> {
    const transport = chosenTransport();
    process.stdout.write('Building the record page unless it is built already …\n');
    await buildPage();
    const ports = {
        page: await freePort(PREFERRED.page),
        proxy: await freePort(PREFERRED.proxy),
        org: await freePort(PREFERRED.org)
    };
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    running.push({ stop: () => rm(folder, { recursive: true, force: true }) });

    const org = await startOrg({ port: ports.org });
    running.push(org);

    const pageUrl = `http://127.0.0.1:${ports.page}`;
    const proxyUrl = `http://127.0.0.1:${ports.proxy}`;
    const proxy = await runProxy({
        ...(await proxyVariables({ orgUrl: org.url, port: ports.proxy, pageUrl, folder })),
        ...(await conversationDataVariables(org.url)),
        ...(await dataCloudVariables(org.url))
    });
    running.push(proxy);
    void proxy.ended.then(() => stop());

    running.push(await startPage({ port: ports.page, orgUrl: org.url, proxyUrl, transport }));
    process.stdout.write(describe({ pageUrl, proxyUrl, orgUrl: org.url }, ports));
}

function chosenTransport(): 'direct' | 'apexRelay' {
    const { transport } = parseArgs({ options: { transport: { type: 'string', default: 'direct' } } }).values;
    if (transport === 'direct' || transport === 'apexRelay') return transport;
    throw new RangeError('--transport is direct, which is the default, or apexRelay.');
}

/** Ends the process, because what is being started at this moment would otherwise go on. */
async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    for (const part of running.toReversed()) await part.stop();
    process.exit();
}

interface Addresses {
    readonly pageUrl: string;
    readonly proxyUrl: string;
    readonly orgUrl: string;
}

function describe(
    { pageUrl, proxyUrl, orgUrl }: Addresses,
    ports: Readonly<Record<keyof typeof PREFERRED, number>>
): string {
    const taken = (['page', 'proxy', 'org'] as const)
        .filter((part) => ports[part] !== PREFERRED[part])
        .map((part) => `Port ${PREFERRED[part]} is taken: the ${part} listens on ${ports[part]}.\n`);
    return `${taken.join('')}
redact-inline on a simulated org. Nothing leaves this machine.

  as a supervisor, who redacts    ${pageUrl}/?user=supervisor
  as an agent, who reads masked   ${pageUrl}/?user=agent
  as somebody without access      ${pageUrl}/?user=outsider

  proxy   ${proxyUrl}   described at /openapi.json
  org     ${orgUrl}   what it stores: /_simulator/objects/RedactInline_Event__c

Ctrl+C stops everything.
`;
}
