import { Outcome, type RedactedEntry, type RedactionsAnswer } from 'c/proxyContract';

/** Tells whether an entry was redacted, and has the text that was read back then. */
export function isVerified(redacted: RedactedEntry): redacted is RedactedEntry & { readonly revision: string } {
    const { outcome, revision, changedSince } = redacted;
    return outcome === Outcome.Redacted && revision !== null && !changedSince;
}

/** The revisions of texts that were redacted and read back equal, by the identifier of their entry. */
export function verifiedOf({ entries }: RedactionsAnswer): ReadonlyMap<string, string> {
    return new Map(entries.filter(isVerified).map(({ identifier, revision }) => [identifier, revision]));
}

/** Tells whether an entry is gone, when it was read back or since. */
export function isGone({ outcome, text }: RedactedEntry): boolean {
    return outcome === Outcome.Missing || (outcome === Outcome.Redacted && text === null);
}

/** Tells whether there is anything left to try on an entry: what is redacted or gone has nothing to redact. */
export function staysDrafted(redacted: RedactedEntry): boolean {
    return !isVerified(redacted) && !isGone(redacted);
}
