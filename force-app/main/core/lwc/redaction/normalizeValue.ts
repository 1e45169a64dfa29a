/** The value in whatever grouping, letter case and width it is written: by this a dismissed value is known again. */
export function normalizeValue(value: string): string {
    const folded = value.normalize('NFKC').toLowerCase();
    return folded.replaceAll(/[^\p{L}\p{N}]/gu, '') || folded;
}
