/** Watches how high the rendered rows are, and how large the region around them is. */
export interface RowSizes {
    /** Watches what is rendered now, and nothing else. Answers the rows that were not watched before. */
    watch(region: HTMLElement, rows: readonly HTMLElement[]): readonly HTMLElement[];
    stop(): void;
}

/** Tells when a row or the region has another size than when it was first watched. */
export function createRowSizes(changed: () => void): RowSizes {
    let watched = new Set<HTMLElement>();
    let isTold = new WeakSet<Element>();
    // What is watched anew is told at once; it is measured already.
    const observer = new ResizeObserver((sizes) => {
        const known = sizes.filter(({ target }) => isTold.has(target));
        for (const { target } of sizes) isTold.add(target);
        if (known.length > 0) changed();
    });
    return {
        watch(region, rows) {
            const wanted = new Set([region, ...rows]);
            for (const element of watched) if (!wanted.has(element)) observer.unobserve(element);
            const fresh = rows.filter((row) => !watched.has(row));
            if (!watched.has(region)) observer.observe(region);
            for (const row of fresh) {
                isTold.delete(row);
                observer.observe(row);
            }
            watched = wanted;
            return fresh;
        },
        stop() {
            observer.disconnect();
            watched = new Set();
            isTold = new WeakSet();
        }
    };
}
