import { KNOWN_NAMES } from '../rows/knownNames.ts';
import { membersOf } from '../rows/members.ts';
import { TranscriptColumn, type TranscriptSource } from '../transcriptSource.ts';
import type { Fields } from './lineOfFields.ts';

const COLUMNS = Object.values(TranscriptColumn);

/** Tells what an object says: by the names that were given, and for the rest by known ones. */
export function createFieldReader(
    columns: TranscriptSource['columns']
): (value: Readonly<Record<string, unknown>>) => Fields {
    const names = COLUMNS.map((column) => {
        const given = columns[column];
        const tried = given === undefined ? KNOWN_NAMES[column] : [given];
        return [column, tried.map((name) => name.toLowerCase())] as const;
    });
    return (value) => {
        const members = membersOf(value);
        const fields: Partial<Record<TranscriptColumn, unknown>> = {};
        for (const [column, tried] of names) {
            const name = tried.find((known) => members.has(known));
            if (name !== undefined) fields[column] = members.get(name);
        }
        return fields;
    };
}
