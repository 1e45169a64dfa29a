import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOrgControl, type OrgControl } from '../../proxy/http/orgControl.ts';
import { startRedis, type RunningRedis } from '../../proxy/state/testing/startRedis.ts';
import { proxyVariables } from '../../scripts/proxyVariables.ts';
import { runSimulator } from '../../scripts/runSimulator.ts';
import { startFleet, type Fleet } from './fleet.ts';
import type { SoakRecord } from './histories.ts';
import { plantPeople, plantRecords, type People } from './plant.ts';
import type { SoakSettings } from './settings.ts';

/** Everything that runs, and who and what is in the org. */
export interface Soak extends AsyncDisposable {
    readonly settings: SoakSettings;
    readonly org: OrgControl;
    readonly fleet: Fleet;
    /** `null` where the state is a file. */
    readonly redis: RunningRedis | null;
    readonly people: People;
    readonly records: readonly SoakRecord[];
    /** Environment variables of the proxies, but for their ports. */
    readonly variables: Readonly<Record<string, string>>;
}

/** What one call to Salesforce may take, ms: short, so that stalled ones are many. */
const TIMEOUT_MS = 2_500;

/** Starts a simulated org, a Redis where one is asked for, and the proxies, each as a process of its own. */
export async function openSoak(settings: SoakSettings): Promise<Soak> {
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-soak-'));
    const running: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
    const dispose = async (): Promise<void> => {
        for (const stop of running.splice(0).toReversed()) await stop();
    };
    try {
        const simulator = await runSimulator();
        running.push(() => simulator.stop());
        const org = await openOrgControl(simulator.url);
        await org.setSwitches({ dailyLimit: 10_000_000 });
        const people = await plantPeople(org, settings);
        const records = await plantRecords(org, people, settings);
        const redis = settings.state === 'redis' ? await startRedis() : null;
        if (redis) running.push(() => redis.kill());
        const variables = {
            ...(await proxyVariables({ orgUrl: simulator.url, port: 0, pageUrl: 'http://127.0.0.1', folder })),
            ...(redis && { STATE_URL: redis.url }),
            SALESFORCE_TIMEOUT_MS: String(TIMEOUT_MS),
            ACTIVE_CONVERSATION_CEILING: String(settings.ceiling),
            // Readers may take every place, so that one too many shows.
            LIMIT_COMMIT_RESERVE: '0',
            LOG_LEVEL: 'debug'
        };
        const fleet = await startFleet(settings.proxies, { variables, folder });
        running.push(() => fleet.stop());
        return { settings, org, fleet, redis, people, records, variables, [Symbol.asyncDispose]: dispose };
    } catch (error) {
        await dispose();
        throw error;
    }
}
