import { formatOf } from '../../proxy/transcriptFiles/formatOf.ts';
import type { ColumnNames } from '../../proxy/transcriptFiles/rows/columnNames.ts';
import { columnsOf } from '../../proxy/transcriptFiles/rows/csvColumns.ts';
import { readCsvRows } from '../../proxy/transcriptFiles/rows/csvRows.ts';
import { createFieldReader } from '../../proxy/transcriptFiles/rows/fieldReader.ts';
import { readJsonElements } from '../../proxy/transcriptFiles/rows/jsonElements.ts';
import { parseJsonLine } from '../../proxy/transcriptFiles/rows/jsonLines.ts';
import { begun } from '../../proxy/transcriptFiles/text/begun.ts';
import { decodeText } from '../../proxy/transcriptFiles/text/decodeText.ts';
import { createLineSplitter } from '../../proxy/transcriptFiles/text/textLines.ts';
import { TranscriptFileError, TranscriptFileProblem } from '../../proxy/transcriptFiles/transcriptFileError.ts';
import { TranscriptFormat } from '../../proxy/transcriptFiles/transcriptFormat.ts';
import { ExportFormat } from './exportFormat.ts';
import type { ExportColumn, ExportRow, RowPlace } from './exportRow.ts';
import { rowsOfObject } from './rowsOfObject.ts';
import { toExportRow, type RowFields, type RowProblem } from './toExportRow.ts';

/** A file of an export, and how it is read. */
export interface ExportFile {
    /** Path as it was given. */
    readonly name: string;
    readonly bytes: AsyncIterable<Uint8Array>;
    /** `null` to tell it by ending and beginning. */
    readonly format: ExportFormat | null;
    readonly names: ColumnNames<ExportColumn>;
}

/** A row that is no entry, where it stands. */
export interface RefusedRow extends RowProblem {
    readonly place: RowPlace;
}

/**
 * The entries of a file, and the rows that are none: one of these does not keep the others from being read, as long as it can be told
 * where the next one begins.
 *
 * @throws {TranscriptFileError} where nothing further can be read
 */
export async function* readExport(file: ExportFile): AsyncIterable<ExportRow | RefusedRow> {
    const { beginning, text } = await begun(decodeText(file.bytes));
    if (beginning.trim() === '') throw empty();
    const format = file.format ?? exportFormatOf(file.name, beginning);
    for await (const { lineNumber, ...row } of READERS[format](text, file.names)) {
        const place = { file: file.name, lineNumber };
        const read = 'problem' in row ? row : toExportRow(row.fields, place);
        if (read === null) continue;
        yield 'problem' in read ? { ...read, place } : read;
    }
}

type PlacedFields = { readonly lineNumber: number } & ({ readonly fields: RowFields } | RowProblem);
type Reader = (text: AsyncIterable<string>, names: ColumnNames<ExportColumn>) => AsyncIterable<PlacedFields>;

const READERS: Readonly<Record<ExportFormat, Reader>> = {
    [ExportFormat.Csv]: readCsv,
    [ExportFormat.Json]: readJson,
    [ExportFormat.JsonLines]: readJsonLines
};

async function* readCsv(text: AsyncIterable<string>, names: ColumnNames<ExportColumn>): AsyncIterable<PlacedFields> {
    let places: (readonly [ExportColumn, number])[] | null = null;
    for await (const { lineNumber, fields } of readCsvRows(text)) {
        if (places === null) places = [...columnsOf(fields, names)];
        else yield { lineNumber, fields: Object.fromEntries(places.map(([column, place]) => [column, fields[place]])) };
    }
}

async function* readJson(text: AsyncIterable<string>, names: ColumnNames<ExportColumn>): AsyncIterable<PlacedFields> {
    const fieldsOf = createFieldReader(names);
    for await (const { value, lineNumber, isElement } of readJsonElements(text)) {
        if (!isElement) continue;
        for (const fields of rowsOfObject(value, fieldsOf)) yield { lineNumber, ...fields };
    }
}

async function* readJsonLines(
    text: AsyncIterable<string>,
    names: ColumnNames<ExportColumn>
): AsyncIterable<PlacedFields> {
    const fieldsOf = createFieldReader(names);
    const splitter = createLineSplitter();
    const rowsOf = (line: ReturnType<typeof splitter.end>[number]): readonly PlacedFields[] => {
        if (line.text.trim() === '') return [];
        try {
            return rowsOfObject(parseJsonLine(line), fieldsOf).map((row) => ({ lineNumber: line.number, ...row }));
        } catch (error) {
            if (!(error instanceof TranscriptFileError)) throw error;
            return [{ lineNumber: line.number, problem: 'is not JSON, or ends early' }];
        }
    };
    // Not `yield*`, which awaits each row twice.
    for await (const piece of text) for (const line of splitter.read(piece)) for (const row of rowsOf(line)) yield row;
    for (const line of splitter.end()) for (const row of rowsOf(line)) yield row;
}

const FORMATS: Partial<Readonly<Record<TranscriptFormat, ExportFormat>>> = {
    [TranscriptFormat.Csv]: ExportFormat.Csv,
    [TranscriptFormat.Json]: ExportFormat.Json,
    [TranscriptFormat.JsonLines]: ExportFormat.JsonLines,
    [TranscriptFormat.Upload]: ExportFormat.JsonLines
};

function exportFormatOf(name: string, beginning: string): ExportFormat {
    const format = FORMATS[transcriptFormatOf(name, beginning)];
    if (format !== undefined) return format;
    throw unknown('is no export of rows');
}

/** Of the formats that a transcript can have, an export has some. */
function transcriptFormatOf(name: string, beginning: string): TranscriptFormat {
    try {
        return formatOf(name, beginning);
    } catch (error) {
        throw error instanceof TranscriptFileError ? unknown(error.words) : error;
    }
}

function unknown(words: string): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.UnknownFormat,
        lineNumber: null,
        words,
        cure: `name its format: ${Object.values(ExportFormat).join(', ')}`
    });
}

function empty(): TranscriptFileError {
    return new TranscriptFileError({
        problem: TranscriptFileProblem.Empty,
        lineNumber: null,
        words: 'is empty',
        cure: 'see whether it was written at all'
    });
}
