import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Tamper } from './faults/tamperAnswers.ts';
import { createOrgApp } from './orgApp.ts';
import { makeCertificate } from './state/certificates.ts';
import { emptyState, resetState } from './state/createState.ts';
import { makeId } from './state/ids.ts';
import type { Org } from './state/org.ts';
import { changeSwitches, defaultSwitches, type Switches } from './switches/switches.ts';

/** How to start an org; a free port of this machine and its clock when left out. */
export interface OrgOptions {
    readonly host?: string;
    readonly port?: number;
    /** The org's clock, epoch ms. */
    readonly now?: () => number;
    readonly switches?: Partial<Switches>;
    /** Puts other answers in place of the org's own. */
    readonly tamper?: Tamper;
}

/** An org that listens. */
export interface RunningOrg {
    /** My Domain: the address of everything, without a trailing slash. */
    readonly url: string;
    /** Cuts all connections and frees the port. */
    stop(): Promise<void>;
    /** Takes connections again after a stop, on the same port and with all that it holds. */
    resume(): Promise<void>;
}

/** Starts a simulated org with its seeds. */
export async function startOrg(options: OrgOptions = {}): Promise<RunningOrg> {
    const { host = '127.0.0.1', port = 0, now = Date.now, switches = {}, tamper } = options;
    const org = createOrg(now, changeSwitches(defaultSwitches(), switches));
    org.certificates.push(await makeCertificate(SIGNING_CERTIFICATE, org.now()));
    const answer = createOrgApp(org, tamper).callback();
    const server = createServer({ maxHeaderSize: LARGEST_HEADERS }, (request, response) => {
        void answer(request, response);
    });
    await listen(server, port, host);
    const { port: actual } = server.address() as AddressInfo;
    org.url = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
    return { url: org.url, stop: () => close(server), resume: () => listen(server, actual, host) };
}

const SIGNING_CERTIFICATE = 'RedactInline_Signing';
/** Room for the longest URI that an org takes, so that a longer one gets its answer. */
const LARGEST_HEADERS = 64 * 1024;

function createOrg(now: () => number, startingSwitches: Switches): Org {
    const org: Org = {
        orgId: makeId('00D', 1),
        url: '',
        now: () => now() + org.state.clockAhead,
        clients: new Map(),
        credentialClients: new Map(),
        sessions: new Map(),
        certificates: [],
        startingSwitches,
        state: emptyState({ startingSwitches })
    };
    resetState(org);
    return org;
}

function listen(server: Server, port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
    });
}

function close(server: Server): Promise<void> {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
