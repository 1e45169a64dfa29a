/** A statement that no test gets to, though one calls its method: its whole first line, and the reason. */
export interface UnreachedStatement {
    readonly apex: string;
    readonly statement: string;
    readonly why: string;
}

/** How many statements of a class or trigger tests reach, and a line about each that they do not. */
export interface Reach {
    readonly apex: string;
    readonly statements: number;
    readonly reached: number;
    readonly missing: readonly string[];
}

/**
 * Counts the statements of each class and trigger that has a source here, from what `ApexLines.java` prints.
 * @throws Error where a source was not compiled, or a statement that is said to be unreached is not there or is called by no test anyway
 */
export function countReach(
    printed: string,
    sources: ReadonlyMap<string, string>,
    unreached: readonly UnreachedStatement[]
): readonly Reach[] {
    const marked = printed.split('\n').map((line) => line.split(' '));
    const counts = marked.flatMap(([apex = '', ...marks]) => {
        const source = sources.get(apex);
        return source === undefined ? [] : countOf(apex, marks, source.split('\n'), unreached);
    });
    const uncounted = [...sources.keys()].filter((apex) => !counts.some(({ reach }) => reach.apex === apex));
    if (uncounted.length > 0) {
        throw new Error(`Without a statement: ${uncounted.join(', ')}`);
    }
    const known = counts.flatMap(({ found }) => found);
    const unknown = unreached.filter((statement) => !known.includes(statement));
    if (unknown.length > 0) {
        throw new Error(`Not a statement that a test's call leads to: ${unknown.map(described).join(', ')}`);
    }
    return counts.map(({ reach }) => reach);
}

function countOf(
    apex: string,
    marks: readonly string[],
    lines: readonly string[],
    unreached: readonly UnreachedStatement[]
): { readonly reach: Reach; readonly found: readonly UnreachedStatement[] } {
    const found: UnreachedStatement[] = [];
    const missing = marks.flatMap((mark) => {
        const number = Number.parseInt(mark, 10);
        const text = lines[number - 1]?.trim() ?? '';
        if (mark.endsWith('-')) return `${number} ${text} (no test calls it)`;
        const statement = unreached.find((one) => one.apex === apex && one.statement === text);
        if (statement === undefined) return [];
        found.push(statement);
        return `${number} ${text} (${statement.why})`;
    });
    return {
        reach: { apex, statements: marks.length, reached: marks.length - missing.length, missing },
        found
    };
}

function described({ apex, statement }: UnreachedStatement): string {
    return `${apex}: ${statement}`;
}
