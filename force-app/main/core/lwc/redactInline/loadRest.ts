import { isMore } from 'c/drafting';
import type { ProxyClient } from 'c/proxyClient';
import { ENTRIES_PER_PAGE } from 'c/proxyContract';
import type { Host } from './host.ts';
import { readOn } from './readPages.ts';
import { readEarlier, readLater } from './transcriptLoader.ts';
import { viewOf } from './view.ts';
import { LastRead } from './visit.ts';

/**
 * Reads every entry that is not loaded, page by page, as large as pages are, because calls are counted. It ends with a problem,
 * which is told like that of any other reading, and when it is stopped.
 */
export async function loadRest(host: Host): Promise<void> {
    const { client } = host;
    if (!client || host.visit.restRun) return;
    const run = {};
    host.visit = { ...host.visit, restRun: run, lastRead: LastRead.Earlier, notice: null };
    await readPages(host, client, run);
    if (!isGoingOn(host, client, run)) return;
    stopLoadingRest(host);
    host.announcement = viewOf(host.visit).subtitle;
}

/** Ends {@link loadRest}; the page that is being read still comes. */
export function stopLoadingRest(host: Host): void {
    host.visit = { ...host.visit, restRun: null };
}

/** Another one follows each page that brought the transcript further. */
async function readPages(host: Host, client: ProxyClient, run: object): Promise<void> {
    const { visit } = host;
    const transcript = visit.bench?.transcript;
    if (!transcript || !isMore(transcript) || !isGoingOn(host, client, run)) return;
    const read = transcript.before === null ? readLater : readEarlier;
    const change = await readOn(read, client, visit, ENTRIES_PER_PAGE.most);
    if (host.client !== client) return;
    host.visit = change(host.visit);
    if (host.visit.bench?.transcript !== transcript) await readPages(host, client, run);
}

function isGoingOn(host: Host, client: ProxyClient, run: object): boolean {
    return host.client === client && host.visit.restRun === run;
}
