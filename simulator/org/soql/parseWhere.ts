import type { Query, WhereClause } from '@jetstreamapp/soql-parser-js';
import { notSimulated } from '../errors.ts';
import { toLiteral } from './literal.ts';
import { malformedQuery } from './malformedQuery.ts';
import type { Condition, Operator, Path, SoqlQuery } from './query.ts';

/** How names and subqueries of the surrounding query are read. */
export interface WhereContext {
    readonly toPath: (name: string) => Path;
    readonly toQuery: (query: Query) => SoqlQuery;
}

/**
 * Turns the parser's chain of conditions, which keeps parentheses as counts, into a tree.
 * @throws SalesforceError MALFORMED_QUERY when AND and OR stand side by side without parentheses, as Salesforce does
 */
export function parseWhere(where: WhereClause, context: WhereContext): Condition {
    const tokens = tokensOf(where, context);
    const { condition, rest } = parseChain(tokens);
    if (rest.length > 0) {
        throw malformedQuery('unexpected token in the WHERE clause');
    }
    return condition;
}

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Condition;

interface Parsed {
    readonly condition: Condition;
    readonly rest: readonly Token[];
}

function tokensOf(where: WhereClause, context: WhereContext): readonly Token[] {
    const { left } = where;
    const opening = Array<Token>(left?.openParen ?? 0).fill('(');
    const tokens =
        left !== null && ('field' in left || 'fn' in left)
            ? [...opening, toCondition(left, context), ...Array<Token>(left.closeParen ?? 0).fill(')')]
            : opening;
    return 'operator' in where ? [...tokens, where.operator, ...tokensOf(where.right, context)] : tokens;
}

function parseChain(tokens: readonly Token[]): Parsed {
    const first = parseOperand(tokens);
    const [operator] = first.rest;
    if (operator !== 'AND' && operator !== 'OR') {
        return first;
    }
    const parts = [first.condition];
    let { rest } = first;
    while (rest[0] === operator) {
        const next = parseOperand(rest.slice(1));
        parts.push(next.condition);
        ({ rest } = next);
    }
    if (rest[0] === 'AND' || rest[0] === 'OR') {
        throw malformedQuery(`unexpected token: '${rest[0]}'`);
    }
    return { condition: operator === 'AND' ? { kind: 'and', parts } : { kind: 'or', parts }, rest };
}

function parseOperand(tokens: readonly Token[]): Parsed {
    const [token, ...rest] = tokens;
    if (token === 'NOT') {
        const { condition, rest: after } = parseOperand(rest);
        return { condition: { kind: 'not', part: condition }, rest: after };
    }
    if (token === '(') {
        const { condition, rest: after } = parseChain(rest);
        if (after[0] !== ')') {
            throw malformedQuery('a parenthesis is not closed');
        }
        return { condition, rest: after.slice(1) };
    }
    if (token === undefined || typeof token === 'string') {
        throw malformedQuery('unexpected end of the WHERE clause');
    }
    return { condition: token, rest };
}

function toCondition(left: NonNullable<WhereClause['left']>, { toPath, toQuery }: WhereContext): Condition {
    if (!('field' in left)) {
        throw notSimulated('functions in WHERE');
    }
    const path = toPath(left.field);
    const operator = left.operator.toUpperCase();
    if ('valueQuery' in left) {
        return { kind: 'within', path, negated: operator === 'NOT IN', query: toQuery(left.valueQuery) };
    }
    if (!isOperator(operator)) {
        throw notSimulated(`the SOQL operator ${operator}`);
    }
    const types = left.literalType;
    const literals = [left.value]
        .flat()
        .map((source, index) => toLiteral(source, [types].flat()[index] ?? firstOf(types)));
    return { kind: 'compare', path, operator, literals };
}

function firstOf(types: string | readonly string[] | undefined): string | undefined {
    return typeof types === 'string' ? types : types?.[0];
}

function isOperator(operator: string): operator is Operator {
    return ['=', '!=', '<', '<=', '>', '>=', 'LIKE', 'IN', 'NOT IN'].includes(operator);
}
