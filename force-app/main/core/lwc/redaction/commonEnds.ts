/** How many UTF-16 code units two texts have in common at their beginning and at their end; together no more than the shorter one has. */
export interface CommonEnds {
    readonly before: number;
    readonly after: number;
}

/** Compares two texts from both ends. */
export function commonEnds(a: string, b: string): CommonEnds {
    const before = commonPrefix(a, b);
    return { before, after: Math.min(commonSuffix(a, b), Math.min(a.length, b.length) - before) };
}

function commonPrefix(a: string, b: string): number {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
    return length;
}

function commonSuffix(a: string, b: string): number {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
    return length;
}
