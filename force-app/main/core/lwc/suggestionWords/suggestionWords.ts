import { clausesOf, IDENTIFIER_NAMES, type Clause, type IdentifierName, type WhyClause } from 'c/proxyContract';
import { fill } from 'c/wording';
import { ACCOUNT_CLAUSES } from './accountClauses.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { NUMBER_CLAUSES } from './numberClauses.ts';
import { PERSON_CLAUSES } from './personClauses.ts';
import { PLACE_CLAUSES } from './placeClauses.ts';

const CLAUSES: Readonly<Record<WhyClause, string>> = {
    ...NUMBER_CLAUSES,
    ...PERSON_CLAUSES,
    ...ACCOUNT_CLAUSES,
    ...PLACE_CLAUSES
};

const NAMES = new Map(
    (Object.keys(IDENTIFIER_NAMES) as IdentifierName[]).map((key) => [
        IDENTIFIER_NAMES[key] as string,
        IDENTIFIERS[key]
    ])
);

/** Says in the user's language why something is suggested, nothing twice; what is none of the built-in clauses stays as it is. */
export function whyWords(why: string): string {
    return [...new Set(clausesOf(why).map(wordsOf))].join(', ');
}

function wordsOf({ clause, text, values }: Clause): string {
    if (clause === null) return text;
    return fill(CLAUSES[clause], ...values.map((value) => NAMES.get(value) ?? value));
}
