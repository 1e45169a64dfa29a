/** Someone who may sign in to the simulated org. */
export interface PageUser {
    /** What an address calls the user: `?user=supervisor`. */
    readonly name: string;
    /** 005… */
    readonly userId: string;
    readonly username: string;
    readonly displayName: string;
}

/** A record that the simulated org starts with. */
export interface PageRecord {
    readonly seed: string;
    readonly recordId: string;
    readonly object: 'VoiceCall' | 'MessagingSession';
    readonly title: string;
}

/** Who looks at which record, and what else there is to choose from. */
export interface Session {
    readonly user: PageUser;
    readonly record: PageRecord;
    readonly users: readonly PageUser[];
    readonly records: readonly PageRecord[];
}

let current: Session | undefined;

/** Who opens which record where the address does not say. */
export interface SessionDefaults {
    readonly user: string;
    /** The first record when left out. */
    readonly record?: string;
}

/**
 * Signs in as the address says: `?user=supervisor&record=SEED`. Answers in a sentence why it cannot, `null` once the session
 * is open.
 */
export async function openSession(address: URLSearchParams, defaults: SessionDefaults): Promise<string | null> {
    const answer = await fetch('/control/seeds');
    const { users, records } = (await answer.json()) as Pick<Session, 'users' | 'records'>;

    const user = users.find(({ name }) => name === (address.get('user') ?? defaults.user));
    const named = address.get('record') ?? defaults.record;
    const record = named === undefined ? records[0] : records.find((each) => keyOf(each, records) === named);
    if (!user || !record) return unknownNames(users, records);
    current = { user, record, users, records };
    return null;
}

/** The session of this page; modules that the platform fills per user read it. */
export function session(): Session {
    if (!current) throw new TypeError('The session is read before it is open.');
    return current;
}

/** What an address calls a record: its seed, with `.2`, `.3` … for the further records of one conversation. */
export function keyOf({ seed, recordId }: PageRecord, records: readonly PageRecord[]): string {
    const index = records.filter((each) => each.seed === seed).findIndex((each) => each.recordId === recordId);
    return index === 0 ? seed : `${seed}.${index + 1}`;
}

function unknownNames(users: readonly PageUser[], records: readonly PageRecord[]): string {
    const userNames = users.map(({ name }) => name).join(', ');
    const recordNames = records.map((record) => keyOf(record, records)).join(', ');
    return (
        'The address names a user or a record that the simulated org does not have. ' +
        `Its users are ${userNames}; its records are ${recordNames}.`
    );
}
