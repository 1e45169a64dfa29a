import { applyMasks, Category, type Span } from 'c/redaction';
import type { PolicyAnswer, Suggestion, TranscriptEntry } from 'c/proxyContract';
import { Act } from '../caller.ts';
import type { Detection } from '../detection/detect.ts';
import { viewerMaskRules } from '../policy/maskRules.ts';
import type { Participant, StoredEntry } from '../salesforce/gateway.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * Entries as this caller may see them. A caller who may redact gets clear text and suggestions; one who may only view gets what
 * policy names masked, an entry that could not be searched masked whole, and no suggestion.
 */
export function presentEntries(
    visit: RecordVisit,
    entries: readonly StoredEntry[],
    participants: readonly Participant[]
): readonly TranscriptEntry[] {
    const names = new Map(participants.map(({ participantKey, displayName }) => [participantKey, displayName]));
    const detection = detectIn(visit, entries);
    const isViewer = visit.caller.act === Act.View;
    return entries.map((entry) => ({
        identifier: entry.identifier,
        revision: visit.digests.revision(entry.identifier, entry.text ?? ''),
        kind: entry.text === null ? 'other' : 'text',
        redactable: isRedactable(entry),
        sender: { role: entry.sender.role, displayName: names.get(entry.sender.subject) ?? null },
        clientTimestamp: entry.clientTimestamp,
        durationMs: entry.durationMs,
        ...(isViewer ? maskedText(entry, detection, visit.policy) : clearText(entry, detection, visit.policy))
    }));
}

/** Only an entry with text can be redacted: Connect replaces text and nothing else. */
export function isRedactable({ text }: StoredEntry): boolean {
    return text !== null && text.length > 0;
}

type EntryText = Pick<TranscriptEntry, 'text' | 'suggestions' | 'masked'>;

function detectIn(visit: RecordVisit, entries: readonly StoredEntry[]): Detection {
    const texts = entries.map(({ identifier, text }) => ({ identifier, text: text ?? '' }));
    const detection = visit.detect(texts);
    if (detection.failed.size > 0) {
        const entryCount = detection.failed.size;
        visit.log.error('detection failed; the entries are masked whole', { requestId: visit.requestId, entryCount });
    }
    return detection;
}

function clearText({ identifier, text }: StoredEntry, detection: Detection, policy: PolicyAnswer): EntryText {
    return { text: text ?? '', suggestions: suggestionsOf(identifier, detection, policy), masked: [] };
}

function maskedText({ identifier, text }: StoredEntry, detection: Detection, policy: PolicyAnswer): EntryText {
    if (!text) return { text: '', suggestions: [], masked: [] };
    const spans: readonly Span[] = detection.failed.has(identifier)
        ? [{ start: 0, end: text.length, category: Category.Other }]
        : suggestionsOf(identifier, detection, policy).filter(({ category }) => isMaskedForViewers(category, policy));
    return { ...applyMasks(text, spans, viewerMaskRules(policy)), suggestions: [] };
}

function suggestionsOf(identifier: string, detection: Detection, { categories }: PolicyAnswer): readonly Suggestion[] {
    const minimum = new Map(categories.map(({ category, minimumScore }) => [category, minimumScore]));
    const suggestions = detection.suggestions.get(identifier) ?? [];
    return suggestions.filter(({ category, score }) => score >= (minimum.get(category) ?? 0));
}

function isMaskedForViewers(category: string, { categories }: PolicyAnswer): boolean {
    return categories.find((policy) => policy.category === category)?.maskedForViewers ?? true;
}
