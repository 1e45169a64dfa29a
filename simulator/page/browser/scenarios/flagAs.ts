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
    const { token } = (await grant.json()) as { readonly token: string };
    const path = `/v1/records/${recordId}/flags`;
    const answer = await post('/apex/ProxyRelayController/send', {
        username,
        call: { method: 'POST', path, token, body: JSON.stringify(flag) }
    });
    const { status } = (await answer.json()) as { readonly status: number };
    if (status >= 400) throw new Error(`${path} answers with ${status}.`);
}

async function post(url: string, body: object): Promise<Response> {
    const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body)
    });
    if (!answer.ok) throw new Error(`${url} answers with ${answer.status}.`);
    return answer;
}
