import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Field } from './sObject.ts';
import { redactInlineConfig } from './redactInlineConfig.ts';
import { redactInlineEvent } from './redactInlineEvent.ts';
import { redactInlineCategory, redactInlineReason, redactInlineRule } from './redactInlinePolicy.ts';

const OBJECTS = new URL('../../../force-app/main/core/objects/', import.meta.url);

/** The simulator imports nothing of the product, so what it says of the product's objects is compared here. */
describe('the objects of redact-inline', () => {
    it('have the stored fields of the event that deploys, with their types, lengths and rules', async () => {
        assert.deepEqual(custom(redactInlineEvent.fields), await deployed('RedactInline_Event__c'));
    });

    for (const { name, label } of [redactInlineEvent, redactInlineConfig]) {
        it(`have the label that deploys: ${name}`, async () => {
            const xml = await readFile(new URL(`${name}/${name}.object-meta.xml`, OBJECTS), 'utf8');

            assert.ok(xml.includes(`\n    <label>${label}</label>`));
        });
    }

    it('have the fields of the settings that deploy', async () => {
        const simulated = custom(redactInlineConfig.fields).map(({ name }) => name);

        assert.deepEqual(
            simulated,
            (await deployed('RedactInline_Config__mdt')).map(({ name }) => name)
        );
    });

    it('have the fields of the categories, reasons and rules that deploy, with their types, lengths and rules', async () => {
        assert.deepEqual(custom(redactInlineCategory.fields), await deployed('RedactInline_Category__mdt'));
        assert.deepEqual(custom(redactInlineReason.fields), await deployed('RedactInline_Reason__mdt'));
        assert.deepEqual(custom(redactInlineRule.fields), await deployed('RedactInline_Rule__mdt'));
    });
});

interface Described {
    readonly name: string;
    readonly type: string;
    readonly length: number | null;
    readonly required: boolean;
    readonly externalId: boolean;
    readonly unique: boolean;
    readonly values: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
    Text: 'string',
    Picklist: 'picklist',
    Lookup: 'reference',
    DateTime: 'datetime',
    LongTextArea: 'textarea',
    Number: 'int',
    Checkbox: 'boolean',
    Url: 'string'
};

function custom(fields: readonly Field[]): readonly Described[] {
    return fields
        .filter(({ name }) => name.endsWith('__c'))
        .map(({ name, type, length, required, externalId, unique, values }) => ({
            name,
            type,
            length: type === 'string' || type === 'textarea' ? length : null,
            required,
            externalId,
            unique,
            values: values ?? []
        }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function deployed(object: string): Promise<readonly Described[]> {
    const folder = new URL(`${object}/fields/`, OBJECTS);
    const files = (await readdir(folder)).toSorted();
    const texts = await Promise.all(files.map(async (file) => readFile(new URL(file, folder), 'utf8')));
    return texts.filter((xml) => !xml.includes('<formula>')).map(describeXml);
}

function describeXml(xml: string): Described {
    const element = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
    const valueSet = /<valueSetDefinition>[\s\S]*<\/valueSetDefinition>/.exec(xml)?.[0] ?? '';
    const length = element('length');
    return {
        name: element('fullName') ?? '',
        type: Number(element('scale')) > 0 ? 'double' : (TYPES[element('type') ?? ''] ?? ''),
        length: length === undefined ? null : Number(length),
        required: element('required') === 'true',
        externalId: element('externalId') === 'true',
        unique: element('unique') === 'true' && element('caseSensitive') === 'true',
        values: [...valueSet.matchAll(/<fullName>([^<]*)<\/fullName>/g)].map(([, value = '']) => value)
    };
}
