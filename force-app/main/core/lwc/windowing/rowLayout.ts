import { createHeightTree } from './heightTree.ts';

/** A row of a list, before anybody has measured it. */
export interface Row {
    /** Names the row for as long as the list lives. */
    readonly key: string;
    /** How high it probably is, in pixels. */
    readonly estimate: number;
    /** Whether it belongs to the row after it: it is never the last that is shown, and nothing is kept in place by it. */
    readonly isHeading: boolean;
}

/** Where the rows of a list stand, in pixels from the beginning of the first: as estimated until they are measured. */
export interface RowLayout {
    readonly rows: readonly Row[];
    /** Where the last row ends. */
    readonly height: number;
    /** -1 for a row that is not of the list. */
    indexOf(key: string): number;
    /** Where a row begins; for the number of rows, where the last one ends. */
    offsetOf(index: number): number;
    /** The row in which an offset lies, the nearest one for what lies outside; -1 without rows. */
    rowAt(offset: number): number;
    /** What was measured of a row; `undefined` before. */
    measured(key: string): number | undefined;
    /** Takes the height of a row as it was measured. A row that is not rendered has none: 0 says nothing. */
    measure(key: string, height: number): void;
}

/** Lays rows out. What was measured on an earlier layout stays. */
export function createRowLayout(rows: readonly Row[], earlier: Pick<RowLayout, 'measured'> | null = null): RowLayout {
    const known = new Map<string, number>();
    const indexes = new Map<string, number>();
    const heights = rows.map(({ key, estimate }, index) => {
        indexes.set(key, index);
        const height = earlier?.measured(key);
        if (height !== undefined) known.set(key, height);
        return height ?? estimate;
    });
    const tree = createHeightTree(heights);
    return {
        rows,
        get height() {
            return tree.offsetOf(tree.count);
        },
        indexOf: (key) => indexes.get(key) ?? -1,
        offsetOf: (index) => tree.offsetOf(index),
        rowAt: (offset) => tree.rowAt(offset),
        measured: (key) => known.get(key),
        measure(key, height) {
            const index = indexes.get(key);
            if (index === undefined || height <= 0) return;
            known.set(key, height);
            tree.setHeight(index, height);
        }
    };
}
