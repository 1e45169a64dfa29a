let last = '';
const lastInPlaceOf = new Map<string, string>();

/**
 * The reason to propose where one is usual, or none (empty): what was given last on this page in place of the usual one, else the
 * usual one; where none is usual, what was given last. Empty before the first.
 */
export function rememberedReason(usual: string): string {
    return usual === '' ? last : (lastInPlaceOf.get(usual) ?? usual);
}

/** Remembers a reason for as long as the page lives, to propose it the next time. */
export function rememberReason(usual: string, given: string): void {
    last = given;
    lastInPlaceOf.set(usual, given);
}
