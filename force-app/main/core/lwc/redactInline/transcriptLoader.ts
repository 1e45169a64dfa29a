import type { ProxyClient } from 'c/proxyClient';
import type { PolicyAnswer } from 'c/proxyContract';
import { fromNewestPage, type TranscriptState } from './transcriptState.ts';

/** What is needed to show a record's transcript. */
export interface LoadedTranscript {
    readonly transcript: TranscriptState;
    /** `null` for a caller who may only view. */
    readonly policy: PolicyAnswer | null;
    /** When to look again, while the transcript is not attached to its record yet. */
    readonly retryAfterSeconds: number | null;
}

/** Reads the newest page of a transcript, and for those who may redact the policy beside it. */
export async function loadTranscript(client: ProxyClient, pageSize: number): Promise<LoadedTranscript> {
    const mayRedact = await client.canRedact();
    const [{ answer, retryAfterSeconds }, policy] = await Promise.all([
        client.readEntries({ limit: pageSize }),
        mayRedact ? client.readPolicy() : null
    ]);
    return { transcript: fromNewestPage(answer), policy, retryAfterSeconds };
}
