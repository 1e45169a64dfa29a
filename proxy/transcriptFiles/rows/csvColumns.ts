import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import type { ColumnNames } from './columnNames.ts';

/**
 * Where each column stands, by a header. Names are the same whatever their case, spaces and signs. The header is never quoted: a file
 * without one begins with what was said.
 *
 * @throws {TranscriptFileError} when a column is not there or cannot be told
 */
export function columnsOf<Column extends string>(
    header: readonly string[],
    names: ColumnNames<Column>
): ReadonlyMap<Column, number> {
    const written = header.map(plain);
    const places = new Map<Column, number>();
    for (const column of Object.keys(names.known) as Column[]) {
        const given = names.given[column];
        const place = given === undefined ? knownPlace(written, column, names) : namedPlace(written, given, column);
        if (place !== null) places.set(column, place);
    }
    const missing = names.required.find((column) => !places.has(column));
    if (missing === undefined) return places;
    throw trouble(`names no column for ${missing}`, `name it: ${missing}=COLUMN`);
}

function namedPlace(written: readonly string[], given: string | number, column: string): number {
    if (typeof given === 'number') {
        if (given >= 1 && given <= written.length) return given - 1;
        throw trouble(`has no column ${String(given)}`, `see the header, and give the one for ${column}`);
    }
    const found = placesOf(written, plain(given));
    const [place] = found;
    if (place === undefined) throw trouble(`has no column ${given}`, `see the header, and name the one for ${column}`);
    if (found.length > 1) throw trouble(`has the column ${given} twice`, 'rename one of them in the header');
    return place;
}

function knownPlace<Column extends string>(
    written: readonly string[],
    column: Column,
    { known, single }: ColumnNames<Column>
): number | null {
    const found = known[column].flatMap((name) => placesOf(written, plain(name)));
    if (found.length > 1 && single.includes(column)) {
        throw trouble(`has ${String(found.length)} columns that may be ${column}`, `name the one: ${column}=COLUMN`);
    }
    return found[0] ?? null;
}

function placesOf(written: readonly string[], name: string): readonly number[] {
    return written.flatMap((other, place) => (other === name ? [place] : []));
}

function plain(name: string): string {
    return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function trouble(words: string, cure: string): TranscriptFileError {
    return new TranscriptFileError({ problem: TranscriptFileProblem.Columns, lineNumber: 1, words, cure });
}
