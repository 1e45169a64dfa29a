/** A record that the simulated org starts with. */
export interface SeededRecord {
    readonly seed: string;
    readonly recordId: string;
    readonly object: string;
    readonly title: string;
    readonly conversationIdentifier: string;
}

/** An entry as the simulated org stores it. */
export interface StoredEntry {
    readonly identifier: string;
    readonly messageText: string | null;
    /** Epoch milliseconds. */
    readonly clientTimestamp: number;
}

/** A row of an object; names of fields as Salesforce spells them. */
export type Row = Readonly<Record<string, unknown>>;

/** The control endpoints of a simulated org, by what tests do with them. */
export interface Simulator {
    /** Seeds everything again. */
    reset(): Promise<void>;
    /** The first record of a seed. */
    record(seed: string): Promise<SeededRecord>;
    /** The stored truth of a seed's conversation. */
    entries(seed: string): Promise<readonly StoredEntry[]>;
    /** The entry of a seed whose text has these words. */
    entryWith(seed: string, words: string): Promise<{ readonly identifier: string; readonly text: string }>;
    /** Changes the text of an entry behind the product's back. */
    changeEntry(seed: string, identifier: string, messageText: string): Promise<void>;
    /** Deletes an entry behind the product's back. */
    deleteEntry(seed: string, identifier: string): Promise<void>;
    /** The customer of a seed's conversation says something, now. */
    say(seed: string, messageText: string): Promise<void>;
    /** Plants a conversation, in the shape that `POST /_simulator/conversations` takes. */
    plant(conversation: object): Promise<void>;
    /** Epoch milliseconds on the org's clock. */
    now(): Promise<number>;
    /** Every row, whoever may see it. */
    rows(object: string): Promise<readonly Row[]>;
    /** What is open about Salesforce, as this org answers it. */
    setSwitches(switches: object): Promise<void>;
    /** Adds a failure that the org is to produce. */
    addFault(fault: object): Promise<void>;
}

/** Speaks to the control endpoints of the org at this address. */
export function createSimulator(orgUrl: string): Simulator {
    async function call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
        const answer = await fetch(`${orgUrl}/_simulator${path}`, {
            method,
            ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
        });
        if (!answer.ok) throw new Error(`The simulator answers ${method} ${path} with ${answer.status}.`);
        return (await answer.json()) as Answer;
    }

    async function record(seed: string): Promise<SeededRecord> {
        const { records } = await call<{ readonly records: readonly SeededRecord[] }>('GET', '/seeds');
        const found = records.find((each) => each.seed === seed);
        if (!found) throw new Error(`There is no seed ${seed}.`);
        return found;
    }

    async function entriesPath(seed: string): Promise<string> {
        return `/conversations/${(await record(seed)).conversationIdentifier}/entries`;
    }

    const entries = async (seed: string): Promise<readonly StoredEntry[]> => call('GET', await entriesPath(seed));

    return {
        record,
        reset: () => call('POST', '/reset'),
        entries,
        async entryWith(seed, words) {
            const found = (await entries(seed)).find(({ messageText }) => messageText?.includes(words));
            if (!found?.messageText) throw new Error(`No entry of ${seed} has the words looked for.`);
            return { identifier: found.identifier, text: found.messageText };
        },
        changeEntry: async (seed, identifier, messageText) =>
            call('PATCH', `${await entriesPath(seed)}/${identifier}`, { messageText }),
        deleteEntry: async (seed, identifier) => call('DELETE', `${await entriesPath(seed)}/${identifier}`),
        say: async (seed, messageText) => call('POST', await entriesPath(seed), { messageText }),
        plant: (conversation) => call('POST', '/conversations', conversation),
        now: async () => (await call<{ readonly now: number }>('GET', '/clock')).now,
        rows: (object) => call('GET', `/objects/${object}`),
        setSwitches: (switches) => call('PATCH', '/switches', switches),
        addFault: (fault) => call('POST', '/faults', fault)
    };
}
