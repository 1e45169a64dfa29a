import type { StoredEntry } from '../salesforce/gateway.ts';

/** Of a sender whom Salesforce does not name. */
export const UNKNOWN_ROLE = 'Unknown';

/** Who said an entry, for detection: two who are not known may be one or two. */
export function knownRole({ sender }: Pick<StoredEntry, 'sender'>): string | null {
    return sender.role === UNKNOWN_ROLE || sender.role === '' ? null : sender.role;
}
