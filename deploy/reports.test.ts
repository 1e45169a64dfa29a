import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { readCustomFields } from './customFields.ts';
import { contentsAt, readMetadata, textsAt, type Content } from './metadata.ts';
import { listSource, readSource } from './sourceFiles.ts';

const EVENT = 'RedactInline_Event__c';
const OPEN_STEPS = `${EVENT}$Open_Steps__c`;
const COLUMN = new RegExp(`^${EVENT.replace('$', '\\$')}\\$(\\w+)$`);

const fields = ['Name', ...readCustomFields().flatMap(({ object, name }) => (object === EVENT ? [name] : []))];
const types = byName('.reportType-meta.xml');
const reports = byName('.report-meta.xml');
const [type = '', typeContent = ''] = [...types][0] ?? [];
const typeColumns = contentsAt(typeContent, 'sections.columns');
const offered = typeColumns.flatMap((column) => textsAt(column, 'field'));

describe('the report type', () => {
    it('is one, of the event, and offers fields that exist, each once', () => {
        assert.deepEqual([...types.keys()], ['RedactInline_Events']);
        assert.deepEqual(textsAt(typeContent, 'baseObject'), [EVENT]);
        assert.deepEqual(new Set(typeColumns.flatMap((column) => textsAt(column, 'table'))), new Set([EVENT]));
        assert.deepEqual(
            offered.filter((field, index) => !fields.includes(field) || offered.indexOf(field) !== index),
            []
        );
    });

    it('offers no digest, signature, key or place, which say nothing to a reader, nor words that another column shows', () => {
        const left = fields.filter((field) => !offered.includes(field));

        assert.deepEqual(left, [
            'After_Digest__c',
            'Before_Digest__c',
            'Key_Id__c',
            'Place_Key__c',
            'Previous_Signature__c',
            'Reason_Label__c',
            'Signature__c',
            'Spans__c'
        ]);
    });
});

describe('reports', () => {
    it('are about reasons, categories, what is not verified and what is open', () => {
        assert.deepEqual(
            [...reports.keys()],
            [
                'RedactInline_By_Category',
                'RedactInline_By_Reason',
                'RedactInline_Not_Verified',
                'RedactInline_Open_Flags',
                'RedactInline_Without_Outcome'
            ]
        );
    });

    for (const [name, content] of reports) {
        const grouped = textsAt(content, 'groupingsDown.field');
        const shown = textsAt(content, 'columns.field');
        const filters = contentsAt(content, 'filter.criteriaItems');

        it(`is of the report type, and names columns that this offers: ${name}`, () => {
            const columns = [
                ...grouped,
                ...shown,
                ...filters.flatMap((item) => textsAt(item, 'column')),
                ...textsAt(content, 'chart.groupingColumn'),
                ...textsAt(content, 'timeFrameFilter.dateColumn'),
                ...textsAt(content, 'groupingsDown.sortByName').filter((column) => column !== 'RowCount')
            ];

            assert.deepEqual(textsAt(content, 'reportType'), [`${type}__c`]);
            assert.deepEqual(
                columns.filter((column) => !offered.includes(COLUMN.exec(column)?.[1] ?? '')),
                []
            );
        });

        it(`shows no column twice, nor one that it groups by: ${name}`, () => {
            assert.deepEqual(
                shown.filter((column, index) => grouped.includes(column) || shown.indexOf(column) !== index),
                [],
                'Salesforce refuses the report'
            );
        });

        it(`asks for values that the fields have: ${name}`, () => {
            const unknown = filters.flatMap((item) =>
                textsAt(item, 'value')
                    .flatMap((value) => value.split(','))
                    .filter((value) => !valuesOf(textsAt(item, 'column').join('')).includes(value))
            );

            assert.deepEqual(unknown, []);
        });

        it(`draws and sorts by what it has: ${name}`, () => {
            const sums = sumsOf(content);
            const sorted = textsAt(content, 'groupingsDown.sortByName');

            assert.deepEqual(
                textsAt(content, 'chart.groupingColumn'),
                contentsAt(content, 'chart').length ? grouped : []
            );
            assert.deepEqual(
                sorted.filter((column) => column !== 'RowCount' && !sums.includes(column)),
                []
            );
        });

        if (sumsOf(content).includes(OPEN_STEPS)) {
            it(`shows no total of open steps, where one outcome too many hides one that is missing: ${name}`, () => {
                assert.deepEqual(textsAt(content, 'showGrandTotal'), ['false']);
                assert.match(textsAt(content, 'description').join(''), /can hide .* Redaction Review Queue/);
            });
        }

        it(`says what it shows within the lengths that Salesforce takes: ${name}`, () => {
            assert.ok(textsAt(content, 'name').join('').length <= 40);
            assert.ok(textsAt(content, 'description').join('').length <= 255);
        });
    }
});

