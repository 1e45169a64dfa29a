/** A query in the simulator's own terms. Fields are paths: the last name is the field, those before it relationships. */
export interface SoqlQuery {
    readonly object: string;
    /** What it selects; `null` for `COUNT()`. */
    readonly fields: readonly Path[] | null;
    readonly where: Condition | null;
    readonly orderBy: readonly Ordering[];
    readonly limit: number | null;
    readonly offset: number;
}

/** `Conversation.ConversationIdentifier` is `['Conversation', 'ConversationIdentifier']`. */
export type Path = readonly string[];

export type Condition =
    | { readonly kind: 'and'; readonly parts: readonly Condition[] }
    | { readonly kind: 'or'; readonly parts: readonly Condition[] }
    | { readonly kind: 'not'; readonly part: Condition }
    | {
          readonly kind: 'compare';
          readonly path: Path;
          readonly operator: Operator;
          readonly literals: readonly Literal[];
      }
    | { readonly kind: 'within'; readonly path: Path; readonly negated: boolean; readonly query: SoqlQuery };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'IN' | 'NOT IN';

/** A value as written in a query: date-times are epoch milliseconds. */
export interface Literal {
    readonly type: 'text' | 'number' | 'datetime' | 'boolean' | 'null';
    readonly value: string | number | boolean | null;
}

export interface Ordering {
    readonly path: Path;
    readonly direction: 'ascending' | 'descending';
    readonly nulls: 'first' | 'last';
}
