/** Whether so many things are stored: `all`, `some`, `nothing` of them, or one of them `twice`. */
export function howOftenStored(found: readonly unknown[], count: number): string {
    const distinct = new Set(found).size;
    if (distinct < found.length) return 'twice';
    if (distinct === count) return 'all';
    return distinct === 0 ? 'nothing' : 'some';
}
