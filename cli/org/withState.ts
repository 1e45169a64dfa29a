import { createDigests } from '../../proxy/audit/digests.ts';
import { openState } from '../../proxy/state/openState.ts';
import type { Log } from '../../proxy/log.ts';
import type { State } from '../../proxy/state/state.ts';
import { inOrg, type EnteredOrg } from './inOrg.ts';
import type { OrgOptions } from './orgOptions.ts';

/**
 * Does `work` in the org that the options name, with the state that the proxies of the org share (`STATE_URL`), and leaves both
 * whatever happens. The state is open before the org is entered: what a proxy knows of the org's pauses holds for the command too.
 */
export async function inOrgWithState<Result>(
    options: OrgOptions,
    log: Log,
    work: (org: EnteredOrg, state: State) => Promise<Result>
): Promise<Result> {
    let state: State | null = null;
    try {
        return await inOrg(
            options,
            async (org) => {
                if (!state) throw new TypeError('the state is opened before the org is entered');
                return work(org, state);
            },
            async ({ orgUrl, state: place, digestKeys }) => {
                state = await openState(place, {
                    org: new URL(orgUrl).hostname,
                    now: Date.now,
                    log,
                    digestKeyIds: digestKeys ? createDigests(...digestKeys).all.map(({ keyId }) => keyId) : undefined
                });
                return { pauseStore: state.pauses, apiUsageStore: state.apiUsage };
            }
        );
    } finally {
        await (state as State | null)?.close();
    }
}

/** Says nothing. */
export const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
