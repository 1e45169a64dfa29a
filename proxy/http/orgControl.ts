import type { ConversationDataAccess, DataCloudAccess } from '../otherSystems.ts';

/** What a test sees and changes of the simulated org, behind the proxy's back. */
export interface OrgControl {
    readonly url: string;
    /** The record of a seed. */
    recordId(seed: string): string;
    conversationIdentifier(seed: string): string;
    certificates(): Promise<readonly { readonly kid: string; readonly pem: string }[]>;
    /** Makes a further certificate, PEM, which signs from then on. */
    addCertificate(kid: string): Promise<string>;
    registerClient(clientId: string, publicKeyPem: string): Promise<void>;
    /** A client app whose tokens open the Interaction Service, too. */
    /** Registers a client app with a secret, to which tokens are exchanged. */
    registerExchangingClient(clientId: string, publicKeyPem: string, clientSecret: string): Promise<void>;
    registerInteractionClient(clientId: string, publicKeyPem: string): Promise<void>;
    /** A client app that may use the Conversation Data API, and where that is. */
    registerCredentialClient(): Promise<ConversationDataAccess>;
    /** A client app that may query Data Cloud, and where the tenant is. */
    registerDataCloudClient(): Promise<DataCloudAccess>;
    mint(claims: Readonly<Record<string, unknown>>): Promise<string>;
    /** What is stored, as it is. */
    storedEntries(seed: string): Promise<readonly StoredTruth[]>;
    changeEntry(seed: string, identifier: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
    /** The same of any conversation. */
    entriesOf(conversationIdentifier: string): Promise<readonly StoredTruth[]>;
    /** How often each entry was updated through the API, by its identifier. */
    updatesOf(conversationIdentifier: string): Promise<Readonly<Record<string, number>>>;
    /** The conversations that the org counts as active. */
    activeConversations(): Promise<readonly string[]>;
    /** Says something more in the conversation. */
    addEntry(seed: string, entry: Readonly<Record<string, unknown>>): Promise<void>;
    removeEntry(seed: string, identifier: string): Promise<void>;
    addUser(user: Readonly<Record<string, unknown>>): Promise<void>;
    addConversation(seed: Readonly<Record<string, unknown>>): Promise<readonly PlantedRecord[]>;
    rows(object: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
    /** Changes or removes a row past everything that forbids it. */
    changeRow(object: string, rowId: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
    removeRow(object: string, rowId: string): Promise<void>;
    /** The records of a custom metadata type from now on. */
    deployRecords(type: string, records: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
    /** What a user may do with the record of a seed; `null` is nothing. */
    share(seed: string, user: string, access: 'read' | 'edit' | null): Promise<void>;
    setSwitches(switches: Readonly<Record<string, unknown>>): Promise<void>;
    addFault(fault: Readonly<Record<string, unknown>>): Promise<void>;
    /** Those that are still to be played. */
    faults(): Promise<readonly unknown[]>;
    clearFaults(): Promise<void>;
    /** How often each entry of a seed was updated through the API, by identifier. */
    updates(seed: string): Promise<Readonly<Record<string, number>>>;
    /** Requests to Salesforce's own paths since the last forgetting. */
    requests(): Promise<readonly LoggedRequest[]>;
    forgetRequests(): Promise<void>;
    /** Brings the org back to its seeds, without faults. */
    reset(): Promise<void>;
}

/** An entry as the simulated org stores it. */
export interface StoredTruth {
    readonly identifier: string;
    readonly messageText?: string | null;
    /** Epoch ms. */
    readonly clientTimestamp: number;
}

/** A request that the simulated org was sent. */
export interface LoggedRequest {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    /** `null` where the connection was cut before an answer. */
    readonly status: number | null;
}

/** A record that a seed, or a test, has made. */
export interface PlantedRecord {
    readonly recordId: string;
    readonly conversationIdentifier: string;
}

interface SeededRecord extends PlantedRecord {
    readonly seed: string;
}

/** Controls the simulated org at this address. */
export async function openOrgControl(url: string): Promise<OrgControl> {
    const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
        const response = await fetch(`${url}/_simulator${path}`, {
            method,
            ...(body !== undefined && {
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(body)
            })
        });
        if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}`);
        return response.json();
    };
    const { records } = (await send('GET', '/seeds')) as { readonly records: readonly SeededRecord[] };
    const seeded = (seed: string): SeededRecord => {
        const record = records.find((candidate) => candidate.seed === seed);
        if (!record) throw new Error(`there is no seed ${seed}`);
        return record;
    };
    const entriesPath = (seed: string): string => `/conversations/${seeded(seed).conversationIdentifier}/entries`;

    return {
        url,
        recordId: (seed) => seeded(seed).recordId,
        conversationIdentifier: (seed) => seeded(seed).conversationIdentifier,
        certificates: async () => (await send('GET', '/certificates')) as { kid: string; pem: string }[],
        addCertificate: async (kid) => {
            const { pem } = (await send('POST', '/certificates', { kid })) as { readonly pem: string };
            return pem;
        },
        registerClient: async (clientId, publicKeyPem) => {
            await send('POST', '/clients', { clientId, publicKeyPem });
        },
        registerExchangingClient: async (clientId, publicKeyPem, clientSecret) => {
            await send('POST', '/clients', { clientId, publicKeyPem, clientSecret });
        },
        registerInteractionClient: async (clientId, publicKeyPem) => {
            await send('POST', '/clients', { clientId, publicKeyPem, scopes: ['interaction_api'] });
        },
        registerCredentialClient: async () => {
            const client = { clientId: 'conversation-data', clientSecret: 'secret-of-the-conversation-data-client' };
            await send('POST', '/credential-clients', client);
            return { ...client, url: `${url}/engagement-api/platform/engagement/v1.0` };
        },
        registerDataCloudClient: async () => {
            const client = { clientId: 'data-cloud', clientSecret: 'secret-of-the-data-cloud-client' };
            const scopes = ['api', 'cdp_query_api'];
            await send('POST', '/credential-clients', { ...client, scopes, issuesJwt: false });
            const names = { object: 'ssot__ConversationEntry__dlm', fieldPrefix: 'ssot' };
            return { ...client, url: `${url}/data-cloud`, dataspace: null, names };
        },
        mint: async (claims) => {
            const grant = await send('POST', '/apex/ProxyTokenController/mint', claims);
            return (grant as { readonly token: string }).token;
        },
        storedEntries: async (seed) => (await send('GET', entriesPath(seed))) as StoredTruth[],
        entriesOf: async (identifier) => (await send('GET', `/conversations/${identifier}/entries`)) as StoredTruth[],
        updatesOf: async (identifier) =>
            (await send('GET', `/conversations/${identifier}/updates`)) as Record<string, number>,
        activeConversations: async () => {
            const counters = await send('GET', '/counters');
            return (counters as { readonly activeConversations: readonly string[] }).activeConversations;
        },
        changeEntry: async (seed, identifier, fields) => {
            await send('PATCH', `${entriesPath(seed)}/${identifier}`, fields);
        },
        addEntry: async (seed, entry) => {
            await send('POST', entriesPath(seed), entry);
        },
        removeEntry: async (seed, identifier) => {
            await send('DELETE', `${entriesPath(seed)}/${identifier}`);
        },
        addUser: async (user) => {
            await send('POST', '/users', user);
        },
        addConversation: async (seed) => (await send('POST', '/conversations', seed)) as PlantedRecord[],
        rows: async (object) => (await send('GET', `/objects/${object}`)) as Record<string, unknown>[],
        changeRow: async (object, rowId, fields) => {
            await send('PATCH', `/objects/${object}/${rowId}`, fields);
        },
        removeRow: async (object, rowId) => {
            await send('DELETE', `/objects/${object}/${rowId}`);
        },
        deployRecords: async (type, records) => {
            await send('PUT', `/objects/${type}`, { records });
        },
        share: async (seed, user, access) => {
            await send('POST', '/shares', { recordId: seeded(seed).recordId, username: `${user}@example.com`, access });
        },
        setSwitches: async (switches) => {
            await send('PATCH', '/switches', switches);
        },
        addFault: async (fault) => {
            await send('POST', '/faults', fault);
        },
        faults: async () => (await send('GET', '/faults')) as unknown[],
        clearFaults: async () => {
            await send('DELETE', '/faults');
        },
        updates: async (seed) =>
            (await send('GET', `/conversations/${seeded(seed).conversationIdentifier}/updates`)) as Record<
                string,
                number
            >,
        requests: async () => (await send('GET', '/requests')) as LoggedRequest[],
        forgetRequests: async () => {
            await send('DELETE', '/requests');
        },
        reset: async () => {
            await send('POST', '/reset');
        }
    };
}
