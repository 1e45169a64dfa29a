import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { isSalesforceId, to18 } from '../../proxy/salesforceId.ts';
import { RecordKey } from '../../proxy/salesforce/sweepGateway.ts';
import type { NamedRecords } from '../../proxy/usecases/sweep/findRecords.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { readLines, type Line } from '../lines.ts';
import { unreadable } from '../unreadable.ts';

/** What a file of findings names. */
export interface ReadFindings {
    readonly names: readonly NamedRecords[];
    /** Lines in which nothing of the wanted categories was found. */
    readonly passedOver: number;
}

const FindingsLine = z.object({
    conversation: z.string(),
    findings: z.array(z.object({ category: z.string() })).optional(),
    counts: z.record(z.string(), z.number()).optional(),
    unsearched: z.array(z.unknown()).optional()
});

/**
 * Reads what `redact-inline scan` has found: a line of JSON for each conversation, whose `conversation` is the id of a record,
 * that of a conversation (0dw…), or what Connect knows it by. Lines without anything of the wanted categories are passed over;
 * `null` wants all.
 *
 * @throws {CommandError} that names the line, and quotes nothing of it
 */
export async function readFindings(path: string, wanted: ReadonlySet<string> | null): Promise<ReadFindings> {
    const values: Readonly<Record<RecordKey, Set<string>>> = {
        [RecordKey.Record]: new Set(),
        [RecordKey.Conversation]: new Set(),
        [RecordKey.Identifier]: new Set()
    };
    let passedOver = 0;
    for await (const line of linesOf(path)) {
        const { conversation, ...found } = 'text' in line ? parseLine(line) : refuse(line.number, line.problem);
        const key = keyOf(conversation) ?? refuse(line.number, 'names no record or conversation in "conversation"');
        if (!holdsWanted(found, wanted)) passedOver += 1;
        else values[key].add(key === RecordKey.Identifier ? conversation : to18(conversation));
    }
    const names = Object.values(RecordKey).map((key) => ({ key, values: [...values[key]] }));
    return { names: names.filter((named) => named.values.length > 0), passedOver };
}

async function* linesOf(path: string): AsyncGenerator<Line> {
    try {
        yield* readLines(createReadStream(path));
    } catch (error) {
        throw unreadable(path, error);
    }
}

function parseLine({ number, text }: { readonly number: number; readonly text: string }): z.infer<typeof FindingsLine> {
    try {
        return FindingsLine.parse(JSON.parse(text));
    } catch {
        return refuse(
            number,
            'is no line of redact-inline scan: give JSON with "conversation", and "counts" by category'
        );
    }
}

function refuse(line: number, problem: string): never {
    throw new CommandError(`line ${String(line)} of --from ${problem}. Nothing was done.`, ExitCode.DataError);
}

function keyOf(value: string): RecordKey | null {
    if (isSalesforceId(value)) {
        if (value.startsWith('0dw')) return RecordKey.Conversation;
        return value.startsWith('0LQ') || value.startsWith('0Mw') ? RecordKey.Record : RecordKey.Identifier;
    }
    return /^[A-Za-z0-9_-]{1,255}$/.test(value) ? RecordKey.Identifier : null;
}

function holdsWanted(
    { findings, counts, unsearched = [] }: Pick<z.infer<typeof FindingsLine>, 'findings' | 'counts' | 'unsearched'>,
    wanted: ReadonlySet<string> | null
): boolean {
    // What could not be searched is not clean.
    if ((!findings && !counts) || unsearched.length > 0) return true;
    const found = [
        ...(findings ?? []).map(({ category }) => category),
        ...Object.entries(counts ?? {}).flatMap(([category, count]) => (count > 0 ? category : []))
    ];
    return found.some((category) => wanted === null || wanted.has(category));
}
