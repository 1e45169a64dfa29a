import type { EntriesAnswer } from 'c/proxyContract';
import { callProxy } from './callProxy.ts';
import type { SoakRecord } from './histories.ts';
import type { Soak } from './openSoak.ts';
import type { Tally } from './tally.ts';

/** Who reads which record through which proxy. */
export interface Reading {
    readonly username: string;
    readonly record: SoakRecord;
    readonly act: 'view' | 'redact';
    readonly place: number;
}

/** What no answer may be, whatever happens around the proxy. */
export const NEVER_ANSWERED: ReadonlySet<string> = new Set([
    'INTERNAL_ERROR',
    'REQUEST_INVALID',
    'RECORD_NOT_FOUND',
    'NOT_FOUND',
    'TRANSCRIPT_NOT_READY',
    'ENTRY_NOT_REDACTABLE',
    'SPAN_INVALID',
    'IDEMPOTENCY_KEY_REUSED',
    'REDACT_NOT_PERMITTED',
    'ORIGIN_REFUSED'
]);

/** Reads the newest entries, `null` where that failed. What was told to be gone before must be in none of them. */
export async function readRecord(soak: Soak, tally: Tally, reading: Reading): Promise<EntriesAnswer | null> {
    const { username, record, act, place } = reading;
    const started = performance.now();
    const reply = await callProxy(soak, tally, { username, recordId: record.recordId, act, place });
    if (reply.kind === 'problem' && NEVER_ANSWERED.has(reply.code)) {
        tally.broken('every problem has a cause', `${reply.code} to a reading of ${record.recordId}`);
    }
    if (reply.kind !== 'answer') return null;
    const answer = reply.body as EntriesAnswer;
    if (answer.entries.length !== record.entries.size) {
        tally.broken('an answer has every entry', `${record.recordId} has ${String(answer.entries.length)}`);
    }
    for (const { identifier, text } of answer.entries) {
        const gone = record.entries.get(identifier)?.goneSince ?? new Map<string, number>();
        for (const [secret, since] of gone) {
            if (since < started && text.includes(secret)) {
                tally.broken('what is gone is gone', `entry ${identifier} was read with a secret`);
            }
        }
    }
    return answer;
}
