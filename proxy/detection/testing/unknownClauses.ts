import { clausesOf, IDENTIFIER_NAMES, type Clause } from 'c/proxyContract';

const NAMES: ReadonlySet<string> = new Set(Object.values(IDENTIFIER_NAMES));
const WITH_IDENTIFIER: ReadonlySet<Clause['clause']> = new Set(['Checked', 'Issued', 'Length', 'PostcodeWritten']);

/** What the contract has no words for in a reason: clauses, and the names of identifiers in them. */
export function unknownClauses(why: string): readonly string[] {
    return clausesOf(why).flatMap(({ clause, text, values }) => {
        if (clause === null) return [text];
        return WITH_IDENTIFIER.has(clause) ? values.filter((value) => !NAMES.has(value)) : [];
    });
}
