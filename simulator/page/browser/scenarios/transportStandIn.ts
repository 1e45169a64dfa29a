/** Which calls of the browser are answered in place of the proxy or Apex, and how. */
export interface StandIn {
    readonly method?: string;
    /** A part of the path, such as `/entries`. */
    readonly path: string;
    /** How often; for ever when left out. */
    readonly times?: number;
    readonly answer: StandInAnswer;
}

/** A JSON object. */
export type JsonBody = Readonly<Record<string, unknown>>;

/** What the browser meets in place of an answer. */
export type StandInAnswer =
    /** The connection breaks. */
    | { readonly kind: 'gone' }
    /** No answer comes. */
    | { readonly kind: 'silent' }
    /** The call gets through, and the answer comes later. */
    | { readonly kind: 'slow'; readonly ms: number }
    /** The call gets through, and its answer is lost. */
    | { readonly kind: 'lost' }
    /** The call gets through, and its answer comes changed. */
    | { readonly kind: 'changed'; readonly change: (body: JsonBody) => object }
    /** A problem of the proxy. */
    | { readonly kind: 'problem'; readonly status: number; readonly code: string; readonly retryAfter?: number }
    /** An answer of the proxy, made when it is asked for. */
    | { readonly kind: 'answer'; readonly body: () => object }
    /** Apex fails as Lightning reports it. */
    | { readonly kind: 'apex'; readonly status: number; readonly message: string };

type Fetch = typeof globalThis.fetch;

let standIns: readonly { readonly standIn: StandIn; left: number }[] = [];
let original: Fetch | undefined;

/** Stands between the browser and what it calls, from now on, in place of former stand-ins. */
export function standIn(...next: readonly StandIn[]): void {
    standIns = next.map((each) => ({ standIn: each, left: each.times ?? Infinity }));
    if (original) return;
    const fetchFirst = globalThis.fetch.bind(globalThis);
    original = fetchFirst;
    globalThis.fetch = (input, init) => {
        const answer = takeAnswer(new Request(input, init));
        return answer ? play(answer, () => fetchFirst(input, init), init?.signal ?? null) : fetchFirst(input, init);
    };
}

function takeAnswer({ method, url }: Request): StandInAnswer | null {
    const { pathname } = new URL(url);
    const due = standIns.find(
        ({ standIn: { method: only, path }, left }) =>
            left > 0 && pathname.includes(path) && (only === undefined || only === method)
    );
    if (!due) return null;
    due.left -= 1;
    return due.standIn.answer;
}

async function play(
    answer: StandInAnswer,
    pass: () => Promise<Response>,
    signal: AbortSignal | null
): Promise<Response> {
    switch (answer.kind) {
        case 'gone':
            throw new TypeError('The connection is gone.');
        case 'silent':
            return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
        case 'slow':
            await new Promise((resolve) => {
                setTimeout(resolve, answer.ms);
            });
            return pass();
        case 'lost':
            await pass();
            throw new TypeError('The answer is lost.');
        case 'changed':
            return Response.json(answer.change((await (await pass()).json()) as JsonBody));
        case 'problem':
            return problemOf(answer);
        case 'answer':
            return Response.json(answer.body());
        case 'apex':
            return Response.json({ message: answer.message }, { status: answer.status });
    }
}

function problemOf({ status, code, retryAfter = 60 }: StandInAnswer & { readonly kind: 'problem' }): Response {
    const body = { type: 'about:blank', title: code, status, code, requestId: 'a-request' };
    return new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/problem+json', 'Retry-After': String(retryAfter) }
    });
}
