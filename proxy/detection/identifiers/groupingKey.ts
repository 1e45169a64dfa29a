/** Groups of identifiers are shorter, and no more than these. */
const LONGEST = 19;
const MOST = 6;

/** A number for the lengths of a value's groups, by which those that issuers print are looked up; -1 for what none prints. */
export function groupingKey(groups: readonly number[]): number {
    if (groups.length > MOST) return -1;
    let key = 0;
    for (const length of groups) {
        if (length > LONGEST) return -1;
        key = key * (LONGEST + 1) + length;
    }
    return key;
}
