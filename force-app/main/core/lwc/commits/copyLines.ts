import { CopyState, type DataCloudCopies } from 'c/proxyContract';
import { counted, fill, timeOf, type CountLabels } from 'c/wording';
import AS_OF_LABEL from '@salesforce/label/c.RedactInline_CopyAsOf';
import MISSING_ONE_LABEL from '@salesforce/label/c.RedactInline_CopyMissing_One';
import MISSING_OTHER_LABEL from '@salesforce/label/c.RedactInline_CopyMissing_Other';
import STALE_ONE_LABEL from '@salesforce/label/c.RedactInline_CopyStale_One';
import STALE_OTHER_LABEL from '@salesforce/label/c.RedactInline_CopyStale_Other';
import UNKNOWN_ONE_LABEL from '@salesforce/label/c.RedactInline_CopyUnknown_One';
import UNKNOWN_OTHER_LABEL from '@salesforce/label/c.RedactInline_CopyUnknown_Other';
import UNSURE_ONE_LABEL from '@salesforce/label/c.RedactInline_CopyUnsure_One';
import UNSURE_OTHER_LABEL from '@salesforce/label/c.RedactInline_CopyUnsure_Other';
import UPDATED_LABEL from '@salesforce/label/c.RedactInline_CopyUpdated';

/** What is told of copies that have not followed, by their state, in the order in which it matters. */
const STATES: readonly (readonly [CopyState, CountLabels])[] = [
    [CopyState.Stale, { one: STALE_ONE_LABEL, other: STALE_OTHER_LABEL }],
    [CopyState.Different, { one: UNSURE_ONE_LABEL, other: UNSURE_OTHER_LABEL }],
    [CopyState.Absent, { one: MISSING_ONE_LABEL, other: MISSING_OTHER_LABEL }],
    [CopyState.Unknown, { one: UNKNOWN_ONE_LABEL, other: UNKNOWN_OTHER_LABEL }]
];

/** Says whether copies in Data Cloud still hold what was redacted of the entries that were asked about, and as of when. */
export function copyLines({ asOf, entries }: DataCloudCopies, identifiers: readonly string[]): readonly string[] {
    const told = new Map(entries.map(({ identifier, state }) => [identifier, state]));
    // Of an entry that is left out, nobody can tell.
    const states = identifiers.map((identifier) => told.get(identifier) ?? CopyState.Unknown);
    const lines = STATES.flatMap(([state, labels]) => {
        const count = states.filter((each) => each === state).length;
        return count > 0 ? [counted(count, labels)] : [];
    });
    return [...(lines.length > 0 ? lines : [UPDATED_LABEL]), fill(AS_OF_LABEL, timeOf(Date.parse(asOf)))];
}
