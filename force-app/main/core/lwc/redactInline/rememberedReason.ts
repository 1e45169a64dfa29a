let lastReason = '';

/** The reason that was given last on this page, as long as the page lives; empty before the first. */
export function rememberedReason(): string {
    return lastReason;
}

/** Remembers a reason, to propose it the next time. */
export function rememberReason(reasonCode: string): void {
    lastReason = reasonCode;
}
