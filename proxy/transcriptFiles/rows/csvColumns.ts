import { TranscriptFileError, TranscriptFileProblem } from '../transcriptFileError.ts';
import { TranscriptColumn, type TranscriptSource } from '../transcriptSource.ts';
import { KNOWN_NAMES } from './knownNames.ts';

/**
 * Where each column stands, by a header.
 *
 * @throws {TranscriptFileError} when a column that was named is not there or there twice, or nothing tells which one is the text
 */
export function columnsOf(
    header: readonly string[],
    columns: TranscriptSource['columns']
): ReadonlyMap<TranscriptColumn, number> {
    const names = header.map(plain);
    const places = new Map<TranscriptColumn, number>();
    for (const column of Object.values(TranscriptColumn)) {
        const given = columns[column];
        const place = given === undefined ? knownPlace(names, column) : namedPlace(names, given, column);
        if (place !== null) places.set(column, place);
    }
    if (places.has(TranscriptColumn.Text)) return places;
    throw trouble('names no column for what was said', `name it: text=COLUMN`);
}

/** The header itself is not quoted: a file without one begins with what was said. */
function namedPlace(names: readonly string[], given: string, column: TranscriptColumn): number {
    const found = names.flatMap((name, place) => (name === plain(given) ? [place] : []));
    const [place] = found;
    if (place === undefined) throw trouble(`has no column ${given}`, `see the header, and name the one for ${column}`);
    if (found.length > 1) throw trouble(`has the column ${given} twice`, 'rename one of them in the header');
    return place;
}

function knownPlace(names: readonly string[], column: TranscriptColumn): number | null {
    const found = names.flatMap((name, place) => (isKnown(name, column) ? [place] : []));
    if (found.length > 1) {
        throw trouble(`has ${String(found.length)} columns that may be ${column}`, `name the one: ${column}=COLUMN`);
    }
    return found[0] ?? null;
}

function isKnown(name: string, column: TranscriptColumn): boolean {
    return KNOWN_NAMES[column].some((known) => plain(known) === name);
}

function plain(name: string): string {
    return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function trouble(words: string, cure: string): TranscriptFileError {
    return new TranscriptFileError({ problem: TranscriptFileProblem.Columns, lineNumber: 1, words, cure });
}
