import type { NewEvent, StoredEvent } from '../salesforce/gateway.ts';
import type { Digests } from './digests.ts';

/** Where rows go: behind the newest link, or at the beginning, at the place of this number. */
interface Place {
    readonly newest: StoredEvent | null;
    readonly number: number;
    readonly digests: Digests;
}

/**
 * Gives each row its place in the chain, under the key of the row that it follows: whoever knows that row makes the same of it,
 * whichever key they sign with.
 */
export function placed(rows: readonly StoredEvent[], { newest, number, digests }: Place): readonly NewEvent[] {
    return rows.map((row, index) => {
        const followed = index === 0 ? newest : rows[index - 1];
        const keys = (followed && digests.under(followed.keyId)) ?? digests.all.at(-1) ?? digests;
        return { ...row, placeKey: keys.place(row.recordId, row.previousSignature, index === 0 ? number : 0) };
    });
}
