import { Category } from 'c/redaction';
import { Searched, type Suggestion } from 'c/proxyContract';
import type { OrgPolicy } from '../../policy/orgPolicy.ts';
import { Priority } from '../../limits/priority.ts';
import type { StoredEntry, StoredEvent } from '../../salesforce/gateway.ts';
import { meteredRead } from '../../transcript/meteredRead.ts';
import type { EntriesPage, Transcript } from '../../transcript/page.ts';
import { newestPage, pageBefore } from '../../transcript/pageBackward.ts';
import { withReading } from '../../transcript/reading.ts';
import { rememberWindows } from '../../transcript/readWindow.ts';
import { closeOpenRecord } from '../closeOpenRecord.ts';
import { patchableConversation } from '../commit/commitScope.ts';
import { dismissedValues, NONE_DISMISSED, withoutDismissed } from '../dismissedValues.ts';
import { entriesOfRecord } from '../entriesOfRecord.ts';
import type { FoundConversation } from '../findConversation.ts';
import { presentEntries } from '../presentEntries.ts';
import { meterOf, type RecordVisit } from '../recordVisit.ts';
import { sumOf, type Counts } from './counts.ts';
import { wantedCategories, type SweepCriteria } from './criteria.ts';
import { readOthers } from './readOthers.ts';

/** An entry in which something was found that a sweep is after; it may be one that nobody can redact. */
export interface FoundEntry {
    readonly stored: StoredEntry;
    readonly suggestions: readonly Suggestion[];
}

/** What a search of a whole transcript has come to. */
export interface SearchedTranscript {
    readonly found: readonly FoundEntry[];
    /** How many entries were read, of which reader, and how many of them could not be searched in full. */
    readonly counts: Counts;
}

/** What is searched, for what. */
export interface Search {
    readonly visit: RecordVisit;
    readonly found: FoundConversation;
    readonly policy: OrgPolicy;
    readonly criteria: SweepCriteria;
}

const ENTRIES_PER_PAGE = 1_000;

/**
 * Reads all entries of a record, and finds in them what the criteria are after, whether it was dismissed before or not: of Connect,
 * and then, where it is set up, of the Conversation Data API what it alone has. Each call is paid for as bulk work.
 *
 * @throws {ProblemError} TRANSCRIPT_NOT_READY, ENTRY_NOT_REDACTABLE where there is no conversation, a limit, or what the gateway throws
 */
export async function searchTranscript({ visit, found, policy, criteria }: Search): Promise<SearchedTranscript> {
    const conversationIdentifier = patchableConversation(found, visit.now());
    const withText = new Set<string>();
    const metered = meteredRead(visit.gateway, conversationIdentifier, meterOf(visit, Priority.Bulk));
    const read = rememberWindows(async (window) => {
        const entries = await metered(window);
        for (const { identifier, text } of entries) if (text !== null) withText.add(identifier);
        return entries;
    });
    const belongs = entriesOfRecord(await closeOpenRecord(found, read));
    const transcript: Transcript = { read, belongs, limit: ENTRIES_PER_PAGE };
    const wanted = wantedCategories(criteria, policy.answer);
    const { conversationId } = found.record;
    // Who took part is known by name, and asked for where names are looked for.
    const participants =
        conversationId && wanted.has(Category.Person) ? await visit.gateway.findParticipants(conversationId) : [];

    const isWanted = ({ category, score }: Suggestion): boolean =>
        wanted.has(category) && score >= criteria.minimumScore;
    const search = (entries: readonly StoredEntry[], reading: readonly StoredEntry[]): SearchedTranscript => {
        const presented = presentEntries(visit, entries, { participants, policy, dismissed: NONE_DISMISSED, reading });
        return {
            found: entries.flatMap((stored, index) => {
                const suggestions = presented[index]?.suggestions.filter(isWanted) ?? [];
                return suggestions.length > 0 ? [{ stored, suggestions }] : [];
            }),
            counts: sumOf(presented.map(({ searched }) => ({ [NAMES[searched]]: 1 })))
        };
    };

    const searched: SearchedTranscript[] = [];
    const withoutText = new Set<string>();
    let page: EntriesPage | null = await newestPage(transcript);
    while (page !== null) {
        const { entries, isTruncated, before, reading } = withReading(transcript, page);
        searched.push(search(entries, reading));
        searched.push({ found: [], counts: { entries: entries.length, truncated: Number(isTruncated) } });
        for (const { identifier, text } of entries) if (text === null) withoutText.add(identifier);
        page = before === null ? null : await pageBefore(transcript, before);
    }
    const others = await readOthers(visit, { conversationIdentifier, withText, withoutText, belongs });
    searched.push(search(others.entries, others.entries), { found: [], counts: others.counts });
    return {
        found: searched.flatMap((each) => each.found),
        counts: sumOf(searched.map(({ counts }) => counts))
    };
}

/** What is left of what was found when a supervisor's dismissals, among the steps of the record, are heeded. */
export function heedDismissals(
    { visit, found: { record } }: Search,
    found: readonly FoundEntry[],
    steps: readonly StoredEvent[]
): readonly FoundEntry[] {
    const entries = found.map(({ stored, suggestions }) => ({
        identifier: stored.identifier,
        text: stored.text ?? '',
        suggestions
    }));
    const left = withoutDismissed(entries, dismissedValues(record.id, steps, visit.digests));
    return found
        .map(({ stored }) => ({ stored, suggestions: left.get(stored.identifier) ?? [] }))
        .filter(({ suggestions }) => suggestions.length > 0);
}

const NAMES: Readonly<Record<Searched, string>> = {
    [Searched.Full]: 'searched',
    [Searched.Written]: 'searchedAsWritten',
    [Searched.None]: 'notSearched'
};
