import { RecordObject } from 'c/proxyContract';
import { chunksOf } from '../../chunksOf.ts';
import { KEYS_PER_QUERY, type EndedRecord, type RecordKey, type SweepGateway } from '../../salesforce/sweepGateway.ts';
import type { SweepItem } from '../../state/sweepJournal.ts';

/** Which records a sweep is about: those that ended in a time (epoch ms, the start included), or those that values name. */
export type SweepSource =
    | { readonly kind: 'time'; readonly from: number; readonly until: number }
    | { readonly kind: 'named'; readonly names: readonly NamedRecords[] };

/** Values of one kind that name records. */
export interface NamedRecords {
    readonly key: RecordKey;
    readonly values: readonly string[];
}

/** A batch of what was found. */
export interface FoundRecords {
    readonly items: readonly SweepItem[];
    /** Records that have not ended: they are still written to, and are left to another sweep. */
    readonly live: number;
    /** Records without a conversation that the user may see: there is nothing to read. */
    readonly withoutConversation: number;
    /** An object that the org lacks, or the user may not see. */
    readonly lacking: RecordObject | null;
}

const NOTHING: FoundRecords = { items: [], live: 0, withoutConversation: 0, lacking: null };

/** Finds the records of a sweep, batch after batch; a record that several values name can come more than once. */
export async function* findRecords(gateway: SweepGateway, source: SweepSource): AsyncGenerator<FoundRecords> {
    for (const object of Object.values(RecordObject)) {
        const batches =
            source.kind === 'time' ? endedOf(gateway, object, source) : namedOf(gateway, object, source.names);
        for await (const batch of batches) {
            if (batch === null) {
                yield { ...NOTHING, lacking: object };
                break;
            }
            yield sorted(batch);
        }
    }
}

type Batches = AsyncGenerator<readonly EndedRecord[] | null>;

async function* endedOf(
    gateway: SweepGateway,
    object: RecordObject,
    { from, until }: { readonly from: number; readonly until: number }
): Batches {
    let after: string | null = null;
    for (;;) {
        const batch: readonly EndedRecord[] | null = await gateway.findEnded(object, { from, until, after });
        yield batch;
        const last: EndedRecord | undefined = batch?.at(-1);
        if (!last) return;
        after = last.recordId;
    }
}

async function* namedOf(gateway: SweepGateway, object: RecordObject, names: readonly NamedRecords[]): Batches {
    for (const { key, values } of names) {
        for (const some of chunksOf(values, KEYS_PER_QUERY)) yield await gateway.findNamed(object, key, some);
    }
}

function sorted(records: readonly EndedRecord[]): FoundRecords {
    const items: SweepItem[] = [];
    let [live, withoutConversation] = [0, 0];
    for (const { recordId, object, conversationIdentifier, endedAt } of records) {
        if (endedAt === null) live += 1;
        else if (conversationIdentifier === null) withoutConversation += 1;
        else items.push({ recordId, object, conversationIdentifier, endedAt });
    }
    return { items, live, withoutConversation, lacking: null };
}
