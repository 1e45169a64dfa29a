import type { UploadFormat } from 'c/proxyContract';

/** So much of a file holds its header, bytes. */
const MOST_BYTES = 65_536;
const DELIMITERS = [',', ';', '\t'] as const;
/** What the proxy takes for JSON where nobody has said what a file is. */
const JSON_START = /^\s*(?:\{|\[\s*[[{\]])/;

/**
 * The fields of the first record of a CSV file, parted by the sign that it has most of; none of what is no table, or does not tell the
 * sign. They stand where the proxy counts them. They stay in this page: a file without a header begins with what was said.
 */
export async function readCsvHeader(file: Blob, format: UploadFormat | null): Promise<readonly string[]> {
    if (format !== null && format !== 'csv') return [];
    const text = await textOf(file.slice(0, MOST_BYTES));
    if (format === null && JSON_START.test(text)) return [];
    const begun = text.replace(/^[\r\n]+/, '');
    const [most = [], next = []] = DELIMITERS.map((delimiter) => fieldsOf(begun, delimiter)).toSorted(
        (some, more) => more.length - some.length
    );
    return most.length > next.length ? most : [];
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

/** Of the first record: what stands in quotes may hold the delimiter, line breaks, and two quotes for one (RFC 4180). */
function fieldsOf(text: string, delimiter: string): readonly string[] {
    const fields: string[] = [];
    let field = '';
    let isQuoted = false;
    let before = '';
    for (const sign of text) {
        if (!isQuoted && (sign === '\n' || sign === '\r')) break;
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
