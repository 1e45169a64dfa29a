/** Numbers by the name of what they count; a name may end in a category or a record, after a dot. */
export type Counts = Readonly<Record<string, number>>;

/** The sums of counts, name by name; nothing is said of what there is none of. */
export function sumOf(all: readonly Counts[]): Counts {
    const sums = new Map<string, number>();
    for (const counts of all) {
        for (const [name, count] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + count);
    }
    return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
}

/** How often each category is among these, under a name before it. */
export function countByCategory(name: string, found: readonly { readonly category: string }[]): Counts {
    return sumOf(found.map(({ category }) => ({ [`${name}.${category}`]: 1 })));
}
