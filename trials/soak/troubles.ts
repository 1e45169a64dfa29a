import { setTimeout as wait } from 'node:timers/promises';
import type { Soak } from './openSoak.ts';
import { createRandom, type Random } from './random.ts';
import type { Tally } from './tally.ts';

/** Makes trouble of every kind until that is over. What was killed and held up stays so until {@link endTroubles}. */
export async function makeTroubles(soak: Soak, tally: Tally, over: AbortSignal): Promise<void> {
    const { settings } = soak;
    const troubles: readonly Trouble[] = [
        { every: settings.faultEvery, make: addFault },
        { every: settings.killEvery, make: killAndRestart },
        { every: [20_000, 60_000], make: pauseRedis },
        { every: settings.lateUpdateEvery, make: makeLateUpdate }
    ];
    await Promise.all(
        troubles.map(async ({ every: [least, most], make }, index) => {
            const random = createRandom(settings.seed, FIRST_CHOOSER + index);
            while (await passes(random.between(least, most), over)) await make({ soak, tally, random, over });
        })
    );
}

/** Everything runs undisturbed from now on. */
export async function endTroubles({ org, redis, fleet }: Soak): Promise<void> {
    redis?.resume();
    await org.clearFaults();
    await fleet.restartAll();
}

interface Scene {
    readonly soak: Soak;
    readonly tally: Tally;
    readonly random: Random;
    readonly over: AbortSignal;
}

interface Trouble {
    readonly every: readonly [least: number, most: number];
    readonly make: (scene: Scene) => Promise<void>;
}

/** Users are choosers from 1 on. */
const FIRST_CHOOSER = 100_000;

const CALLS = [
    { method: 'POST', path: '/services/oauth2/token' },
    { method: 'GET', path: '/query' },
    { method: 'GET', path: 'RedactInline_Event__c' },
    { method: 'GET', path: '/entries' },
    { method: 'PATCH', path: '/entries' },
    { method: 'POST', path: '/composite/sobjects' }
] as const;

/** Half of the refusals say for how long; without a word the proxy waits for 30 seconds, which would still most of the run. */
const refusal = (status: number, errorCode: string) => (random: Random) => ({
    kind: 'status',
    status,
    errorCode,
    ...(status !== 500 && status !== 502 && { retryAfter: random.between(1, 3) })
});

const EFFECTS: readonly ((random: Random) => Readonly<Record<string, unknown>>)[] = [
    (random) => ({ kind: 'delay', ms: random.between(50, 1_500) }),
    refusal(500, 'UNKNOWN_EXCEPTION'),
    refusal(502, 'BAD_GATEWAY'),
    refusal(503, 'SERVER_UNAVAILABLE'),
    refusal(429, 'REQUEST_LIMIT_EXCEEDED'),
    refusal(403, 'REQUEST_LIMIT_EXCEEDED'),
    ...[
        'sessionInvalid',
        'resetBeforeHeaders',
        'applyThenFail',
        'resetMidBody',
        'stallMidBody',
        'truncatedGzip',
        'malformedJson',
        'emptyBody',
        'wrongContentType'
    ].map((kind) => () => ({ kind }))
];

async function addFault({ soak, tally, random }: Scene): Promise<void> {
    const fault = random.pick(EFFECTS)(random);
    await soak.org.addFault({
        match: random.pick(CALLS),
        times: random.between(1, 2),
        skip: random.between(0, 8),
        fault
    });
    tally.count(`fault: ${String(fault['status'] ?? fault['kind'])}`);
}

async function killAndRestart({ soak, tally, random, over }: Scene): Promise<void> {
    const place = placeToKill(soak, random);
    await soak.fleet.kill(place);
    tally.count('proxies killed');
    await passes(random.between(0, 3_000), over);
    await soak.fleet.restart(place);
}

/** One of several lives for as long as the run, so that what grows slowly shows in it; a single one is killed. */
function placeToKill({ fleet: { urls } }: Soak, random: Random): number {
    return urls.length === 1 ? 0 : random.between(1, urls.length - 1);
}

async function pauseRedis({ soak, tally, random, over }: Scene): Promise<void> {
    if (!soak.redis) return;
    soak.redis.pause();
    tally.count('Redis held up');
    await passes(random.between(500, 5_000), over);
    soak.redis.resume();
}

/** Well within `SALESFORCE_LATE_WRITE_SECONDS` (docs/decisions/0044), and beyond what a proxy waits for, ms. */
const LATE_MS: readonly [least: number, most: number] = [4_000, 25_000];

/** An update that Salesforce keeps for itself, and makes when its proxy has long given it up. */
async function makeLateUpdate({ soak: { org }, tally, random, over }: Scene): Promise<void> {
    await org.addFault({ match: { method: 'PATCH', path: '/entries' }, times: 1, fault: { kind: 'hold' } });
    await passes(random.between(...LATE_MS), over);
    const isMet = !JSON.stringify(await org.faults()).includes('"hold"');
    if (isMet) tally.count('updates made late');
    await org.clearFaults();
}

async function passes(ms: number, over: AbortSignal): Promise<boolean> {
    await wait(ms, undefined, { signal: over }).catch(() => undefined);
    return !over.aborted;
}
