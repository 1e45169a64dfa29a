import type { DismissalsRequest, RedactionsRequest } from 'c/proxyContract';
import { POLICY } from './entries.ts';

/** One answer of the proxy. */
export interface FakeAnswer {
    readonly status: number;
    readonly body: unknown;
    readonly retryAfter?: number;
}

/** A request as the proxy gets it. */
export interface FakeRequest {
    readonly method: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: (RedactionsRequest & DismissalsRequest) | null;
}

/** Answers in place of the network; a route that a test leaves out is unreachable. */
export interface FakeRoutes {
    readonly entries?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    readonly redactions?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    /** Also resolutions; where a test leaves it out nothing is flagged, and reading that is not recorded. */
    readonly flags?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    readonly dismissals?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    readonly preview?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    readonly appearances?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    /** Where a test leaves it out there is no Data Cloud, and asking it is not recorded. */
    readonly copies?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    readonly transcript?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    readonly limits?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
    /** Where a test leaves it out it is {@link POLICY}. */
    readonly policy?: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>;
}

/** What the component asks by itself: where a test leaves it out, it is answered with nothing and not recorded. */
const LEFT_OUT = ['flags', 'copies'] as const;

/** An answer that refuses nothing. */
export const ok = (body: object): FakeAnswer => ({ status: 200, body });

/** A refusal as the proxy words it. */
export function problem(status: number, code: string, more: object = {}): FakeAnswer {
    return {
        status,
        body: { type: 'about:blank', title: code, status, code, detail: '', requestId: 'req-1', ...more }
    };
}

/** Stands in for `fetch`, and for the proxy behind it; answers what it was asked. */
export function serveProxy(routes: FakeRoutes): readonly FakeRequest[] {
    const requests: FakeRequest[] = [];
    globalThis.fetch = (async (address: string, init: RequestInit) => {
        const { pathname, searchParams } = new URL(address);
        const body = typeof init.body === 'string' ? (JSON.parse(init.body) as FakeRequest['body']) : null;
        const headers = init.headers as Record<string, string>;
        const request = { method: init.method ?? 'GET', path: pathname, query: searchParams, headers, body };
        const isLeftOut = LEFT_OUT.some((route) => !routes[route] && pathname.endsWith(`/${route}`));
        if (!isLeftOut) requests.push(request);
        const { status, body: answer, retryAfter } = await answerOf(request, routes);
        return {
            status,
            headers: new Map(retryAfter === undefined ? [] : [['Retry-After', String(retryAfter)]]),
            text: async () => JSON.stringify(answer)
        };
    }) as unknown as typeof fetch;
    return requests;
}

function answerOf(
    request: FakeRequest,
    { entries, redactions, dismissals, preview, appearances, flags, copies, limits, transcript, policy }: FakeRoutes
): FakeAnswer | Promise<FakeAnswer> {
    if (request.path === '/v1/policy') return policy?.(request) ?? ok(POLICY);
    if (request.path.includes('/transcript') && transcript) return transcript(request);
    if (request.path === '/v1/limits' && limits) return limits(request);
    if (request.path.endsWith('/entries') && entries) return entries(request);
    if (request.path.endsWith('/redactions') && redactions) return redactions(request);
    if (request.path.endsWith('/dismissals') && dismissals) return dismissals(request);
    if (request.path.endsWith('/preview') && preview) return preview(request);
    if (request.path.endsWith('/appearances') && appearances) return appearances(request);
    if (request.path.endsWith('/copies')) return copies?.(request) ?? ok({ dataCloud: null });
    if (request.path.includes('/flags')) return flags?.(request) ?? ok({ flags: [] });
    throw new TypeError('Failed to fetch');
}
