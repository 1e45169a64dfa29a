import { WHY_CLAUSES, type WhyClause } from './whyClauses.ts';

/** One clause of why something is suggested. */
export interface Clause {
    /** `null` where it is none of those that are built in. */
    readonly clause: WhyClause | null;
    readonly text: string;
    /** What stands in its places. */
    readonly values: readonly string[];
}

/** Takes `why` of a suggestion apart: its clauses, which commas part; the longest that fits is taken, for clauses hold commas too. */
export function clausesOf(why: string): readonly Clause[] {
    const clauses: Clause[] = [];
    for (let rest = why; rest !== ''; rest = rest.slice((clauses.at(-1)?.text.length ?? 0) + PARTING.length)) {
        clauses.push(firstOf(rest));
    }
    return clauses;
}

const PARTING = ', ';

const PATTERNS = (Object.keys(WHY_CLAUSES) as WhyClause[]).map((clause) => ({
    clause,
    pattern: new RegExp(`^${patternOf(WHY_CLAUSES[clause])}(?=${PARTING}|$)`, 'u')
}));

function patternOf(text: string): string {
    return text.replace(/[()]/g, String.raw`\$&`).replace(/\{\d\}/g, '([^,]+)');
}

function firstOf(rest: string): Clause {
    let first: Clause = { clause: null, text: rest.split(PARTING, 1)[0] ?? rest, values: [] };
    for (const { clause, pattern } of PATTERNS) {
        const [text, ...values] = pattern.exec(rest) ?? [];
        if (text === undefined) continue;
        if (first.clause === null || text.length > first.text.length) first = { clause, text, values };
    }
    return first;
}
