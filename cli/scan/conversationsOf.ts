import type { ExportRow, RowPlace } from './exportRow.ts';

/** The rows of one conversation, in its order. */
export interface ScannedConversation {
    readonly conversation: string;
    readonly rows: readonly ExportRow[];
}

/** What is grouped, and within which bounds. */
export interface Grouping {
    /** Reads all rows again from the first; called once for each pass. */
    readonly rows: () => AsyncIterable<ExportRow>;
    /** How much is held at once, bytes as memory counts them. */
    readonly mostHeld: number;
    /** Hears, after the first pass, how many conversations there are. */
    readonly counted: (conversations: number) => void;
    /** Hears of a conversation that is larger than what is held. */
    readonly tooLarge: (first: RowPlace) => void;
}

/** What a row takes in memory beside its text, bytes. */
const ROW_OVERHEAD = 400;

/** Rows change between two passes: files must not be written while they are read. */
export class RowsChangedError extends Error {
    override readonly name = 'RowsChangedError';
}

/**
 * The conversations of rows that stand in any order, each once and whole. Nothing is put down on disk, where text would stay: a first pass counts what
 * belongs together, and each further one holds as many conversations as there is room for, and gives them when their last row has
 * come. Rows that are sorted by conversation or by time need two passes.
 *
 * @throws {RowsChangedError} when a later pass reads other rows than the first
 */
export async function* conversationsOf({
    rows,
    mostHeld,
    counted,
    tooLarge
}: Grouping): AsyncIterable<ScannedConversation> {
    const open = await sizesOf(rows());
    counted(open.size);
    for (const [conversation, { bytes, first }] of open) {
        if (bytes <= mostHeld) continue;
        tooLarge(first);
        open.delete(conversation);
    }
    while (open.size > 0) {
        const before = open.size;
        yield* onePass(rows(), open, mostHeld);
        if (open.size === before) throw new RowsChangedError('No conversation is whole any more.');
    }
}

interface Size {
    rows: number;
    bytes: number;
    readonly first: RowPlace;
}

async function sizesOf(rows: AsyncIterable<ExportRow>): Promise<Map<string, Size>> {
    const sizes = new Map<string, Size>();
    for await (const { conversation, text, place } of rows) {
        const size = sizes.get(conversation) ?? { rows: 0, bytes: 0, first: place };
        if (size.rows === 0) sizes.set(conversation, size);
        size.rows += 1;
        size.bytes += text.length * 2 + ROW_OVERHEAD;
    }
    return sizes;
}

/** Room is taken for a whole conversation at its first row, so that what is held never grows beyond it. */
async function* onePass(
    rows: AsyncIterable<ExportRow>,
    open: Map<string, Size>,
    mostHeld: number
): AsyncIterable<ScannedConversation> {
    const held = new Map<string, ExportRow[]>();
    const putOff = new Set<string>();
    let taken = 0;
    for await (const row of rows) {
        const { conversation } = row;
        const size = open.get(conversation);
        if (size === undefined || putOff.has(conversation)) continue;
        const own = held.get(conversation) ?? [];
        if (own.length === 0) {
            if (taken + size.bytes > mostHeld) {
                putOff.add(conversation);
                continue;
            }
            held.set(conversation, own);
            taken += size.bytes;
        }
        own.push(row);
        if (own.length < size.rows) continue;
        held.delete(conversation);
        open.delete(conversation);
        taken -= size.bytes;
        yield { conversation, rows: inOrder(own) };
    }
}

/** By time where every row has one, and as they came otherwise. */
function inOrder(rows: readonly ExportRow[]): readonly ExportRow[] {
    if (rows.some(({ timestamp }) => timestamp === null)) return rows;
    return rows.toSorted((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
}
