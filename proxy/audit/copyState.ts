import { CopyState } from 'c/proxyContract';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { linksAmong } from './chain.ts';
import { sameDigest, type Digests } from './digests.ts';

/** A copy of an entry. */
export interface CopiedText {
    readonly identifier: string;
    readonly text: string | null;
}

/**
 * Tells how a copy stands to the redactions of its entry: `events` are all of its intents and outcomes, whoever has made them, oldest
 * first. A copy is up to date only where the last of them that we have signed says so: rows that were altered, made by hand or signed
 * with a key that is gone prove nothing, and hide more rather than less.
 */
export function copyStateOf(
    { identifier, text }: CopiedText,
    events: readonly StoredEvent[],
    digests: Digests
): CopyState {
    const isText = ({ keyId }: StoredEvent, digest: string | null): boolean =>
        digest !== null && sameDigest((digests.under(keyId) ?? digests).text(identifier, text ?? ''), digest);
    const links = linksAmong(events, digests);
    const last = links.at(-1);
    if (last && isText(last, last.afterDigest)) return CopyState.Updated;
    return links.some((link) => isText(link, link.beforeDigest)) ? CopyState.Stale : CopyState.Different;
}
