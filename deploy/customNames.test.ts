import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';
import { readCustomFields } from './customFields.ts';
import { readMetadata, textsAt } from './metadata.ts';
import { findMentions, listSource, readSource, unknownMentions } from './sourceFiles.ts';

/** Suffixes of names that deployments resolve; `__r` goes through a lookup. */
const CUSTOM_NAME = /\b([A-Za-z]\w*?__(?:c|mdt|r))\b/g;

const fields = readCustomFields();
const objects = new Set(fields.map(({ object }) => object));

describe('custom objects and fields', () => {
    it('exist wherever the source names one', () => {
        const known = [
            ...objects,
            ...fields.flatMap(({ name }) => [name, name.replace(/__c$/, '__r')]),
            ...listSource('.reportType-meta.xml').map((path) => `${basename(path, '.reportType-meta.xml')}__c`)
        ];
        const mentions = findMentions(listSource('.cls', '.trigger', '-meta.xml'), CUSTOM_NAME);

        assert.ok(mentions.length > 100);
        assert.deepEqual(unknownMentions(mentions, known), [], 'A deployment fails on these');
    });

    for (const object of objects) {
        it(`are of the object wherever they stand in something of its own: ${object}`, () => {
            const own = fields.filter((field) => field.object === object).map(({ name }) => name);
            const folder = `/objects/${object}/`;
            const files = listSource('-meta.xml').filter(
                (path) =>
                    path.includes(folder) ||
                    path.includes(`/customMetadata/${object.replace('__mdt', '')}.`) ||
                    path.includes(`/layouts/${object}-`)
            );

            const mentions = findMentions(files, /\b([A-Z]\w*?__c)\b/g).filter(({ name }) => !objects.has(name));

            assert.deepEqual(unknownMentions(mentions, own), []);
        });
    }

    it('are columns and filters of list views', () => {
        for (const path of listSource('.listView-meta.xml')) {
            const [, object = ''] = /objects\/([^/]+)\//.exec(path) ?? [];
            const { content } = readMetadata(path);
            const own = ['NAME', ...fields.filter((field) => field.object === object).map(({ name }) => name)];
            const named = [...textsAt(content, 'columns'), ...textsAt(content, 'filters.field')];

            assert.deepEqual(
                named.filter((name) => !own.includes(name)),
                [],
                path
            );
            for (const value of textsAt(content, 'filters.value').flatMap((values) => values.split(',')))
                assert.ok(pickedFrom(dirname(dirname(path))).includes(value), `${path} filters by ${value}`);
        }
    });
});

describe('a certificate', () => {
    it('is there under the name that the settings sign with', () => {
        const certificates = listSource('.crt').map((path) => basename(path, '.crt'));
        const named = findMentions(
            listSource('.md-meta.xml'),
            /Signing_Certificate__c<\/field>\s*<value[^>]*>([^<]+)</g
        );

        assert.equal(named.length, 1);
        assert.deepEqual(unknownMentions(named, certificates), []);
    });
});

function pickedFrom(objectFolder: string): readonly string[] {
    return listSource('.field-meta.xml')
        .filter((path) => path.startsWith(`${objectFolder}/`))
        .flatMap((path) =>
            [...readSource(path).matchAll(/<fullName>(\w+)<\/fullName>/g)].map(([, value = '']) => value)
        );
}
