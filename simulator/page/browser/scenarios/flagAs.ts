import type { PageRecord, PageUser } from '../platform/session.ts';

/** A flag that somebody else sets. */
export interface FlagToSet {
    readonly seed: string;
    readonly entryIdentifier: string;
    readonly reasonCode: string;
}

/** Flags an entry as another user of the org, by the proxy's own route. */
export async function flagAs(user: string, { seed, ...flag }: FlagToSet): Promise<void> {
    const { users, records } = (await (await fetch('/control/seeds')).json()) as {
        readonly users: readonly PageUser[];
        readonly records: readonly PageRecord[];
    };
    const username = users.find(({ name }) => name === user)?.username;
    const recordId = records.find((record) => record.seed === seed)?.recordId;
    const grant = await post('/apex/ProxyTokenController/mint', { username, recordId, act: 'view' });
    const { token, proxyBaseUrl } = (await grant.json()) as { readonly token: string; readonly proxyBaseUrl: string };
    await post(`${proxyBaseUrl}/v1/records/${recordId}/flags`, flag, { Authorization: `Bearer ${token}` });
}

async function post(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body)
    });
    if (!answer.ok) throw new Error(`${url} answers with ${answer.status}.`);
    return answer;
}
