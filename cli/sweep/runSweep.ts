import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { State } from '../../proxy/state/state.ts';
import { Writer } from '../../proxy/state/writer.ts';
import { problemsOf, wantedCategories, type SweepCriteria } from '../../proxy/usecases/sweep/criteria.ts';
import { findRecords, type SweepSource } from '../../proxy/usecases/sweep/findRecords.ts';
import { createPlanner, type SweepPlan } from '../../proxy/usecases/sweep/planSweep.ts';
import { SweepEnd, workThrough, type SweepEnding, type SweepEvent } from '../../proxy/usecases/sweep/workThrough.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { counted } from '../counted.ts';
import { ExitCode } from '../exitCodes.ts';
import type { EnteredOrg } from '../org/inOrg.ts';
import { inOrgWithState } from '../org/withState.ts';
import { createProgressBar, type ProgressBar } from '../progressBar.ts';
import { namedBy, readFindings, type FoundLine } from './readFindings.ts';
import { orderOf, parseSettings, type OrderedSource, type SweepOptions, type SweepOrder } from './sweepOrder.ts';
import { commandLog, sweepGround, type SweepGround } from './sweepParts.ts';
import { reportOf, type SweepReport } from './sweepReport.ts';
import { planWords, reportWords, WAIT_WORDS } from './sweepWords.ts';

/** `redact-inline sweep`: plan and progress to standard error, the report (of `--plan`, the plan) to standard output. */
export async function runSweep(options: SweepOptions): Promise<ExitCode> {
    const order = orderOf(options, Date.now());
    // What is wrong with the file is told before anybody signs in.
    const found = order.kind === 'new' && 'path' in order.source ? await readFindings(order.source.path) : [];
    return inOrgWithState(options, commandLog(), async (org, state) => {
        const ground = sweepGround(org, state);
        try {
            return await sweep({ org, state, ground, found, writesJson: options.json === true }, order);
        } finally {
            await ground.close();
        }
    });
}

interface Scene {
    readonly org: EnteredOrg;
    readonly state: State;
    readonly ground: SweepGround;
    /** Of the file of findings; none without one. */
    readonly found: readonly FoundLine[];
    readonly writesJson: boolean;
}

async function sweep(scene: Scene, order: SweepOrder): Promise<ExitCode> {
    if (order.kind === 'resume') {
        refuseSharedFile(scene.state);
        const criteria = await findCriteria(scene, order.sweepId);
        if (order.retriesFailed) {
            const failures = await scene.state.sweeps.failures(order.sweepId);
            await scene.state.sweeps.tryAgain(
                order.sweepId,
                failures.map(({ recordId }) => recordId)
            );
        }
        return work(scene, order.sweepId, criteria);
    }
    if (!order.isPlan) refuseSharedFile(scene.state);
    const { criteria } = order;
    const policy = await scene.ground.useCases.policies.read(scene.org.user, scene.org.gateway);
    const problems = problemsOf(criteria, policy.answer);
    if (problems.length > 0) throw new UsageError(problems.join('\n'));
    const source = sourceOf(order.source, scene.found, wantedCategories(criteria, policy.answer));

    const sweepId = randomUUID();
    const plan = await makePlan(scene, { source, criteria, sweepId: order.isPlan ? null : sweepId });
    if (order.isPlan) return answerPlan(scene, plan);
    tellPlan(plan);
    return work(scene, sweepId, criteria);
}

/** Locks of a file are of one process: a sweep beside a proxy could chain events to the same one as it. */
function refuseSharedFile(state: State): void {
    if (state.admit(Writer.Sweep)) return;
    throw new CommandError(
        'a proxy or another sweep works with the SQLite file of STATE_URL. Let both share a Redis (STATE_URL=redis://…), or sweep while it is stopped. --plan works beside it.',
        ExitCode.Unavailable
    );
}

async function findCriteria({ state, org }: Scene, sweepId: string): Promise<SweepCriteria> {
    const stored = await state.sweeps.find(sweepId);
    if (!stored) {
        throw new CommandError(
            `STATE_URL knows no sweep ${sweepId}. Give the STATE_URL that it was begun with; a sweep is remembered for 90 days.`,
            ExitCode.NoInput
        );
    }
    if (!stored.isListed) {
        throw new CommandError(
            `The sweep ${sweepId} was stopped while it was planned, and has done nothing. Begin it anew.`,
            ExitCode.NoInput
        );
    }
    const { userId, criteria } = parseSettings(stored.settings);
    if (userId !== org.user.userId) {
        throw new UsageError('give --user or --target-org of the user who began this sweep: its keys are theirs');
    }
    return criteria;
}

