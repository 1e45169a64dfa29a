/** How columns of a table, or members of objects, are called. */
export interface ColumnNames<Column extends string> {
    /** As whoever gives the file says; a number is a place, from 1. */
    readonly given: Partial<Readonly<Record<Column, string | number>>>;
    /** For those that are not given; the first that is there counts. A point leads into an object. */
    readonly known: Readonly<Record<Column, readonly string[]>>;
    /** Without which the file says nothing. */
    readonly required: readonly Column[];
    /** Of which no two that are known may be there: which one is meant, only whoever gives the file can say. */
    readonly single: readonly Column[];
}