describe('the dashboard', () => {
    for (const [name, content] of byName('.dashboard-meta.xml')) {
        const parts = contentsAt(content, 'dashboardGridLayout.dashboardGridComponents');

        it(`shows each report that sums no open steps, and sums what the report sums: ${name}`, () => {
            const sources = parts.flatMap((part) => textsAt(part, 'dashboardComponent.report'));
            const sums = parts.flatMap((part) => {
                const [source = ''] = textsAt(part, 'dashboardComponent.report');
                const report = reports.get(basename(source)) ?? '';
                return textsAt(part, 'dashboardComponent.chartSummary.column').filter(
                    (column) => !textsAt(report, 'columns.field').includes(column)
                );
            });

            assert.deepEqual(
                sources.toSorted(),
                [...reports].flatMap(([report, of]) =>
                    sumsOf(of).includes(OPEN_STEPS) ? [] : `RedactInline/${report}`
                ),
                'One outcome too many hides one that is missing'
            );
            assert.deepEqual(sums, []);
        });

        it(`lays its parts beside each other, within its columns: ${name}`, () => {
            const [columns = 0] = textsAt(content, 'dashboardGridLayout.numberOfColumns').map(Number);
            const cells = parts.flatMap((part) => cellsOf(part));

            assert.equal(new Set(cells.map(String)).size, cells.length, 'Two parts overlap');
            assert.ok(cells.every(([, column]) => column < columns));
        });

        it(`runs as who looks at it: ${name}`, () => {
            assert.deepEqual(
                textsAt(content, 'dashboardType'),
                ['LoggedInUser'],
                'Else its folder would show the events'
            );
            assert.deepEqual([...textsAt(content, 'runningUser'), ...textsAt(content, 'owner')], []);
        });
    }
});

function byName(suffix: string): ReadonlyMap<string, Content> {
    return new Map(listSource(suffix).map((path) => [basename(path, suffix), readMetadata(path).content]));
}

function sumsOf(report: Content): readonly string[] {
    return contentsAt(report, 'columns')
        .filter((column) => textsAt(column, 'aggregateTypes').includes('Sum'))
        .flatMap((column) => textsAt(column, 'field'));
}

/** The values of a picklist, and what some of them begin with. */
function valuesOf(column: string): readonly string[] {
    const path = `force-app/main/core/objects/${EVENT}/fields/${COLUMN.exec(column)?.[1]}.field-meta.xml`;
    return [...readSource(path).matchAll(/<fullName>(\w+)<\/fullName>/g)].map(([, value = '']) => value);
}

function cellsOf(part: Content): readonly (readonly [number, number])[] {
    const [row = 0, column = 0, rows = 0, columns = 0] = ['rowIndex', 'columnIndex', 'rowSpan', 'colSpan'].flatMap(
        (name) => textsAt(part, name).map(Number)
    );
    return Array.from({ length: rows * columns }, (_, cell) => [
        row + Math.floor(cell / columns),
        column + (cell % columns)
    ]);
}