function sourceOf(ordered: OrderedSource, found: readonly FoundLine[], wanted: ReadonlySet<string>): SweepSource {
    if (!('path' in ordered)) return { kind: 'time', ...ordered };
    const { names, passedOver } = namedBy(found, wanted);
    if (passedOver > 0)
        process.stderr.write(
            `${counted(passedOver, 'line of findings holds', 'lines of findings hold')} nothing that is wanted\n`
        );
    return { kind: 'named', names };
}

interface Planning {
    readonly source: SweepSource;
    readonly criteria: SweepCriteria;
    /** `null` where nothing is to be remembered. */
    readonly sweepId: string | null;
}

async function makePlan({ org, state, ground }: Scene, { source, criteria, sweepId }: Planning): Promise<SweepPlan> {
    const { userId } = org.user;
    const { useCases, rules } = ground;
    const planner = createPlanner({ ...useCases, userId, action: criteria.action, rules });
    if (sweepId !== null) await state.sweeps.create(sweepId, JSON.stringify({ userId, criteria }));
    const bar = createProgressBar({ total: null, unit: 'records found' });
    try {
        for await (const found of findRecords(org.salesforce.sweepAs(org.user, org.signal), source)) {
            bar.advance(found.items.length);
            const fresh = planner.take(found);
            if (sweepId !== null) await state.sweeps.add(sweepId, fresh);
        }
    } finally {
        bar.stop();
    }
    if (sweepId !== null) await state.sweeps.markListed(sweepId);
    return planner.plan();
}

function tellPlan(plan: SweepPlan): void {
    process.stderr.write(`${planWords(plan, Date.now()).join('\n')}\n`);
}

function answerPlan({ writesJson }: Scene, plan: SweepPlan): ExitCode {
    const toIso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());
    const ends = { earliest: toIso(plan.ends.earliest), latest: toIso(plan.ends.latest) };
    const words = writesJson ? JSON.stringify({ ...plan, ends }) : planWords(plan, Date.now()).join('\n');
    process.stdout.write(`${words}\n`);
    return ExitCode.Success;
}

async function work(scene: Scene, sweepId: string, criteria: SweepCriteria): Promise<ExitCode> {
    const { org, state, ground, writesJson } = scene;
    process.stderr.write(`sweep ${sweepId}; after a stop go on with --resume ${sweepId}\n`);
    const { open } = await state.sweeps.standing(sweepId);
    const bar = createProgressBar({ total: open, unit: 'records' });
    const ending = await workThrough({
        ...ground.useCases,
        sweepId,
        criteria,
        userId: org.user.userId,
        journal: state.sweeps,
        openVisit: ground.openVisit,
        apiUsage: () => org.salesforce.apiUsage(),
        wait: async (milliseconds, signal) => {
            await wait(milliseconds, undefined, { signal }).catch(() => undefined);
        },
        stop: org.signal,
        onEvent: telling(bar)
    }).finally(() => {
        bar.stop();
    });
    const report = reportOf(
        sweepId,
        ending,
        await state.sweeps.standing(sweepId),
        await state.sweeps.failures(sweepId)
    );
    process.stdout.write(writesJson ? `${JSON.stringify(report)}\n` : `${reportWords(report).join('\n')}\n`);
    return concluding(report, ending);
}

/** What is waited for is told to whoever watches, once; nothing is where nobody does. */
function telling(bar: ProgressBar): (event: SweepEvent) => void {
    let told: string | null = null;
    return (event) => {
        if (event.kind !== 'waits') {
            told = null;
            bar.advance(1);
            return;
        }
        if (told === event.for || !process.stderr.isTTY) return;
        told = event.for;
        bar.tell(`waits for ${WAIT_WORDS[event.for]}`);
    };
}

function concluding({ failed }: SweepReport, { end, code }: SweepEnding): ExitCode {
    switch (end) {
        case SweepEnd.Finished:
            return failed === 0 ? ExitCode.Success : ExitCode.Incomplete;
        case SweepEnd.Stopped:
            process.stderr.write('stopped; nothing is half done\n');
            return ExitCode.Interrupted;
        case SweepEnd.Broken: {
            process.stderr.write(`ten visits in a row ended in ${code ?? 'an error'}: nothing more was tried\n`);
            const isForbidden = code === 'SALESFORCE_ACCESS_DENIED' || code === 'EVENTS_NOT_PERMITTED';
            return isForbidden ? ExitCode.NoPermission : ExitCode.Unavailable;
        }
    }
}
