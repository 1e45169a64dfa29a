import type { SoakCommit } from './histories.ts';
import { judgeLevels, levelsAfter, levelsBefore } from './levels.ts';
import { openSoak } from './openSoak.ts';
import type { SoakSettings } from './settings.ts';
import { healRecords, settleCommits } from './settle.ts';
import { createTally, type Tally } from './tally.ts';
import { endTroubles, makeTroubles } from './troubles.ts';
import { verifyEvents } from './verifyEvents.ts';
import { verifyLogs } from './verifyLogs.ts';
import { verifyTexts } from './verifyTexts.ts';
import { watch, type Observations } from './watch.ts';
import { workUntilOver } from './work.ts';

/** What a run came to. */
export interface SoakResult {
    readonly settings: SoakSettings;
    readonly tally: Tally;
    readonly commits: readonly SoakCommit[];
    readonly observations: Observations;
}

/** Runs a soak: work and trouble side by side, then quiet, in which everything settles and is verified. */
export async function runSoak(
    settings: SoakSettings,
    tell: (line: string) => void,
    interrupted: AbortSignal
): Promise<SoakResult> {
    const tally = createTally();
    await using soak = await openSoak(settings);
    const before = await levelsBefore(soak);
    tell(`seed ${String(settings.seed)}: ${String(settings.users)} users are at work`);
    const over = AbortSignal.any([AbortSignal.timeout(settings.workMs), interrupted]);
    const [commits, observations] = await Promise.all([
        workUntilOver(soak, tally, over),
        watch(soak, tally, over),
        makeTroubles(soak, tally, over)
    ]);
    interrupted.throwIfAborted();
    tell('work is over, everything settles');
    await endTroubles(soak);
    await settleCommits(soak, tally, commits);
    await healRecords(soak, tally);
    tell('everything is verified');
    await verifyTexts(soak, tally, commits);
    await verifyEvents(soak, tally, commits);
    for (const place of soak.fleet.deaths) tally.broken('a proxy lives until it is killed', `proxy ${String(place)}`);
    judgeLevels(tally, { before, after: await levelsAfter(soak, before) });
    await soak.fleet.stop();
    await verifyLogs(soak, tally);
    return { settings, tally, commits, observations };
}
