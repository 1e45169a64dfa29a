import type { Environment } from '../../../proxy/environment.ts';
import { failure, fine, warning, type Finding } from '../finding.ts';

const TIMEOUT_MS = 15_000;

/** Whether a running proxy answers, is ready, and lets the listed pages call it. */
export async function checkProxy(
    url: string,
    { allowedOrigins }: Pick<Environment, 'allowedOrigins'>
): Promise<readonly Finding[]> {
    const about = `proxy ${url}`;
    const health = await ask(`${url}/healthz`);
    if (health === null) {
        return [failure(about, 'does not answer.', 'Start it, and see that its host name, TLS and port lead here.')];
    }
    if (health.status !== 200)
        return [failure(about, 'answers, but not as the proxy does.', 'See what else listens there.')];
    const origins = await Promise.all(allowedOrigins.map((origin) => checkOrigin(url, origin)));
    return [fine(about, 'is alive.'), await checkReady(url), ...origins];
}

async function checkReady(url: string): Promise<Finding> {
    const about = 'proxy ready';
    const ready = await ask(`${url}/readyz`);
    if (ready?.status === 200) return fine(about, 'it reaches the org and its state.');
    const parts = ready === null ? '' : (await ready.text()).replaceAll(/[^\w:{},." -]/g, '').slice(0, 200);
    return failure(about, `it is not: ${parts}`, 'What is unreachable is named; the checks above tell more.');
}

async function checkOrigin(url: string, origin: string): Promise<Finding> {
    const about = `origin ${origin}`;
    const answer = await ask(`${url}/v1/policy`, {
        method: 'OPTIONS',
        headers: {
            origin,
            'access-control-request-method': 'GET',
            'access-control-request-headers': 'authorization'
        }
    });
    if (answer?.headers.get('access-control-allow-origin') === origin) return fine(about, 'may call the proxy.');
    return warning(
        about,
        'is listed here, and the running proxy does not let it call.',
        'Start the proxy anew with these variables, and let what stands before it pass OPTIONS.'
    );
}

async function ask(url: string, init: RequestInit = {}): Promise<Response | null> {
    try {
        return await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch {
        return null;
    }
}
