import { readCsvRows } from '../rows/csvRows.ts';
import { columnsOf } from '../rows/csvColumns.ts';
import { transcriptNames } from '../rows/transcriptNames.ts';
import type { TranscriptLine } from '../transcriptLine.ts';
import type { TranscriptColumn, TranscriptSource } from '../transcriptSource.ts';
import { lineOfFields, type Fields } from './lineOfFields.ts';

/** Reads CSV with a header: columns go by the names that were given, and for the rest by known ones. */
export async function* readCsvTranscript(
    text: AsyncIterable<string>,
    columns: TranscriptSource['columns']
): AsyncIterable<TranscriptLine> {
    let places: ReadonlyMap<TranscriptColumn, number> | null = null;
    for await (const { lineNumber, fields } of readCsvRows(text)) {
        if (places === null) {
            places = columnsOf(fields, transcriptNames(columns));
            continue;
        }
        const said: Fields = Object.fromEntries(Array.from(places, ([column, place]) => [column, fields[place]]));
        const line = lineOfFields(said, lineNumber);
        if (line !== null) yield line;
    }
}
