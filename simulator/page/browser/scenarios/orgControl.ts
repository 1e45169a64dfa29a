/** A conversation to plant, as `POST /_simulator/conversations` takes it. */
export interface PlantedConversation {
    readonly seed: string;
    readonly records: readonly PlantedRecord[];
    readonly entries: readonly PlantedEntry[];
}

/** A call or session; times are epoch milliseconds. */
export interface PlantedRecord {
    readonly object: 'VoiceCall' | 'MessagingSession';
    readonly title: string;
    readonly startedAt: number;
    /** `null` while it is going on. */
    readonly endedAt: number | null;
    readonly access: Readonly<Record<string, 'read' | 'edit'>>;
}

/** What somebody says, and when. */
export interface PlantedEntry {
    readonly from: 'customer' | 'agent' | 'bot' | 'system';
    readonly text: string | null;
    readonly at: number;
    readonly durationMs?: number;
}

/** An entry as the org stores it. */
export interface StoredEntry {
    readonly identifier: string;
    readonly messageText: string | null;
}

/** What scenarios arrange in the simulated org, by its control endpoints. */
export interface OrgControl {
    /** Epoch milliseconds on the org's clock. */
    now(): Promise<number>;
    plant(conversation: PlantedConversation): Promise<void>;
    /** The stored truth of a seed's conversation. */
    entries(seed: string): Promise<readonly StoredEntry[]>;
    /** The customer of a seed's conversation says something, now. */
    say(seed: string, messageText: string): Promise<void>;
    /** Changes the text of an entry behind the component's back. */
    changeEntry(seed: string, identifier: string, messageText: string): Promise<void>;
    /** Has the org fail. */
    addFault(fault: object): Promise<void>;
    /** The records of a custom metadata type from now on. */
    setRecords(type: string, records: readonly object[]): Promise<void>;
    /** Changes what a user may do. */
    changeUser(username: string, change: object): Promise<void>;
}

/** Speaks to the control endpoints of the org through the server of the page. */
export const orgControl: OrgControl = {
    async now() {
        const { now } = await call<{ readonly now: number }>('GET', '/clock');
        return now;
    },
    plant: (conversation) => call('POST', '/conversations', conversation),
    entries: async (seed) => call('GET', await entriesPath(seed)),
    say: async (seed, messageText) => call('POST', await entriesPath(seed), { messageText }),
    changeEntry: async (seed, identifier, messageText) =>
        call('PATCH', `${await entriesPath(seed)}/${identifier}`, { messageText }),
    addFault: (fault) => call('POST', '/faults', fault),
    setRecords: (type, records) => call('PUT', `/objects/${type}`, { records }),
    changeUser: (username, change) => call('PATCH', `/users/${username}`, change)
};

/** Seeds everything again: what a former scenario has arranged is gone. */
export async function resetOrg(): Promise<void> {
    await call('POST', '/reset', {});
}

async function entriesPath(seed: string): Promise<string> {
    const { records } = await call<{
        readonly records: readonly { readonly seed: string; readonly conversationIdentifier: string }[];
    }>('GET', '/seeds');
    const found = records.find((record) => record.seed === seed);
    if (!found) throw new RangeError(`There is no seed ${seed}.`);
    return `/conversations/${found.conversationIdentifier}/entries`;
}

async function call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`/control${path}`, {
        method,
        ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
    });
    if (!answer.ok) throw new Error(`The simulator answers ${method} ${path} with ${answer.status}.`);
    return (await answer.json()) as Answer;
}
