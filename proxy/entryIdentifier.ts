/** Tells whether a text can be the identifier of an entry: what a row that was made by hand names may be anything. */
export function isEntryIdentifier(text: string): boolean {
    return /^[A-Za-z0-9_-]{1,255}$/.test(text);
}
