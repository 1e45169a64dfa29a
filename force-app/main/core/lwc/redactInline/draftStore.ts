import USER_ID from '@salesforce/user/Id';
import type { KeptDraft, KeptEntry } from 'c/drafting';
import type { Span } from 'c/redaction';

/** Drafts of this page, as they are stored: the storage of the tab may be forbidden, or full. */
const memory = new Map<string, string>();

/**
 * Stores what a user has drafted on a record: spans and revisions, never text. It outlives the component, the page and, as long as
 * the tab can be opened again, the tab; nobody else's tab has it. An empty draft stores nothing.
 */
export function storeDraft(recordId: string, draft: KeptDraft): void {
    const key = keyOf(recordId);
    if (draft.length > 0) memory.set(key, JSON.stringify(draft));
    else memory.delete(key);
    try {
        // What cannot be replaced must not be offered again as it was.
        sessionStorage.removeItem(key);
        if (draft.length > 0) sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
        // The page remembers it.
    }
}

/** What this user has drafted on a record; `null` where there is nothing. */
export function storedDraft(recordId: string): KeptDraft | null {
    const key = keyOf(recordId);
    const text = memory.get(key) ?? textIn(key);
    return text === null ? null : parseDraft(text);
}

function keyOf(recordId: string): string {
    return `redactInline.draft.${USER_ID}.${recordId}`;
}

function textIn(key: string): string | null {
    try {
        return sessionStorage.getItem(key);
    } catch {
        return null;
    }
}

/** Whatever else runs on the page can write to its storage. */
function parseDraft(text: string): KeptDraft | null {
    try {
        const draft: unknown = JSON.parse(text);
        return Array.isArray(draft) && draft.length > 0 && draft.every(isKeptEntry) ? draft : null;
    } catch {
        return null;
    }
}

function isKeptEntry(value: unknown): value is KeptEntry {
    const { identifier, revision, spans } = (value ?? {}) as Partial<Record<keyof KeptEntry, unknown>>;
    return (
        typeof identifier === 'string' && typeof revision === 'string' && Array.isArray(spans) && spans.every(isSpan)
    );
}

function isSpan(value: unknown): value is Span {
    const { start, end, category } = (value ?? {}) as Partial<Record<keyof Span, unknown>>;
    return Number.isInteger(start) && Number.isInteger(end) && typeof category === 'string';
}
