import type { ProxyClient } from 'c/proxyClient';
import { ENTRIES_PER_PAGE, type EntryRedaction, type TranscriptEntry } from 'c/proxyContract';

/** Which entries are wanted in the form of those who may only view. */
export interface MaskedRequest {
    readonly entries: readonly TranscriptEntry[];
    /** What would be committed. */
    readonly drafted: readonly EntryRedaction[];
}

/**
 * Reads entries as those who may only view would get them with the draft applied, from the newest page back as far as they go.
 * Rejects with what the proxy has against it; answers `null` when one of them is no more to be had.
 */
export async function readMaskedEntries(
    client: ProxyClient,
    { entries, drafted }: MaskedRequest
): Promise<readonly TranscriptEntry[] | null> {
    const missing = new Set(entries.map(({ identifier }) => identifier));
    const masked = new Map<string, TranscriptEntry>();

    async function readPage(before: string | null): Promise<void> {
        const query = { limit: ENTRIES_PER_PAGE.most, ...(before === null ? {} : { before }) };
        const answer = await client.previewEntries({ entries: drafted }, query);
        for (const entry of answer.entries) {
            missing.delete(entry.identifier);
            masked.set(entry.identifier, entry);
        }
        if (missing.size > 0 && answer.page.before !== null) await readPage(answer.page.before);
    }

    await readPage(null);
    return missing.size === 0 ? entries.map(({ identifier }) => masked.get(identifier)!) : null;
}
