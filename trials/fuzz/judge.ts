import { PROBLEM_STATUS, PROGRESS_MEDIA_TYPE } from 'c/proxyContract';
import { undocumentedIn } from '../../proxy/openApi/assertDocumented.ts';

/** An answer of the proxy to something that was generated. */
export interface FuzzAnswer {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
}

/** What of an answer no caller could have expected; empty where there is nothing. */
export function unexpectedIn(answer: FuzzAnswer): readonly string[] {
    return answer.status >= 400 ? wrongProblem(answer) : wrongSuccess(answer);
}

/** What is wrong with an answer that breaks off: one that tells its steps may, for a cause that the log names. */
export function wrongBreak(headers: Headers, log: readonly string[]): readonly string[] {
    const type = headers.get('content-type')?.split(';')[0] ?? 'nothing';
    const codes = log.flatMap((line) => {
        const { message, code } = JSON.parse(line) as { readonly message?: string; readonly code?: string };
        return message === 'answered' ? (code ?? []) : [];
    });
    const isNamed = codes.some((code) => Object.hasOwn(PROBLEM_STATUS, code) && code !== 'INTERNAL_ERROR');
    return [
        ...(type === PROGRESS_MEDIA_TYPE ? [] : [`an answer as ${type} breaks off`]),
        ...(isNamed ? [] : ['an answer breaks off without a cause in the log'])
    ];
}

function wrongProblem({ method, path, status, headers, text }: FuzzAnswer): readonly string[] {
    if (method === 'HEAD') return STATUSES.has(status) && status !== 500 ? [] : [`a HEAD with ${String(status)}`];
    const body = parse(text);
    if (status === 503 && path === '/readyz' && isObject(body) && 'parts' in body) return [];
    const code = isObject(body) && typeof body['code'] === 'string' ? body['code'] : 'without a code';
    const isKnown = Object.hasOwn(PROBLEM_STATUS, code) && code !== 'INTERNAL_ERROR';
    const isRight = isKnown && PROBLEM_STATUS[code as keyof typeof PROBLEM_STATUS] === status;
    const type = headers.get('content-type')?.split(';')[0];
    return [
        ...(isRight ? [] : [`${String(status)} ${code}`]),
        ...(type === 'application/problem+json' ? [] : [`a problem as ${type ?? 'nothing'}`])
    ];
}

const STATUSES: ReadonlySet<number> = new Set(Object.values(PROBLEM_STATUS));

function wrongSuccess({ method, path, status, headers, text }: FuzzAnswer): readonly string[] {
    const isJson = JSON_TYPE.test(headers.get('content-type') ?? '') && method !== 'HEAD';
    return undocumentedIn(method, pathOf(path), { status, headers, body: isJson ? parse(text) : text });
}

/** Lines of JSON are a text. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/;

/** A target may name a host (RFC 9112, 3.2.2), and a fragment is nothing to a server. */
function pathOf(target: string): string {
    const [withoutFragment = ''] = target.split('#');
    return withoutFragment.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return null;
    }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}
