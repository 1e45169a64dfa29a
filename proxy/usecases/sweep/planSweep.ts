import type { RecordObject } from 'c/proxyContract';
import { ACTIVE_FOR_MS } from '../../limits/activeConversations.ts';
import { forecastEnd, type ForecastRules } from '../../limits/forecast.ts';
import type { SweepItem } from '../../state/sweepJournal.ts';
import { BULK_CALLS_PER_MINUTE } from '../readConversationData.ts';
import type { UseCaseParts } from '../recordVisit.ts';
import { SweepAction } from './criteria.ts';
import type { FoundRecords } from './findRecords.ts';

/** How many records and conversations a sweep is about, and how long it takes. */
export interface SweepPlan {
    readonly records: number;
    readonly conversations: number;
    /** Of the conversations, how many our calls hold active now: they take no new place. */
    readonly held: number;
    /** Of the others, how many ended so lately that Salesforce counts them as active all the same. */
    readonly recentlyEnded: number;
    /** Ids of the records of both: they cost no further place where they are visited while they are active. 18 characters. */
    readonly warmRecords: readonly string[];
    readonly live: number;
    readonly withoutConversation: number;
    readonly lacking: readonly RecordObject[];
    /** When it is done, epoch ms: where nothing is found, and where something is found in every record. `null` is years away. */
    readonly ends: { readonly earliest: number | null; readonly latest: number | null };
    /** Calls to the entries resource, likewise, of one page for each record: each further page is one more. */
    readonly calls: { readonly least: number; readonly most: number };
    /**
     * Calls to the Conversation Data API at least: nobody knows beforehand how many entries a conversation has, and each further page
     * is one more. 0 where it is not set up.
     */
    readonly dataCalls: number;
}

/** What a plan is made with. */
export interface PlanningParts extends Pick<
    UseCaseParts,
    'activeConversations' | 'hourlyCalls' | 'conversationData' | 'now'
> {
    readonly userId: string;
    readonly action: SweepAction;
    readonly rules: ForecastRules;
}

const MINUTE_MS = 60_000;

/** A redaction reads its entries again, writes them, and reads them back. */
const CALLS_PER_RECORD: Readonly<Record<SweepAction, { readonly least: number; readonly most: number }>> = {
    [SweepAction.Flag]: { least: 1, most: 1 },
    [SweepAction.Redact]: { least: 1, most: 4 }
};

/** Takes in what is found for a sweep, and plans it. */
export interface Planner {
    /** The items of a batch that were not in any before. */
    take(found: FoundRecords): readonly SweepItem[];
    plan(): Promise<SweepPlan>;
}

/** Makes a plan as records are found; holds their ids and those of their conversations, and nothing else of them. */
export function createPlanner(parts: PlanningParts): Planner {
    const { activeConversations, hourlyCalls, conversationData, userId, action, rules, now } = parts;
    /** The conversation of each. */
    const records = new Map<string, string>();
    /** When the last record of each ended, epoch ms. */
    const conversations = new Map<string, number>();
    const lacking = new Set<RecordObject>();
    let [live, withoutConversation] = [0, 0];

    return {
        take: (found) => {
            live += found.live;
            withoutConversation += found.withoutConversation;
            if (found.lacking) lacking.add(found.lacking);
            const fresh = found.items.filter(({ recordId }) => !records.has(recordId));
            for (const { recordId, conversationIdentifier, endedAt } of fresh) {
                records.set(recordId, conversationIdentifier);
                const before = conversations.get(conversationIdentifier) ?? endedAt;
                conversations.set(conversationIdentifier, Math.max(before, endedAt));
            }
            return fresh;
        },
        plan: async () => {
            const held = new Set(await activeConversations.held());
            const { used } = await hourlyCalls.use(userId);
            const start = now();
            const others = [...conversations].filter(([identifier]) => !held.has(identifier));
            const recentlyEnded = new Set(
                others.filter(([, endedAt]) => endedAt > start - ACTIVE_FOR_MS).map(([identifier]) => identifier)
            );
            const { least, most } = CALLS_PER_RECORD[action];
            const dataCalls = conversationData ? records.size : 0;
            const dataPace = ((dataCalls / conversations.size) * MINUTE_MS) / BULK_CALLS_PER_MINUTE;
            const endWith = (calls: number): number | null =>
                forecastEnd(
                    {
                        start,
                        conversations: conversations.size,
                        calls,
                        activeNow: held.size,
                        callsNow: used
                    },
                    { ...rules, pace: Math.max(rules.pace, dataPace) }
                );
            const calls = { least: records.size * least, most: records.size * most };
            return {
                records: records.size,
                conversations: conversations.size,
                held: conversations.size - others.length,
                recentlyEnded: recentlyEnded.size,
                warmRecords: [...records].flatMap(([recordId, identifier]) =>
                    held.has(identifier) || recentlyEnded.has(identifier) ? [recordId] : []
                ),
                live,
                withoutConversation,
                lacking: [...lacking],
                ends: { earliest: endWith(calls.least), latest: endWith(calls.most) },
                calls,
                dataCalls
            };
        }
    };
}
