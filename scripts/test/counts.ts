/** A test that did not run, and why. */
export interface SkippedTest {
    readonly name: string;
    readonly reason: string;
}

/** What a runner says of its tests. */
export interface Counts {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: readonly SkippedTest[];
}

/** The counts of a runner that ran nothing. */
export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: [] };

/** The counts of several runners as those of one. */
export function sumOf(all: readonly Counts[]): Counts {
    return all.reduce(
        (sum, one) => ({
            passed: sum.passed + one.passed,
            failed: sum.failed + one.failed,
            skipped: [...sum.skipped, ...one.skipped]
        }),
        NO_COUNTS
    );
}

/**
 * Counts of a runner that is held to what its process says: one that ends badly without naming a failure, or that ran
 * no test at all, has failed once more.
 */
export function heldTo(counts: Counts, { exitedWell }: { readonly exitedWell: boolean }): Counts {
    const silentlyFailed = !exitedWell && counts.failed === 0;
    const ranNothing = counts.passed + counts.failed + counts.skipped.length === 0;
    return silentlyFailed || ranNothing ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** The line that closes every run, such as `12 passed, 0 failed, 1 skipped`. */
export function closingLine({ passed, failed, skipped }: Counts): string {
    return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped.length)} skipped`;
}
