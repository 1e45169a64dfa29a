import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { isSalesforceId, to18 } from '../../proxy/salesforceId.ts';
import { RecordKey } from '../../proxy/salesforce/sweepGateway.ts';
import type { NamedRecords } from '../../proxy/usecases/sweep/findRecords.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { readLines, type Line } from '../lines.ts';
import { unreadable } from '../unreadable.ts';

/** A line of a file of findings. */
export interface FoundLine {
    readonly key: RecordKey;
    readonly value: string;
    /** What was found; `null` where the line does not tell, or not all was searched. */
    readonly categories: readonly string[] | null;
}

/** What lines of findings name. */
export interface NamedByFindings {
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
 * that of a conversation (0dw…), or what Connect knows it by.
 *
 * @throws {CommandError} that names the line, and quotes nothing of it
 */
export async function readFindings(path: string): Promise<readonly FoundLine[]> {
    const lines: FoundLine[] = [];
    for await (const line of linesOf(path)) {
        const { conversation, ...found } = 'text' in line ? parseLine(line) : refuse(line.number, line.problem);
        const key = keyOf(conversation) ?? refuse(line.number, 'names no record or conversation in "conversation"');
        const value = key === RecordKey.Identifier ? conversation : to18(conversation);
        lines.push({ key, value, categories: categoriesOf(found) });
    }
    return lines;
}

/** What is named by lines in which something of these categories was found, or may be; `null` wants all. */
export function namedBy(lines: readonly FoundLine[], wanted: ReadonlySet<string> | null): NamedByFindings {
    const isWanted = ({ categories }: FoundLine): boolean =>
        categories === null || categories.some((category) => wanted === null || wanted.has(category));
    const named = Map.groupBy(lines.filter(isWanted), ({ key }) => key);
    const names = [...named].map(([key, of]) => ({ key, values: [...new Set(of.map(({ value }) => value))] }));
    return { names, passedOver: lines.filter((line) => !isWanted(line)).length };
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

/** What could not be searched is not clean. */
function categoriesOf({
    findings,
    counts,
    unsearched = []
}: Omit<z.infer<typeof FindingsLine>, 'conversation'>): readonly string[] | null {
    if ((!findings && !counts) || unsearched.length > 0) return null;
    return [
        ...new Set([
            ...(findings ?? []).map(({ category }) => category),
            ...Object.entries(counts ?? {}).flatMap(([category, count]) => (count > 0 ? category : []))
        ])
    ];
}
