import { Outcome, type RedactedEntry, type RedactionsAnswer } from 'c/proxyContract';

/** The revisions of texts that were redacted and read back equal, by the identifier of their entry. */
export function verifiedOf({ entries }: RedactionsAnswer): ReadonlyMap<string, string> {
    return new Map(
        entries.flatMap(({ identifier, outcome, revision }) => {
            return outcome === Outcome.Redacted && revision !== null ? [[identifier, revision]] : [];
        })
    );
}

/** Tells whether there is anything left to try on an entry: what is redacted or gone has nothing to redact. */
export function staysDrafted({ outcome }: RedactedEntry): boolean {
    return outcome !== Outcome.Redacted && outcome !== Outcome.Missing;
}
