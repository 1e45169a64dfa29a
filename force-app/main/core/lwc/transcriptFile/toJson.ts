import { speakerOf } from 'c/wording';
import type { TranscriptContent } from './transcriptContent.ts';

/** Makes JSON of a transcript, indented. Times are ISO 8601 in UTC, offsets and durations milliseconds. */
export function toJson({ record, form, entries, isComplete, startTimestamp }: TranscriptContent): string {
    const { id, object, startedAt, endedAt } = record;
    return JSON.stringify(
        {
            record: { id, object, startedAt, endedAt },
            form,
            isComplete,
            entries: entries.map(({ identifier, clientTimestamp, durationMs, sender, kind, text }) => ({
                identifier,
                timestamp: new Date(clientTimestamp).toISOString(),
                ...(startTimestamp === null ? {} : { offsetMs: clientTimestamp - startTimestamp, durationMs }),
                speaker: { name: speakerOf(sender).name, role: sender.role },
                kind,
                text
            }))
        },
        null,
        4
    );
}
