import { dataCloudError, type DataCloudError } from './dataCloudError.ts';

/** A query of the one shape that is simulated. */
export interface CopyQuery {
    readonly columns: readonly string[];
    readonly table: string;
    /** What each of these columns must be. */
    readonly equal: readonly { readonly column: string; readonly value: string }[];
    readonly orderBy: { readonly column: string; readonly isDescending: boolean } | null;
    readonly limit: number | null;
}

const TOKEN = /'(?:[^']|'')*'|"\w+"|\w+|[=,]/g;
const NAME = /^"?[a-z]\w*"?$/i;

/**
 * Reads `SELECT a, b FROM t WHERE c = 'x' AND d = 'y' ORDER BY e DESC LIMIT 10`: ANSI SQL, with quotes doubled in texts.
 * @throws DataCloudError for any other query
 */
export function parseSql(sql: string): CopyQuery {
    const tokens = sql.match(TOKEN) ?? [];
    let place = 0;
    const accepts = (word: string): boolean => {
        const found = tokens[place]?.toUpperCase() === word;
        if (found) place += 1;
        return found;
    };
    const expects = (word: string): void => {
        if (!accepts(word)) throw notRun();
    };
    const next = (pattern: RegExp): string => {
        const token = tokens[place] ?? '';
        if (!pattern.test(token)) throw notRun();
        place += 1;
        return token;
    };
    const name = (): string => next(NAME).replaceAll('"', '');
    const comparison = (): CopyQuery['equal'][number] => {
        const column = name();
        expects('=');
        return { column, value: next(/^'/).slice(1, -1).replaceAll("''", "'") };
    };

    expects('SELECT');
    const columns = [name()];
    while (accepts(',')) columns.push(name());
    expects('FROM');
    const table = name();
    expects('WHERE');
    const equal = [comparison()];
    while (accepts('AND')) equal.push(comparison());
    let orderBy: CopyQuery['orderBy'] = null;
    if (accepts('ORDER')) {
        expects('BY');
        const column = name();
        const isDescending = accepts('DESC');
        if (!isDescending) accepts('ASC');
        orderBy = { column, isDescending };
    }
    const limit = accepts('LIMIT') ? Number(next(/^\d{1,9}$/)) : null;
    if (place < tokens.length) throw notRun();
    return { columns, table, equal, orderBy, limit };
}

function notRun(): DataCloudError {
    return dataCloudError(
        400,
        'INVALID_ARGUMENT',
        'the simulator runs SELECT … FROM … WHERE x = … AND … ORDER BY … DESC LIMIT … alone'
    );
}
