/** A value of a field: date-times are epoch milliseconds, ids have 18 characters. */
export type Value = string | number | boolean | null;

/** A row of an object, by the names of its fields. A field that is not there is `null`. */
export type Row = Readonly<Record<string, Value>>;

/** The value of a field, `null` when the row does not hold it. */
export function valueOf(row: Row, field: string): Value {
    return row[field] ?? null;
}

/** The value of a field that holds text or an id. */
export function textOf(row: Row, field: string): string | null {
    const value = valueOf(row, field);
    return typeof value === 'string' ? value : null;
}

/** The value of a field that holds a number or a date-time. */
export function numberOf(row: Row, field: string): number | null {
    const value = valueOf(row, field);
    return typeof value === 'number' ? value : null;
}
