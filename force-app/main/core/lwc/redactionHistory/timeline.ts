import { EventType, FlagOutcome, type AuditEvent, type ReasonCode } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import {
    actorWords,
    categoryWords,
    counted,
    DECLINE_REASONS,
    fill,
    FLAG_REASONS,
    listOf,
    reasonCodeWords,
    reasonWords
} from 'c/wording';
import { entryStepOf, type EntryStep } from './entryStep.ts';
import { HISTORY_LABELS as LABELS } from './historyLabels.ts';

/** What events are told with. */
export interface Telling {
    readonly rules: MaskRules;
    readonly reasonCodes: readonly ReasonCode[];
    /** How entries are called, by identifier; those that are not loaded are left out. */
    readonly names: ReadonlyMap<string, string>;
}

/** What somebody did at once. */
export interface Step {
    readonly key: string;
    readonly iconName: string;
    readonly title: string;
    readonly actor: string;
    /** ISO 8601. */
    readonly occurredAt: string;
    /** Why, and what was noted; empty where nothing is told. */
    readonly reason: string;
    readonly entries: readonly EntryStep[];
}

/**
 * Tells events, newest first, as steps: those of a commit are one, and so are those of a call that dismissed. A page of events can
 * begin within a commit; what it lacks comes with the next page. Events without a fitting signature are left out.
 */
export function timelineOf(events: readonly AuditEvent[], telling: Telling): readonly Step[] {
    const groups = new Map<string, AuditEvent[]>();
    for (const event of events) {
        if (!event.signed || event.type === EventType.View) continue;
        const key = groupOf(event);
        const group = groups.get(key) ?? [];
        if (group.length === 0) groups.set(key, group);
        group.push(event);
    }
    return [...groups].map(([key, group]) => stepOf(key, group, telling));
}

/** How many events are not the product's own. */
export function countUnsigned(events: readonly AuditEvent[]): number {
    return events.filter(({ signed }) => !signed).length;
}

function groupOf({ type, commitId, entryIdentifier }: AuditEvent): string {
    if (type === EventType.Intent || type === EventType.Outcome) return `Commit ${commitId}`;
    return type === EventType.Flag || type === EventType.FlagResolved
        ? `${type} ${commitId} ${entryIdentifier}`
        : `${type} ${commitId}`;
}

function stepOf(key: string, group: readonly AuditEvent[], telling: Telling): Step {
    const { rules, names } = telling;
    // The first that was done: of a commit whose outcome was found by somebody else later, who redacted.
    const event = group.at(-1)!;
    const common = { key, actor: actorWords(event.actor), occurredAt: event.occurredAt };
    switch (event.type) {
        case EventType.Flag:
            return {
                ...common,
                iconName: 'utility:priority',
                title: fill(LABELS.flag, reasonWords(FLAG_REASONS, event.reasonCode)),
                reason: '',
                entries: [entryStepOf([event], telling)]
            };
        case EventType.FlagResolved:
            return {
                ...common,
                iconName: event.outcome === FlagOutcome.Redacted ? 'utility:success' : 'utility:ban',
                title: resolutionTitle(event),
                reason: '',
                entries: [entryStepOf([event], telling)]
            };
        case EventType.Dismissal:
        case EventType.DismissalWithdrawn: {
            const labels = event.type === EventType.Dismissal ? LABELS.dismissed : LABELS.restored;
            const categories = new Set(group.flatMap((each) => each.categories));
            const words = listOf([...categories].map((category) => categoryWords(category, rules)));
            const title = fill(counted(group.length, labels), group.length, words);
            return { ...common, iconName: 'utility:hide', title, reason: '', entries: [] };
        }
        case EventType.Erasure:
            return {
                ...common,
                iconName: 'utility:delete',
                title: LABELS.erasure,
                reason: event.note ?? '',
                entries: []
            };
        default:
            return {
                ...common,
                iconName: 'utility:lock',
                ...commitOf(group, { ...telling, names })
            };
    }
}

function commitOf(group: readonly AuditEvent[], telling: Telling): Pick<Step, 'title' | 'reason' | 'entries'> {
    const byEntry = new Map<string, AuditEvent[]>();
    for (const event of group) {
        const known = byEntry.get(event.entryIdentifier) ?? [];
        byEntry.set(event.entryIdentifier, [...known, event]);
    }
    const note = group.find((event) => event.note)?.note ?? '';
    const entries = [...byEntry.values()].map((events) => entryStepOf(events, telling));
    return {
        title: counted(entries.length, entries.some(({ isOdd }) => isOdd) ? LABELS.asked : LABELS.commit),
        reason: [reasonOf(group[0]!, telling.reasonCodes), note].filter((part) => part !== '').join(' · '),
        entries
    };
}

function reasonOf({ reasonCode }: AuditEvent, reasonCodes: readonly ReasonCode[]): string {
    const known = reasonCodes.find(({ code }) => code === reasonCode);
    return known ? reasonCodeWords(known) : (reasonCode ?? '');
}

function resolutionTitle({ outcome, reasonCode }: AuditEvent): string {
    if (outcome === FlagOutcome.Declined) return fill(LABELS.flagDeclined, reasonWords(DECLINE_REASONS, reasonCode));
    return outcome === FlagOutcome.Withdrawn ? LABELS.flagWithdrawn : LABELS.flagRedacted;
}
