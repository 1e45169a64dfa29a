import type { ProxyClient } from 'c/proxyClient';
import { readFlags } from './flagEntries.ts';
import type { Host } from './host.ts';
import { readAnew, readOn, type Change } from './reading.ts';
import { readEarlier, readLater } from './transcriptLoader.ts';
import { viewOf } from './view.ts';
import { LastRead } from './visit.ts';

/** Reads everything anew where nothing is drafted; else only what was said since, so that the draft stays. */
export async function readNewest(host: Host): Promise<void> {
    const { visit, pageSize } = host;
    const { hasWorkLeft } = viewOf(visit);
    host.visit = { ...visit, lastRead: LastRead.Newest, isLoading: visit.bench === null };
    void readFlags(host);
    if (hasWorkLeft) await read(host, (client) => readOn(readLater, client, visit, pageSize));
    else await read(host, (client) => readAnew(client, pageSize));
}

/** Reads the page before the first entry. */
export async function readEarlierPage(host: Host): Promise<void> {
    const { client, visit, pageSize } = host;
    if (visit.isLoadingEarlier) return;
    host.visit = { ...visit, lastRead: LastRead.Earlier, isLoadingEarlier: true };
    await read(host, (reader) => readOn(readEarlier, reader, visit, pageSize));
    if (host.client === client) host.visit = { ...host.visit, isLoadingEarlier: false };
}

/** Reads once more what was read last. */
export async function readAgain(host: Host): Promise<void> {
    if (host.visit.lastRead === LastRead.Earlier) await readEarlierPage(host);
    else await readNewest(host);
}

/** What is read counts for the record that it was asked for, as long as the component is on its page. */
async function read(host: Host, reading: (client: ProxyClient) => Promise<Change>): Promise<void> {
    const { client } = host;
    if (!client) return;
    const change = await reading(client);
    if (host.client !== client) return;
    host.visit = change(host.visit);
    host.announcement = viewOf(host.visit).subtitle;
    host.alarm.set(host.visit.retryAt, () => {
        void readNewest(host);
    });
    host.live.plan();
}
