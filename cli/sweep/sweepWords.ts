import type { SweepPlan } from '../../proxy/usecases/sweep/planSweep.ts';
import { BULK_CALLS_PER_MINUTE } from '../../proxy/usecases/readConversationData.ts';
import { WaitFor } from '../../proxy/usecases/sweep/workThrough.ts';
import { counted, entriesCounted, grouped } from '../counted.ts';
import type { SweepReport } from './sweepReport.ts';

/** A plan in words, a line each. */
export function planWords(plan: SweepPlan, now: number): readonly string[] {
    const { records, conversations, held, recentlyEnded, live, withoutConversation, lacking, ends, calls, dataCalls } =
        plan;
    return [
        `${counted(records, 'record')} of ${counted(conversations, 'conversation')}; ${grouped(held)} held active now, ${grouped(recentlyEnded)} ended in the last 30 minutes`,
        ...(live > 0 ? [`${counted(live, 'record')} left out: not ended yet`] : []),
        ...(withoutConversation > 0
            ? [`${counted(withoutConversation, 'record')} left out: no conversation that this user may see`]
            : []),
        ...lacking.map((object) => `no ${object} in this org, or this user may not see them`),
        callWords(calls),
        ...(dataCalls > 0
            ? [
                  `at least ${counted(dataCalls, 'call')} to the Conversation Data API, ${String(BULK_CALLS_PER_MINUTE)} a minute at most: a long conversation takes several, and its time`
              ]
            : []),
        `done by ${range(moment(ends.earliest), moment(ends.latest))}, after ${range(duration(ends.earliest, now), duration(ends.latest, now))}, if others leave bulk work its share`
    ];
}

/** How many entries a conversation has, and so how many pages, nobody knows before it is read. */
function callWords({ least, most }: SweepPlan['calls']): string {
    const words = `${counted(least, 'call')} to the entries resource`;
    if (most === 0) return words;
    const redacting = most === least ? '' : `, ${grouped(most)} where something is redacted in every record`;
    return `at least ${words}${redacting}: a conversation of more than 1,000 entries takes several, and their time`;
}

/** A report in words, a line each. */
export function reportWords(report: SweepReport): readonly string[] {
    const { done, open, failed, entries, byCategory } = report;
    const table = Object.entries(byCategory).flatMap(([category, outcomes]) =>
        Object.entries(outcomes).map(([outcome, count]) => `  ${category} ${outcome}: ${grouped(count)}`)
    );
    return [
        `${counted(done, 'record')} done, ${grouped(failed)} failed, ${grouped(open)} not visited yet`,
        ...Object.entries(entries).map(([name, count]) => `  entries ${name}: ${grouped(count)}`),
        ...table,
        ...elsewhereWords(report),
        ...report.failures.map(({ recordId, code }) => `not done: ${recordId} ${code}`)
    ];
}

/** What Connect does not give, and what became of it. */
function elsewhereWords({ entries, unredactable }: SweepReport): readonly string[] {
    const { connectOnly = 0, elsewhereEntries = 0, notReadElsewhere = 0, readElsewhereInPart = 0 } = entries;
    const { unredactableEntries = 0 } = entries;
    const withoutText = elsewhereEntries > 0 ? `; of ${entriesCounted(elsewhereEntries)} Connect gives no text` : '';
    return [
        ...(connectOnly > 0
            ? [
                  `not searched: forms, choices, links and files of ${counted(connectOnly, 'record')}, which only the Conversation Data API has; set CONVERSATION_DATA_URL to search them${withoutText}`
              ]
            : []),
        ...(notReadElsewhere > 0
            ? [
                  `not searched: forms, choices, links and files of ${counted(notReadElsewhere, 'record')}, because the Conversation Data API failed; redact-inline doctor tells why`
              ]
            : []),
        ...(readElsewhereInPart > 0
            ? [`not searched in full: forms, choices, links and files of ${counted(readElsewhereInPart, 'record')}`]
            : []),
        ...(unredactableEntries > 0
            ? [
                  `found where no redaction reaches: ${entriesCounted(unredactableEntries)} of ${counted(unredactable.length, 'record')}; docs/roads/erase.md has what can be done`
              ]
            : []),
        ...unredactable.map(({ recordId, entries: count }) => `not redactable: ${recordId} ${entriesCounted(count)}`)
    ];
}

/** What a sweep waits for. */
export const WAIT_WORDS: Readonly<Record<WaitFor, string>> = {
    [WaitFor.Place]: 'a place among the active conversations',
    [WaitFor.HourlyCalls]: 'calls of the hour',
    [WaitFor.ApiCalls]: "the org's API calls of the day: four of five are used",
    [WaitFor.Salesforce]: 'Salesforce, which takes no calls for now',
    [WaitFor.State]: 'the state, which cannot be reached',
    [WaitFor.Commit]: 'a commit on the same conversation'
};

function range(least: string, most: string): string {
    return least === most ? least : `${least} to ${most}`;
}

function moment(time: number | null): string {
    return time === null
        ? 'no day within five years'
        : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const MINUTE_MS = 60_000;

function duration(time: number | null, now: number): string {
    if (time === null) return 'years';
    const minutes = Math.max(1, Math.ceil((time - now) / MINUTE_MS));
    if (minutes < 120) return counted(minutes, 'minute');
    const hours = Math.ceil(minutes / 60);
    return hours < 72 ? counted(hours, 'hour') : `${(hours / 24).toFixed(1)} days`;
}
