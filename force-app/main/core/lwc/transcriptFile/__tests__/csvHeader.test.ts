import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { readCsvRows } from '../../../../../../proxy/transcriptFiles/rows/csvRows.ts';
import {
    TranscriptFileError,
    TranscriptFileProblem
} from '../../../../../../proxy/transcriptFiles/transcriptFileError.ts';
import { readCsvHeader } from '../csvHeader.ts';

/** What the proxy reads rows with, and jsdom has not. */
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;

/** What the page reads of a header, and what the proxy does. */
async function bothOf(text: string): Promise<readonly (readonly string[])[]> {
    return [await readCsvHeader(new Blob([`\uFEFF${text}`]), null), await headerOfProxy(text)];
}

/** None where it asks for columns; what it refuses for another reason is not this page's to read. */
async function headerOfProxy(text: string): Promise<readonly string[]> {
    try {
        return (await firstRow(text)).map((field) => field.trim());
    } catch (error) {
        fc.pre(error instanceof TranscriptFileError && error.problem === TranscriptFileProblem.Columns);
        return [];
    }
}

async function firstRow(text: string): Promise<readonly string[]> {
    for await (const { fields } of readCsvRows(pieces(text))) return fields;
    return [];
}

async function* pieces(text: string): AsyncIterable<string> {
    yield await Promise.resolve(text);
}

describe('the header of a CSV file', () => {
    it.each([
        [
            'an unnamed first column between tabs',
            '\tSprecher\tWas gesagt\n1\tAna\tHallo\n',
            ['', 'Sprecher', 'Was gesagt']
        ],
        ['an unnamed one of two', '\tWas gesagt\n1\tHallo\n', ['', 'Was gesagt']],
        ['blank lines before it', '\r\n\n\tWer\tWas\r\n', ['', 'Wer', 'Was']],
        ['two signs that part as much', 'Wer;Wann,Was\n', []],
        ['a tab and a comma that part as much', '\tWer,Was\n', []],
        ['a line break in a name', 'Wer;"Was\ngesagt";Wann\nAna;"Hallo, du";1\n', ['Wer', 'Was\ngesagt', 'Wann']],
        ['a line break in the first name', '"Wer\r\nspricht","Was; gesagt"\r\n', ['Wer\r\nspricht', 'Was; gesagt']],
        ['a name in brackets', '[Sprecher],Was gesagt\n', ['[Sprecher]', 'Was gesagt']]
    ])('has the places that the proxy counts: %s', async (_what, text, header) => {
        expect(await bothOf(text)).toEqual([header, header]);
    });

    it('has the places that the proxy counts, whatever names and signs it has', async () => {
        const name = fc.constantFrom('', 'Wer', '[Was]', ' a ', '"x; y"', '"x,\t"', '"z ""z"""', '"b\n;;"');
        const sign = fc.constantFrom(',', ';', '\t');
        await fc.assert(
            fc.asyncProperty(name, fc.array(fc.tuple(sign, name), { maxLength: 4 }), async (first, others) => {
                const [page, proxy] = await bothOf(`${first}${others.flat().join('')}\n`);
                expect(page).toEqual(proxy);
            })
        );
    });

    it('is none of JSON, nor of what is read as another format', async () => {
        for (const text of ['{"a": 1, "b": 2}', '[{"a": 1, "b": 2}]', '\n [\n{"a": 1},']) {
            expect(await readCsvHeader(new Blob([text]), null)).toEqual([]);
        }
        expect(await readCsvHeader(new Blob(['Wer,Was\n']), 'jsonl')).toEqual([]);
        expect(await readCsvHeader(new Blob(['{Wer},Was\n']), 'csv')).toEqual(['{Wer}', 'Was']);
    });
});
