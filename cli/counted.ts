/** A number of things, such as `1 entry` or `1,200 entries`; `many` where an `s` does not make the plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A number with its thousands apart. */
export function grouped(value: number): string {
    return value.toLocaleString('en-US');
}

/** Entries of a conversation. */
export function entriesCounted(count: number): string {
    return counted(count, 'entry', 'entries');
}
