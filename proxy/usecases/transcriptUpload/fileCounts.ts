import type { FileCounts } from 'c/proxyContract';
import type { PreparedTranscript } from '../../upload/prepareTranscript.ts';

/** What a file holds, counted. */
export function fileCountsOf({ lineCount, leftOutCount, redactedCounts }: PreparedTranscript): FileCounts {
    return {
        lines: lineCount,
        storedAlready: leftOutCount,
        redacted: Object.fromEntries([...redactedCounts].toSorted())
    };
}

/** How many entries are to be sent. */
export function entriesIn({ parts }: PreparedTranscript): number {
    return parts.reduce((sum, { entryCount }) => sum + entryCount, 0);
}
