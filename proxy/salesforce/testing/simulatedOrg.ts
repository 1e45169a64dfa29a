import { generateKeyPairSync } from 'node:crypto';
import type { SalesforceUser } from '../../caller.ts';
import { createSalesforce, type ObservedSalesforce, type SalesforceSettings } from '../createSalesforce.ts';
import type { SalesforceGateway } from '../gateway.ts';

/** A record that the simulated org starts with. */
export interface SeededRecord {
    readonly seed: string;
    readonly recordId: string;
    readonly object: 'VoiceCall' | 'MessagingSession';
    readonly conversationIdentifier: string;
}

/** One request in the simulator's log. */
export interface LoggedRequest {
    readonly method: string;
    readonly path: string;
    readonly status: number;
}

/** A gateway before a simulated org, and the simulator's controls. */
export interface SimulatedOrg extends AsyncDisposable {
    readonly url: string;
    readonly salesforce: ObservedSalesforce;
    /** Acts as one of the seeded users. */
    readonly as: (name: string, signal?: AbortSignal) => SalesforceGateway;
    readonly user: (name: string) => SalesforceUser;
    readonly record: (seed: string) => SeededRecord;
    /** Reads or changes what the simulator holds, past the product. */
    readonly control: (method: string, path: string, body?: unknown) => Promise<unknown>;
    /** The requests below Salesforce's own paths whose path contains `part`. */
    readonly requests: (part: string) => Promise<readonly LoggedRequest[]>;
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
});

/** The simulator as it starts; given by the test, because the product knows no simulator. */
export interface RunningOrg {
    readonly url: string;
    stop(): Promise<void>;
}

/** A gateway that a running simulated org knows; disposing of it stops both. */
export async function enterSimulatedOrg(
    org: RunningOrg,
    settings: Partial<SalesforceSettings> = {}
): Promise<SimulatedOrg> {
    const control: SimulatedOrg['control'] = async (method, path, body) => {
        const response = await fetch(`${org.url}/_simulator/${path}`, {
            method,
            headers: { 'content-type': 'application/json' },
            ...(body !== undefined && { body: JSON.stringify(body) })
        });
        const text = await response.text();
        if (!response.ok) throw new Error(`simulator: ${String(response.status)} ${text}`);
        return text === '' ? null : (JSON.parse(text) as unknown);
    };
    await control('POST', 'clients', { clientId: 'client', publicKeyPem: publicKey });
    const seeds = (await control('GET', 'seeds')) as {
        orgId: string;
        users: readonly { name: string; userId: string; username: string }[];
        records: readonly SeededRecord[];
    };
    const salesforce = createSalesforce({
        orgUrl: org.url,
        apiVersion: '67.0',
        clientId: 'client',
        privateKeyPem: privateKey,
        loginAudience: org.url,
        timeoutMs: 5000,
        now: Date.now,
        sleep: () => Promise.resolve(),
        ...settings
    });
    const user: SimulatedOrg['user'] = (name) => {
        const { userId, username } = found(seeds.users.find((one) => one.name === name));
        return { userId, username, orgId: seeds.orgId };
    };
    return {
        url: org.url,
        salesforce,
        as: (name, signal = new AbortController().signal) => salesforce.actAs(user(name), signal),
        user,
        record: (seed) => found(seeds.records.find((one) => one.seed === seed)),
        control,
        async requests(part) {
            const requests = (await control('GET', 'requests')) as readonly LoggedRequest[];
            return requests.filter(({ path }) => path.includes(part));
        },
        async [Symbol.asyncDispose]() {
            await salesforce.close();
            await org.stop();
        }
    };
}

function found<Value>(value: Value | undefined): Value {
    if (value === undefined) throw new Error('no such seed');
    return value;
}
