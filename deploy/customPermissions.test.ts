import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { readMetadata, textsAt } from './metadata.ts';
import { findMentions, listSource, unknownMentions, type Mention } from './sourceFiles.ts';

const SUFFIX = '.customPermission-meta.xml';

const files = listSource(SUFFIX);
const permissions = files.map((path) => basename(path, SUFFIX));
const granted = mentionsAt('.permissionset-meta.xml', 'customPermissions.name');
const required = mentionsAt(SUFFIX, 'requiredPermission.customPermission');
const asked = [
    ...findMentions(listSource('.ts'), /@salesforce\/customPermission\/(\w+)/g),
    ...findMentions(listSource('.xml'), /\$Permission\.CustomPermission\.(\w+)/g),
    ...findMentions(listSource('.cls'), /PERMISSION = '(\w+)'/g),
    ...findMentions(listSource('.cls'), /checkPermission\(\s*'(\w+)'/g)
];

describe('custom permissions', () => {
    it('exist wherever one is granted, required or asked for', () => {
        assert.deepEqual(
            unknownMentions([...granted, ...required, ...asked], permissions),
            [],
            'Correct the name, or add the custom permission'
        );
    });

    it('are asked for in Apex under their names', () => {
        const names = asked.filter(({ path }) => path.endsWith('.cls')).map(({ name }) => name);

        assert.ok(names.includes('RedactInline_View') && names.includes('RedactInline_Redact'), 'Apex gates both acts');
    });

    it('are each granted by some permission set', () => {
        const names = granted.map(({ name }) => name);

        assert.deepEqual(
            permissions.filter((permission) => !names.includes(permission)),
            [],
            'Nobody could ever hold these'
        );
    });

    it('come with the permission that they require', () => {
        for (const { path, name } of required) {
            const dependent = basename(path, SUFFIX);
            const holders = granted.filter((grant) => grant.name === dependent).map((grant) => grant.path);
            const without = holders.filter((holder) => !granted.some((g) => g.path === holder && g.name === name));

            assert.deepEqual(without, [], `These grant ${dependent} and must grant ${name}`);
        }
    });
});

function mentionsAt(suffix: string, element: string): readonly Mention[] {
    return listSource(suffix).flatMap((path) =>
        textsAt(readMetadata(path).content, element).map((name) => ({ path, name }))
    );
}
