import type { ProxyClient } from 'c/proxyClient';
import { readFlags } from './flagEntries.ts';
import type { Host } from './host.ts';
import { readAnew, readOn, type Change } from './readPages.ts';
import { readEarlier, readLater } from './transcriptLoader.ts';
import { viewOf } from './view.ts';
import { LastRead, withTriedAgain, type Visit } from './visit.ts';

/** Who reads: somebody who asks for it, or the page itself, once, when the time has come until which the proxy put it off. */
const By = { User: 'user', Itself: 'itself' } as const;
type By = (typeof By)[keyof typeof By];

/** Pages that wait for the same place do not all ask in the same moment, but within so many milliseconds. */
const SPREAD = 5000;

/** Reads everything anew where nothing is drafted; else only what was said since, so that the draft stays. */
export async function readNewest(host: Host): Promise<void> {
    await newest(host, By.User);
}

/** Reads the page before the first entry. */
export async function readEarlierPage(host: Host): Promise<void> {
    await earlierPage(host, By.User);
}

/** Reads once more what was read last. */
export async function readAgain(host: Host): Promise<void> {
    await last(host, By.User);
}

async function last(host: Host, by: By): Promise<void> {
    if (host.visit.lastRead === LastRead.Earlier) await earlierPage(host, by);
    else await newest(host, by);
}

async function newest(host: Host, by: By): Promise<void> {
    const { visit, pageSize } = host;
    const { hasWorkLeft } = viewOf(visit);
    // What is told stays until the page itself knows more: nobody is to lose the button under a hand.
    const isLoading = visit.bench === null && by === By.User;
    const reading = {};
    host.visit = { ...visit, lastRead: LastRead.Newest, reading, isLoading };
    void readFlags(host);
    const change = await ask(host, async (client) => {
        if (hasWorkLeft) return readOn(readLater, client, visit, pageSize);
        return readAnew(client, visit, pageSize);
    });
    if (!change) return;
    if (host.visit.reading === reading) show(host, change(host.visit), by);
    else if (host.visit.reading === null) await newest(host, by);
}

async function earlierPage(host: Host, by: By): Promise<void> {
    const { client, visit, pageSize } = host;
    if (visit.isLoadingEarlier) return;
    host.visit = { ...visit, lastRead: LastRead.Earlier, isLoadingEarlier: true };
    const change = await ask(host, (reader) => readOn(readEarlier, reader, visit, pageSize));
    if (change) show(host, change(host.visit), by);
    if (host.client === client) host.visit = { ...host.visit, isLoadingEarlier: false };
}

/** What is read counts for the record that it was asked for, as long as the component is on its page; else it is `null`. */
async function ask(host: Host, read: (client: ProxyClient) => Promise<Change>): Promise<Change | null> {
    const { client } = host;
    const change = client && (await read(client));
    return host.client === client ? change : null;
}

/** Shows what came, and says how much there is. */
function show(host: Host, visit: Visit, by: By): void {
    take(host, visit, by);
    host.announcement = viewOf(host.visit).subtitle;
    host.live.plan();
}

/** Takes over what came, and sets the next look: at what is on its way again and again, at what was put off once. */
function take(host: Host, visit: Visit, by: By): void {
    const { retryAt, putOffUntil } = visit;
    if (putOffUntil !== null && by === By.User) {
        host.visit = withTriedAgain(visit);
        host.alarm.set(putOffUntil + Math.random() * SPREAD, () => {
            void last(host, By.Itself);
        });
        return;
    }
    if (by === By.Itself && !isTelling(visit)) host.keepFocus();
    host.visit = visit;
    host.alarm.set(retryAt, () => {
        void readNewest(host);
    });
}

/** Whether a problem is told, with a button that leads on. */
function isTelling({ failure, notice }: Visit): boolean {
    return failure !== null || notice !== null;
}
