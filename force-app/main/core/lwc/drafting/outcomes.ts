import { Outcome, type RedactedEntry, type RedactionsAnswer } from 'c/proxyContract';

/** The entries that were redacted and read back equal. */
export function verifiedOf({ entries }: RedactionsAnswer): readonly string[] {
    return entries.filter(({ outcome }) => outcome === Outcome.Redacted).map(({ identifier }) => identifier);
}

/** Tells whether there is anything left to try on an entry: what is redacted or gone has nothing to redact. */
export function staysDrafted({ outcome }: RedactedEntry): boolean {
    return outcome !== Outcome.Redacted && outcome !== Outcome.Missing;
}
