import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { basename } from 'node:path';
import { findMentions, listSource, readSource, unknownMentions } from './sourceFiles.ts';

const classes = listSource('.cls');
const methods = classes.flatMap((path) =>
    auraEnabledMethods(readSource(path)).map((method) => `${basename(path, '.cls')}.${method}`)
);
const imports = findMentions(
    listSource('.ts').filter((path) => !path.includes('/__tests__/')),
    /@salesforce\/apex\/([\w.]+)/g
);

describe('Apex methods for the components', () => {
    it('exist for every import, as static @AuraEnabled methods', () => {
        assert.deepEqual(unknownMentions(imports, methods), [], 'Correct the import or the class');
    });

    it('are all imported', () => {
        const imported = new Set(imports.map(({ name }) => name));

        assert.deepEqual(
            methods.filter((method) => !imported.has(method)),
            [],
            'Every @AuraEnabled method is an entrance: remove what no component uses'
        );
    });

    it('are of classes that a permission set grants', () => {
        const granted = findMentions(listSource('.permissionset-meta.xml'), /<apexClass>(\w+)<\/apexClass>/g);
        const names = granted.map(({ name }) => name);
        const existing = classes.map((path) => basename(path, '.cls'));

        assert.deepEqual(unknownMentions(granted, existing), [], 'Permission sets grant classes that do not exist');
        assert.deepEqual(
            methods.filter((method) => !names.includes(method.split('.')[0] ?? '')),
            [],
            'No permission set lets anybody call these'
        );
    });
});

/** Names the static methods among what is annotated; the other annotated members are properties. */
function auraEnabledMethods(apex: string): readonly string[] {
    const declarations = apex.split('@AuraEnabled').slice(1);
    return declarations.flatMap((declaration) => {
        const [, signature] = declaration.slice(0, declaration.indexOf('{')).split(' static ');
        return signature?.split('(')[0]?.split(' ').at(-1) ?? [];
    });
}
