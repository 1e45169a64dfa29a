/** Someone who may sign in to the simulated org. */
export interface PageUser {
    readonly name: string;
    /** 005… */
    readonly userId: string;
    readonly username: string;
    /** Developer names of custom permissions. */
    readonly permissions: readonly string[];
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

/** Signs in as the address says: `?user=supervisor&record=SEED`. Without them, the supervisor opens the first record. */
export async function openSession(address: URLSearchParams): Promise<void> {
    const answer = await fetch('/seeds');
    const { users, records } = (await answer.json()) as Pick<Session, 'users' | 'records'>;

    const userName = address.get('user') ?? 'supervisor';
    const user = users.find(({ username }) => username.startsWith(`${userName}@`));
    const record = records.find(({ seed }) => seed === (address.get('record') ?? records[0]?.seed));
    if (!user || !record)
        throw new RangeError('The address names a user or a record that the simulated org does not have.');
    current = { user, record, users, records };
}

/** The session of this page; modules that the platform fills per user read it. */
export function session(): Session {
    if (!current) throw new TypeError('The session is read before it is open.');
    return current;
}
