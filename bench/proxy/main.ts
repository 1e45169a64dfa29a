/**
 * `npm run bench:proxy`: what the proxy costs beside the bare calls to Salesforce, and beside other proxies.
 * `--delays 0,100`, `--rounds N`, `--concurrent 1,16,64` (`0`: no load), `--seconds N`, `--flood 400` (`0`: none), `--profile FOLDER`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureLoad, type Load, type Server } from './load.ts';
import { ORG } from './org.ts';
import { measureRatios } from './ratios.ts';
import { isKept, loadTable, ratiosTable, sheddingTable } from './report.ts';
import { measureShedding } from './shedding.ts';
import { openBench } from './stage.ts';

const { values } = parseArgs({
    options: {
        delays: { type: 'string', default: '0,100' },
        rounds: { type: 'string', default: '60' },
        concurrent: { type: 'string', default: '1,16,64' },
        seconds: { type: 'string', default: '4' },
        flood: { type: 'string', default: '400' },
        profile: { type: 'string' }
    }
});
const FLOOD_SECONDS = 20;
const numbers = (list: string): readonly number[] => list.split(',').map(Number);

await using stage = await openBench({ profileTo: values.profile ?? null });
const { ratios, readWaves } = await measureRatios(stage, numbers(values.delays), {
    warm: 20,
    measured: Number(values.rounds)
});
process.stdout.write(`${ratiosTable(ratios)}\n\n`);

const callsPath = join(stage.folder, 'calls.json');
await writeFile(callsPath, JSON.stringify(readWaves));
const entriesPath = readWaves.flat().find(({ path }) => path.includes('/entries'))?.path ?? '';
const [passThrough, ajaxProxy, allCalls] = await Promise.all([
    stage.runPeer('peers/passThrough.ts', stage.orgUrl),
    stage.runPeer('peers/ajaxProxy.ts', stage.orgUrl),
    stage.runPeer('peers/allCalls.ts', stage.orgUrl, callsPath)
]);
const authorization = readWaves[0]?.[0]?.headers['authorization'] ?? '';
const proxy = {
    pid: stage.proxy.pid,
    url: stage.proxyUrl,
    path: `/v1/records/${ORG.recordId}/entries`,
    headers: () => ({ authorization: `Bearer ${stage.mint()}` })
};
const servers: readonly Server[] = [
    { ...proxy, name: 'redact-inline: a first read', turnsPages: 'yes' },
    { ...proxy, name: 'redact-inline: a read again', turnsPages: 'no' },
    {
        name: 'Koa: the calls of a read',
        pid: allCalls.pid,
        url: allCalls.firstLine,
        path: '/',
        headers: () => ({}),
        turnsPages: 'no'
    },
    {
        name: 'Koa: one call passed through',
        pid: passThrough.pid,
        url: passThrough.firstLine,
        path: entriesPath,
        headers: () => ({ authorization }),
        turnsPages: 'no'
    },
    {
        name: 'jsforce-ajax-proxy: one call',
        pid: ajaxProxy.pid,
        url: ajaxProxy.firstLine,
        path: '/',
        headers: () => ({ authorization, 'salesforceproxy-endpoint': `https://bench.my.salesforce.com${entriesPath}` }),
        turnsPages: 'no'
    }
];
const loads: Load[] = [];
for (const concurrent of numbers(values.concurrent).filter((count) => count > 0)) {
    loads.push(...(await measureLoad(stage, servers, { concurrent, seconds: Number(values.seconds), rounds: 3 })));
}
if (loads.length > 0) process.stdout.write(`${loadTable(loads)}\n\n`);
const flood = Number(values.flood);
if (flood > 0) {
    const shedding = await measureShedding(stage, { concurrent: flood, seconds: FLOOD_SECONDS });
    process.stdout.write(`${sheddingTable(shedding)}\n`);
    if (shedding.statusAfter !== 200) process.exitCode = 1;
}
if (!ratios.every(isKept)) process.exitCode = 1;
