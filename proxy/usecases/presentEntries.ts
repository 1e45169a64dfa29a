import { applyMasks, Category, type Span } from 'c/redaction';
import { Searched, type Suggestion, type TranscriptEntry } from 'c/proxyContract';
import { Act } from '../caller.ts';
import type { Detection } from '../detection/detect.ts';
import { viewerMaskRules } from '../policy/maskRules.ts';
import type { OrgPolicy } from '../policy/orgPolicy.ts';
import type { Participant, StoredEntry } from '../salesforce/gateway.ts';
import { foundByPolicy, maskedForViewers } from './maskedForViewers.ts';
import { withoutDismissed, type DismissedValues } from './dismissedValues.ts';
import type { RecordVisit } from './recordVisit.ts';
import { shownName } from './shownName.ts';
import { knownRole } from './unknownRole.ts';

/** What entries are presented with. */
export interface Presentation {
    readonly participants: readonly Participant[];
    readonly policy: OrgPolicy;
    readonly dismissed: DismissedValues;
    /** What is read to find anything in these entries: themselves, among what stands beside them. */
    readonly reading: readonly StoredEntry[];
}

/**
 * Entries as this caller may see them. A caller who may redact gets clear text, and suggestions but for those that were
 * dismissed; one who may only view gets what policy names masked, dismissed or not and in the names of senders too, an entry that
 * could not be searched masked whole, and no suggestion.
 */
export function presentEntries(
    visit: RecordVisit,
    entries: readonly StoredEntry[],
    presentation: Presentation
): readonly TranscriptEntry[] {
    const names = new Map(
        presentation.participants.map(({ participantKey, displayName }) => [participantKey, displayName])
    );
    const texts = visit.caller.act === Act.Redact ? clearTexts : maskedTexts;
    const { detection, exhausted } = detectIn(visit, presentation);
    const shown = shownName(visit, presentation.policy);
    const nameOf = ({ sender, senderName }: StoredEntry): string | null => {
        const name = names.get(sender.subject) ?? senderName ?? null;
        return name === null ? null : shown(name);
    };
    const textOf = texts(entries, detection, presentation);
    const presented = entries.map((entry) => ({
        identifier: entry.identifier,
        revision: visit.digests.revision(entry.identifier, entry.text ?? ''),
        kind: entry.otherKind ?? (entry.text === null ? 'other' : 'text'),
        redactable: isRedactable(entry),
        sender: { role: entry.sender.role, displayName: nameOf(entry) },
        clientTimestamp: entry.clientTimestamp,
        durationMs: entry.durationMs,
        searched: searchedOf(entry, detection),
        ...textOf(entry)
    }));
    reportSearched(visit, presented, exhausted);
    return presented;
}

/** Only an entry with a text of Connect's can be redacted: Connect replaces that and nothing else. */
export function isRedactable({ text, otherKind }: StoredEntry): boolean {
    return otherKind === undefined && text !== null && text.length > 0;
}

/** Roles of participants who are no persons: what they are called is what their company calls them. */
const MACHINES: ReadonlySet<string> = new Set(['Chatbot', 'DigitalWorker', 'Router', 'System']);

type EntryText = Pick<TranscriptEntry, 'text' | 'suggestions' | 'masked'>;

function detectIn(
    visit: RecordVisit,
    { policy, participants, reading }: Presentation
): { readonly detection: Detection; readonly exhausted: ReadonlySet<string> } {
    const exhausted = new Set<string>();
    const texts = reading.map((entry) => ({
        identifier: entry.identifier,
        text: entry.text ?? '',
        role: knownRole(entry)
    }));
    const detection = visit.detect(texts, {
        rules: policy.rules,
        companyPhoneNumbers: policy.companyPhoneNumbers,
        knownNames: participants.flatMap(({ role, displayName }) => (MACHINES.has(role) ? [] : (displayName ?? []))),
        onExhausted: (rule) => exhausted.add(rule)
    });
    return { detection, exhausted };
}

/** What was not searched at all is told as that, whatever its language: less is known of it. */
function searchedOf({ identifier, text }: StoredEntry, { failed, uncovered }: Detection): Searched {
    if (!text) return Searched.Full;
    if (failed.has(identifier)) return Searched.None;
    return uncovered.has(identifier) ? Searched.Written : Searched.Full;
}

/** Counts the entries of the answer, not those around it that were only read along. */
function reportSearched(
    { log, metrics, requestId }: RecordVisit,
    entries: readonly TranscriptEntry[],
    exhausted: ReadonlySet<string>
): void {
    for (const { searched } of entries) metrics.presented(searched);
    const count = (wanted: Searched): number => entries.filter(({ searched }) => searched === wanted).length;
    const [failedCount, uncoveredCount] = [count(Searched.None), count(Searched.Written)];
    if (failedCount + uncoveredCount === 0) return;
    const fields = { requestId, entryCount: entries.length, failedCount, uncoveredCount };
    const message = 'entries were not searched in full';
    if (failedCount === 0) log.info(message, fields);
    else log.error(message, exhausted.size > 0 ? { ...fields, rules: [...exhausted] } : fields);
}

type TextOf = (entry: StoredEntry) => EntryText;

function clearTexts(
    entries: readonly StoredEntry[],
    detection: Detection,
    { policy, dismissed }: Presentation
): TextOf {
    const found = entries.map(({ identifier, text }) => ({
        identifier,
        text: text ?? '',
        suggestions: foundByPolicy(detection.suggestions.get(identifier) ?? NOTHING_SUGGESTED, policy)
    }));
    const open = withoutDismissed(found, dismissed);
    return ({ identifier, text }) => ({ text: text ?? '', suggestions: open.get(identifier) ?? [], masked: [] });
}

function maskedTexts(_entries: readonly StoredEntry[], detection: Detection, { policy }: Presentation): TextOf {
    const rules = viewerMaskRules(policy.answer);
    return ({ identifier, text }) => {
        if (!text) return { text: '', suggestions: [], masked: [] };
        const spans: readonly Span[] = detection.failed.has(identifier)
            ? [{ start: 0, end: text.length, category: Category.Other }]
            : maskedForViewers(detection.suggestions.get(identifier) ?? NOTHING_SUGGESTED, policy);
        return { ...applyMasks(text, spans, rules), suggestions: [] };
    };
}

const NOTHING_SUGGESTED: readonly Suggestion[] = [];
