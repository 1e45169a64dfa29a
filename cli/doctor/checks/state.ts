import { pino } from 'pino';
import type { Environment } from '../../../proxy/environment.ts';
import { createLog } from '../../../proxy/log.ts';
import { openState } from '../../../proxy/state/openState.ts';
import { readEvictionPolicy } from '../../../proxy/state/redis/evictionPolicy.ts';
import { StateFileError } from '../../../proxy/state/sqlite/cannotOpen.ts';
import { failure, fine, unknown, warning, type Finding } from '../finding.ts';

/** Whether the state can be reached and written. */
export async function checkState({
    state: place,
    orgUrl
}: Pick<Environment, 'state' | 'orgUrl'>): Promise<readonly Finding[]> {
    const log = createLog('silent', pino.destination({ dest: 2, sync: true }));
    const where = place.kind === 'sqlite' ? place.path : 'Redis';
    try {
        const state = await openState(place, { org: new URL(orgUrl).hostname, now: Date.now, log });
        try {
            await state.check();
        } finally {
            await state.close();
        }
        const found = fine('state', `${where} can be reached and written.`);
        if (place.kind === 'sqlite') return [found, oneProxyOnly()];
        return [found, ...memoryFindings(await readEvictionPolicy({ url: place.url, org: '', log }))];
    } catch (error) {
        if (error instanceof StateFileError) return [failure('STATE_URL', error.found, error.cure)];
        const cure =
            place.kind === 'sqlite'
                ? 'Let the user of the proxy write the file and its folder, and see that the disk is not full.'
                : 'See that Redis runs, and that STATE_URL has its host, port, user and password.';
        return [failure('STATE_URL', `${where} cannot be reached or written.`, cure)];
    }
}

function oneProxyOnly(): Finding {
    return fine('proxies', 'one may run on this state: several share a Redis.');
}

/** What is dropped for want of memory is a limit that is not kept, or a lock that nobody holds. */
function memoryFindings(policy: string | null): readonly Finding[] {
    const about = 'memory of Redis';
    const cure = 'Set maxmemory-policy noeviction (docs/operations.md, "Several proxies").';
    if (policy === null) return [unknown(about, 'does not tell what it drops when it is full.', cure)];
    if (policy === 'noeviction') return [fine(about, 'drops nothing when it is full.')];
    return [warning(about, `drops what it holds when it is full (${policy}): limits and locks with it.`, cure)];
}
