/** So much of a file holds its first line, bytes. */
const MOST_BYTES = 65_536;
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The fields of the first line of a CSV file, parted by the sign that it has most of; none of what is no table. They stay in this
 * page: a file without a header begins with what was said.
 */
export async function readCsvHeader(file: Blob): Promise<readonly string[]> {
    const text = await textOf(file.slice(0, MOST_BYTES));
    const line = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
    if (/^[[{]/.test(line)) return [];
    const [fields = []] = DELIMITERS.map((delimiter) => fieldsOf(line, delimiter)).toSorted(
        (some, more) => more.length - some.length
    );
    return fields.length > 1 ? fields : [];
}

/** As UTF-8, or as its byte order mark says. */
function textOf(bytes: Blob): Promise<string> {
    return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
        reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
        reader.readAsText(bytes);
    });
}

/** What stands in quotes may hold the delimiter, and two quotes for one (RFC 4180). */
function fieldsOf(line: string, delimiter: string): readonly string[] {
    const fields: string[] = [];
    let field = '';
    let isQuoted = false;
    let before = '';
    for (const sign of line) {
        if (sign === '"') {
            if (!isQuoted && before === '"') field += sign;
            isQuoted = !isQuoted;
        } else if (sign === delimiter && !isQuoted) {
            fields.push(field.trim());
            field = '';
        } else field += sign;
        before = sign;
    }
    return [...fields, field.trim()];
}
