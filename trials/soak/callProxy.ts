import type { Problem } from 'c/proxyContract';
import type { Soak } from './openSoak.ts';
import type { Tally } from './tally.ts';

/** What a user asks of one of the proxies. */
export interface ProxyCall {
    readonly username: string;
    readonly recordId: string;
    readonly act: 'view' | 'redact';
    /** Which proxy. */
    readonly place: number;
    /** A commit with this key and body; a reading of the newest entries where left out. */
    readonly commit?: { readonly key: string; readonly body: unknown };
}

/** What the proxy answered; `cut` is no answer, or one that broke off. */
export type Reply =
    | { readonly kind: 'answer'; readonly body: unknown }
    | { readonly kind: 'problem'; readonly code: string; readonly retryAfterMs: number }
    | { readonly kind: 'cut' };

/** Longer than a proxy takes for a request and what it finishes after that, ms. */
const PATIENCE_MS = 45_000;

/** Sends a request with a fresh token, and counts what comes of it. Never throws. */
export async function callProxy({ org, fleet, variables }: Soak, tally: Tally, call: ProxyCall): Promise<Reply> {
    const { username, recordId, act, place, commit } = call;
    const what = commit ? 'commit' : `read as ${act === 'view' ? 'agent' : 'supervisor'}`;
    tally.count(`${what}: sent`);
    try {
        const token = await org.mint({
            username: `${username}@example.com`,
            recordId,
            act,
            audience: variables['PROXY_AUDIENCE'] ?? ''
        });
        const started = performance.now();
        const response = await fetch(
            `${fleet.urls[place] ?? ''}/v1/records/${recordId}/${commit ? 'redactions' : 'entries'}`,
            {
                headers: {
                    authorization: `Bearer ${token}`,
                    ...(commit && { 'content-type': 'application/json', 'idempotency-key': commit.key })
                },
                ...(commit && { method: 'POST', body: JSON.stringify(commit.body) }),
                signal: AbortSignal.timeout(PATIENCE_MS)
            }
        );
        const body: unknown = await response.json();
        if (response.status === 200) {
            tally.count(`${what}: 200`);
            tally.took(what, performance.now() - started);
            return { kind: 'answer', body };
        }
        const { code } = body as Problem;
        tally.count(`${what}: ${String(response.status)} ${code}`);
        return { kind: 'problem', code, retryAfterMs: Number(response.headers.get('retry-after') ?? 0) * 1000 };
    } catch {
        tally.count(`${what}: no answer`);
        return { kind: 'cut' };
    }
}
