import { overlaps } from 'c/redaction';
import type { AppearancesAnswer, AppearancesRequest } from 'c/proxyContract';
import { findValue, type Appearances, type ValuePlace } from '../detection/appearances/findValue.ts';
import type { ReadableEntry } from '../detection/reading.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';
import type { StoredEntry } from '../salesforce/gateway.ts';
import { meteredRead } from '../transcript/meteredRead.ts';
import { newestPage } from '../transcript/pageBackward.ts';
import { rememberWindows } from '../transcript/readWindow.ts';
import { closeOpenRecord } from './closeOpenRecord.ts';
import { readAskedEntries } from './commit/askedEntries.ts';
import { checkEntries } from './commit/checkRequest.ts';
import { patchableConversation } from './commit/commitScope.ts';
import { entriesOfRecord } from './entriesOfRecord.ts';
import { findConversation } from './findConversation.ts';
import { isRedactable } from './presentEntries.ts';
import { Priority } from '../limits/priority.ts';
import { meterOf, policyOf, type RecordVisit } from './recordVisit.ts';
import { tellingFreshEntries } from './tellView.ts';

/** A linked suggestion is told within so many entries before and behind a part of it; to search all for one would hold others up. */
const ENTRIES_AROUND = 200;
/** The most entries that are looked through; a page may cost no more calls than reach so far. */
const MOST_ENTRIES = 10_000;

/**
 * Finds a value wherever the record's newest entries hold it, in any form. What a linked suggestion shows a part of is meant as a
 * whole. Each call to Salesforce is paid for as it is made; nothing is written.
 *
 * @throws {ProblemError} REQUEST_INVALID, SPAN_INVALID, RECORD_NOT_FOUND, TRANSCRIPT_NOT_READY, ENTRY_NOT_REDACTABLE,
 * ENTRY_CHANGED, AUDIT_UNAVAILABLE, a limit, or what the gateway throws
 */
export async function findAppearances(visit: RecordVisit, request: AppearancesRequest): Promise<AppearancesAnswer> {
    const { identifier, revision, span } = request;
    const policy = await policyOf(visit);
    const asked = { identifier, revision, spans: [span] };
    checkEntries({ entries: [asked] }, policy.answer);
    const found = await findConversation(visit.gateway, visit.caller);
    const conversationIdentifier = patchableConversation(found, visit.now());
    const read = rememberWindows(meteredRead(visit.gateway, conversationIdentifier, meterOf(visit, Priority.Reading)));
    const ground = { visit, found, policy };
    const [pair] = await tellingFreshEntries(ground, () => readAskedEntries({ ...ground, read }, [asked]));
    const belongs = entriesOfRecord(await closeOpenRecord(found, read));
    const page = await newestPage({ read, belongs, limit: MOST_ENTRIES });
    const looked = withAsked(page.entries, pair?.stored);
    const entries = looked.map(toReadable);
    const parts = partsOf(visit, entries, { policy, place: { identifier, start: span.start, end: span.end } });
    const { appearances, isSought } = findValue(entries, { parts, category: span.category });
    return {
        entries: looked.flatMap((entry) => toAnswer(visit, entry, appearances, span.category)),
        reach: isSought
            ? { entries: looked.length, whole: page.before === null && !page.isTruncated }
            : { entries: 0, whole: false }
    };
}

/** One that is older than all that were looked through stands before them. */
function withAsked(entries: readonly StoredEntry[], asked: StoredEntry | undefined): readonly StoredEntry[] {
    const isAmong = !asked || entries.some(({ identifier }) => identifier === asked.identifier);
    return isAmong ? entries : [asked, ...entries];
}

function toReadable({ identifier, text, sender }: StoredEntry): ReadableEntry {
    return { identifier, text: text ?? '', role: sender.role };
}

/** The parts of the linked suggestion that stands at a place, in their order; else the place itself. */
function partsOf(
    visit: RecordVisit,
    entries: readonly ReadableEntry[],
    { policy, place }: { readonly policy: OrgPolicy; readonly place: ValuePlace }
): readonly ValuePlace[] {
    const index = entries.findIndex(({ identifier }) => identifier === place.identifier);
    const near = entries.slice(Math.max(0, index - ENTRIES_AROUND), index + ENTRIES_AROUND + 1);
    const { suggestions } = visit.detect(near, { companyPhoneNumbers: policy.companyPhoneNumbers });
    const here = suggestions.get(place.identifier) ?? [];
    const group = here.find((suggestion) => suggestion.group !== null && overlaps(suggestion, place))?.group;
    if (group === undefined) return [place];
    return near.flatMap(({ identifier }) =>
        (suggestions.get(identifier) ?? [])
            .filter((suggestion) => suggestion.group === group)
            .map(({ start, end }) => ({ identifier, start, end }))
    );
}

function toAnswer(
    { digests }: RecordVisit,
    entry: StoredEntry,
    appearances: Appearances,
    category: string
): AppearancesAnswer['entries'] {
    const { identifier, text } = entry;
    const ranges = isRedactable(entry) ? appearances.get(identifier) : undefined;
    if (!ranges) return [];
    const revision = digests.revision(identifier, text ?? '');
    return [{ identifier, revision, spans: ranges.map(({ start, end }) => ({ start, end, category })) }];
}
