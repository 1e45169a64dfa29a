import type { ColumnNames } from './columnNames.ts';
import { membersOf } from './members.ts';

/** Tells what an object says, by column: by the names that were given, and for the rest by known ones. */
export function createFieldReader<Column extends string>({
    given,
    known
}: ColumnNames<Column>): (value: Readonly<Record<string, unknown>>) => Partial<Readonly<Record<Column, unknown>>> {
    const names = (Object.keys(known) as Column[]).map((column) => {
        const own = given[column];
        return [column, (own === undefined ? known[column] : [own]).map((name) => String(name).toLowerCase())] as const;
    });
    return (value) => {
        const members = membersOf(value);
        const fields: Partial<Record<Column, unknown>> = {};
        for (const [column, tried] of names) {
            const name = tried.find((path) => members.has(path));
            if (name !== undefined) fields[column] = members.get(name);
        }
        return fields;
    };
}
