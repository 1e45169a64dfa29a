import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { idOfLine } from './payload.ts';
import type { PartOutcome } from './partOutcome.ts';
import type { Spool } from './spool.ts';

/** The payload of what failed, and of what was held back for it, in its order: it uploads as it is. Nothing where nothing failed. */
export async function* retryLines(spool: Spool, outcomes: readonly PartOutcome[]): AsyncGenerator<string, void, void> {
    let hasHead = false;
    for (const { part, failedEntryIds } of outcomes) {
        if (failedEntryIds !== null && failedEntryIds.length === 0) continue;
        const wanted = failedEntryIds === null ? null : new Set(failedEntryIds);
        const input = Readable.from(spool.read(part.start, part.end), { objectMode: false });
        for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
            const id = idOfLine(line);
            const isHead = id === null;
            if (isHead ? hasHead : wanted !== null && !wanted.has(id)) continue;
            hasHead ||= isHead;
            yield `${line}\n`;
        }
    }
}
