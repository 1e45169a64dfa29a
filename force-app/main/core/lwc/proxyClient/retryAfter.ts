/** The seconds of a header `Retry-After`; `null` where it has none. */
export function retryAfterSecondsOf(header: string | null): number | null {
    const seconds = Number.parseInt(header ?? '', 10);
    return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
