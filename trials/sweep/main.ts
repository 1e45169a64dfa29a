/** `npm run trial:sweep`: a month of 200,000 conversations swept in accelerated time; `--conversations N`, `--hourly-calls N` and `--redact` change that. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { parseCeilingPeriods } from '../../proxy/limits/ceilings.ts';
import { mostFor, Priority } from '../../proxy/limits/priority.ts';
import { openSqliteState } from '../../proxy/state/sqlite/openSqliteState.ts';
import { createModelOrg } from './modelOrg.ts';
import { createModelSweep, mostActiveAt, PACE_MS, type ModelLimits } from './modelSweep.ts';

const { values } = parseArgs({
    options: {
        conversations: { type: 'string', default: '200000' },
        'hourly-calls': { type: 'string', default: '1000' },
        redact: { type: 'boolean', default: false }
    }
});
const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 10, 22, 12);

/** The example of Salesforce's own documentation: 2,000 by day, and by night and at weekends what 11,000 leave. */
const LIMITS: ModelLimits = {
    ceilings: {
        timeZone: 'UTC',
        periods: parseCeilingPeriods('Mon-Fri 20:00-08:00 10500; Sat,Sun 00:00-24:00 10500'),
        otherwise: 2_000
    },
    hourlyCallLimit: Number(values['hourly-calls']),
    shares: { commitReserve: 5, bulkMost: 50 }
};

const clock = { time: START };
const org = createModelOrg(clock, {
    conversations: Number(values.conversations),
    overMs: 30 * DAY_MS,
    callMs: PACE_MS,
    mostActiveAt: mostActiveAt(LIMITS)
});
const state = openSqliteState(':memory:', () => clock.time);
const sweep = createModelSweep({ org, clock, state, action: values.redact ? 'redact' : 'flag' }, LIMITS);

const begun = performance.now();
const plan = await sweep.plan({ from: START - 31 * DAY_MS, until: START });
print(`planned: ${count(plan.conversations)} conversations, ${count(plan.records)} records`);
print(`planned: done between ${days(plan.ends.earliest)} and ${days(plan.ends.latest)} of simulated time`);
const timer = setInterval(() => {
    process.stderr.write(`${count(sweep.visits.size)} visited, day ${days(clock.time)}\n`);
}, 10_000);
const { end } = await sweep.run();
clearInterval(timer);
const standing = await sweep.standing();
await state.close();

const mostCalls = mostFor(Priority.Bulk, LIMITS.hourlyCallLimit, LIMITS.shares);
const problems = [
    ...(end === 'finished' ? [] : [`the sweep ended as ${end}`]),
    ...(sweep.visits.size === org.recordCount ? [] : ['not all records were visited']),
    ...([...sweep.visits.values()].every((times) => times === 1) ? [] : ['a record was visited twice']),
    ...(standing.counts[`${values.redact ? 'redacted' : 'flagged'}.CARD_NUMBER`] === org.sensitive.size
        ? []
        : ['not all that was planted was found']),
    ...([...org.writes.values()].every((times) => times === 1) ? [] : ['an entry was written twice']),
    ...(standing.failed === 0 ? [] : [`${count(standing.failed)} records failed`]),
    ...(org.highest.hourlyCalls <= mostCalls ? [] : ['more calls in an hour than bulk work may make']),
    ...(org.highest.over <= 0 ? [] : ['more active conversations than bulk work may hold at that time'])
];
print(
    `took ${days(clock.time)} of simulated time, ${String(Math.round((performance.now() - begun) / 1000))} s of real time`
);
print(
    `at most ${count(org.highest.active)} active conversations as the org counts, never fewer than ${count(-org.highest.over)} below what bulk ` +
        `work may hold at that time; ${count(org.highest.hourlyCalls)} calls in an hour (of ${count(mostCalls)})`
);
print(`${count(standing.done)} records done; ${JSON.stringify(standing.counts)}`);
for (const problem of problems) print(`BROKEN ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function print(line: string): void {
    process.stdout.write(`${line}\n`);
}

function count(value: number): string {
    return value.toLocaleString('en-US');
}

function days(time: number | null): string {
    return time === null
        ? 'years'
        : `${((time - START) / DAY_MS).toFixed(2)} days (${count(Math.round((time - START) / MINUTE_MS))} minutes)`;
}
