/**
 * The heights of rows in their order, with the sums of them: a Fenwick tree, so that ten thousand rows cost a dozen steps where
 * a list of sums costs ten thousand. The unit is the caller's.
 */
export interface HeightTree {
    readonly count: number;
    heightOf(index: number): number;
    /** Where a row begins; for `count`, where the last one ends. */
    offsetOf(index: number): number;
    /** The row in which an offset lies: the first one for what is before all, the last one for what is behind; -1 without rows. */
    rowAt(offset: number): number;
    setHeight(index: number, height: number): void;
}

/** Makes the tree of these heights. */
export function createHeightTree(initial: readonly number[]): HeightTree {
    const count = initial.length;
    const heights = Float64Array.from(initial);
    /** One-based: the sum at `node` covers as many rows up to it as its lowest bit says. */
    const sums = new Float64Array(count + 1);
    for (let node = 1; node <= count; node += 1) {
        sums[node]! += heights[node - 1]!;
        const parent = node + lowestBit(node);
        if (parent <= count) sums[parent]! += sums[node]!;
    }
    const highest = 2 ** Math.floor(Math.log2(Math.max(1, count)));

    return {
        count,
        heightOf: (index) => heights[index] ?? 0,
        offsetOf(index) {
            let offset = 0;
            for (let node = Math.min(index, count); node > 0; node -= lowestBit(node)) offset += sums[node]!;
            return offset;
        },
        rowAt(offset) {
            let rows = 0;
            let rest = offset;
            for (let step = highest; step >= 1; step /= 2) {
                const sum = sums[rows + step];
                if (sum === undefined || sum > rest) continue;
                rows += step;
                rest -= sum;
            }
            return Math.min(rows, count - 1);
        },
        setHeight(index, height) {
            const change = height - (heights[index] ?? height);
            if (change === 0) return;
            heights[index] = height;
            for (let node = index + 1; node <= count; node += lowestBit(node)) sums[node]! += change;
        }
    };
}

function lowestBit(node: number): number {
    return node & -node;
}
