import fc from 'fast-check';
import {
    anchorAt,
    type Anchor,
    carriedOver,
    createRowLayout,
    END,
    nextShown,
    reaches,
    shownRows,
    topOf,
    windowAround,
    type Row
} from 'c/windowing';

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 120 });
const rowsOf = (estimates: readonly number[]): readonly Row[] =>
    estimates.map((estimate, index) => ({
        key: `r${index}`,
        estimate,
        isHeading: index % 7 === 0 && index + 1 < estimates.length
    }));
const sum = (some: readonly number[]): number => some.reduce((total, height) => total + height, 0);
const keysOf = (rows: readonly Row[]): readonly string[] => rows.map(({ key }) => key);

/** Lists of the same order, as subsets of one. */
const subsets = fc
    .integer({ min: 0, max: 40 })
    .chain((count) => fc.tuple(...[0, 1].map(() => fc.subarray(Array.from({ length: count }, (_, key) => `r${key}`)))));

describe('c/windowing', () => {
    it('adds heights up, whatever is measured in whatever order', () => {
        fc.assert(
            fc.property(
                heights,
                fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 900 }))),
                (estimates, learned) => {
                    const layout = createRowLayout(rowsOf(estimates));
                    const known = [...estimates];
                    for (const [at, height] of learned) {
                        known[at % known.length] = height;
                        layout.measure(`r${at % known.length}`, height);
                    }
                    expect(known.map((_, index) => layout.offsetOf(index))).toEqual(
                        known.map((_, index) => sum(known.slice(0, index)))
                    );
                    expect(layout.height).toBe(sum(known));
                }
            )
        );
    });

    it('finds the row of an offset', () => {
        fc.assert(
            fc.property(heights, fc.integer({ min: -500, max: 40_000 }), (estimates, offset) => {
                const layout = createRowLayout(rowsOf(estimates));
                const index = layout.rowAt(offset);
                const inside = Math.min(Math.max(0, offset), layout.height - 1);
                expect(layout.offsetOf(index)).toBeLessThanOrEqual(inside);
                expect(layout.offsetOf(index + 1)).toBeGreaterThan(inside);
            })
        );
    });

    it('has no row where there are none', () => {
        const layout = createRowLayout([]);

        expect(layout.rowAt(10)).toBe(-1);
        expect(windowAround(layout, { top: 0, height: 500 }, 100)).toEqual({ start: 0, end: 0 });
        expect(anchorAt(layout, { top: 0, height: 500 })).toBe(END);
    });

    it('takes no height from a row that is not laid out, and none of another list', () => {
        const layout = createRowLayout(rowsOf([10, 20]));
        layout.measure('r0', 0);
        layout.measure('gone', 50);

        expect(layout.height).toBe(30);
        expect(layout.measured('r0')).toBeUndefined();
    });

    it('keeps what was measured when the list changes', () => {
        const before = createRowLayout(rowsOf([10, 20]));
        before.measure('r1', 44);
        const [first, second] = rowsOf([10, 20]);
        const after = createRowLayout([{ key: 'new', estimate: 5, isHeading: false }, first!, second!], before);

        expect([after.offsetOf(1), after.offsetOf(2), after.height]).toEqual([5, 15, 59]);
    });

    it('covers the viewport with rows, and never ends with a heading', () => {
        fc.assert(
            fc.property(heights, fc.nat(30_000), fc.nat(900), fc.nat(400), (estimates, top, height, overscan) => {
                const layout = createRowLayout(rowsOf(estimates));
                const { start, end } = windowAround(layout, { top, height }, overscan);
                expect(start).toBeLessThan(end);
                expect(layout.rows[end - 1]!.isHeading).toBe(false);
                expect(layout.offsetOf(start)).toBeLessThanOrEqual(Math.max(0, top - overscan));
                expect(layout.offsetOf(end)).toBeGreaterThanOrEqual(Math.min(layout.height, top + height + overscan));
                expect(reaches({ start, end }, windowAround(layout, { top, height }, 0))).toBe(true);
            })
        );
    });

    it('renders a number of rows that the length of the list has no part in', () => {
        const counts = [100, 10_000].map((count) => {
            const layout = createRowLayout(rowsOf(Array.from({ length: count }, () => 60)));
            const { start, end } = windowAround(layout, { top: 3000, height: 600 }, 300);
            return end - start;
        });

        expect(counts[1]).toBe(counts[0]);
    });

    it('keeps pinned rows, each in its place', () => {
        const layout = createRowLayout(rowsOf([1, 1, 1, 1, 1, 1]));

        expect(shownRows(layout, { start: 2, end: 4 }, ['r5', 'r0', 'r3', 'gone'])).toEqual(['r0', 'r2', 'r3', 'r5']);
    });

    it('keeps the place of a reader, whatever is measured', () => {
        fc.assert(
            fc.property(
                heights,
                fc.nat(),
                fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 120 }),
                (estimates, at, learned) => {
                    const layout = createRowLayout(rowsOf(estimates));
                    const top = at % layout.height;
                    const anchor = anchorAt(layout, { top, height: 400 }) as Anchor & { kind: 'row' };
                    expect(topOf(layout, anchor, 400)).toBe(top);
                    for (const [index, height] of learned.entries()) layout.measure(`r${index}`, height);
                    const index = layout.indexOf(anchor.key);
                    expect(layout.offsetOf(index) - topOf(layout, anchor, 400)).toBe(anchor.offset);
                }
            )
        );
    });

    it('keeps the place of a reader when rows come before and headings move', () => {
        const rows = rowsOf([30, 50, 50, 50]);
        const layout = createRowLayout(rows);
        const anchor = anchorAt(layout, { top: 10, height: 60 });
        const [heading, ...entries] = rows;
        const earlier = createRowLayout(
            [heading!, { key: 'earlier', estimate: 70, isHeading: false }, ...entries],
            layout
        );

        expect(anchor).toEqual({ kind: 'row', key: 'r1', offset: 20 });
        expect(topOf(earlier, anchor, 60)).toBe(80);
    });

    it('follows the end, and goes there where the place is gone', () => {
        const layout = createRowLayout(rowsOf([50, 50, 50]));

        expect(topOf(layout, END, 60)).toBe(90);
        expect(topOf(layout, { kind: 'row', key: 'gone', offset: 0 }, 60)).toBe(90);
        expect(topOf(layout, END, 500)).toBe(0);
    });

    it('goes to the nearest row that stays where the place is gone', () => {
        const before = createRowLayout(rowsOf([30, 50, 50, 50, 50]));
        const only = (...keys: readonly string[]) =>
            createRowLayout(before.rows.filter(({ key, isHeading }) => isHeading || keys.includes(key)));
        const place = { kind: 'row', key: 'r2', offset: 8 } as const;

        expect(carriedOver(place, before, only('r2'))).toBe(place);
        expect(carriedOver(place, before, only('r1', 'r4'))).toEqual({ ...place, key: 'r4' });
        expect(carriedOver(place, before, only('r1'))).toEqual({ ...place, key: 'r1' });
        expect(carriedOver(place, before, only())).toBe(END);
        expect(carriedOver(END, before, only())).toBe(END);
    });

    it('comes to what is wanted by changes of one place each, which move nothing', () => {
        fc.assert(
            fc.property(subsets, ([shown, wanted]) => {
                let current: readonly string[] = shown!;
                for (let step = 0; step < 50; step += 1) {
                    const next = nextShown(current, wanted!);
                    expect(placesThatDiffer(current, next)).toBeLessThanOrEqual(1);
                    current = next;
                }
                expect(current).toEqual(wanted);
                expect(nextShown(current, wanted!)).toBe(current);
            })
        );
    });

    it('shows at once what is wanted where nothing stays, or in another order', () => {
        const wanted = keysOf(rowsOf([1, 2, 3]));

        expect(nextShown(['x', 'y'], wanted)).toEqual(wanted);
        expect(nextShown([], wanted)).toEqual(wanted);
        expect(nextShown(['r2', 'r0', 'x'], wanted)).toEqual(wanted);
    });
});

/** In how many places between what stays two lists differ. */
function placesThatDiffer(some: readonly string[], others: readonly string[]): number {
    const stays = some.filter((key) => others.includes(key));
    const gaps = (keys: readonly string[]): readonly string[] => {
        const runs = [''];
        for (const key of keys) {
            if (stays.includes(key)) runs.push('');
            else runs[runs.length - 1] += `${key} `;
        }
        return runs;
    };
    const [mine, theirs] = [gaps(some), gaps(others)];
    return mine.filter((run, index) => run !== theirs[index]).length;
}
