import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HIGHEST_API_VERSION } from '@lwc/shared';
import { PACKAGE_DIRECTORIES, PROJECT } from './project.ts';
import { findMentions, listFiles, listSource, readSource } from './sourceFiles.ts';

describe('the project', () => {
    it('has every source file in a package directory', () => {
        const outside = listFiles('force-app').filter(
            (path) => !PACKAGE_DIRECTORIES.some((dir) => path.startsWith(`${dir}/`))
        );

        assert.deepEqual(outside, [], 'These would never deploy');
    });

    it('has one default package, core', () => {
        const defaults = PROJECT.packageDirectories.filter((directory) => directory.default);

        assert.deepEqual(
            defaults.map(({ path }) => path),
            ['force-app/main/core']
        );
    });

    it('has one API version', () => {
        const versions = findMentions(listSource('.xml'), /<apiVersion>([\d.]+)<\/apiVersion>/g);

        assert.deepEqual(
            versions.filter(({ name }) => name !== PROJECT.sourceApiVersion),
            [],
            `Components are at ${PROJECT.sourceApiVersion}, as sfdx-project.json says`
        );
    });

    it('is at the newest API version that the engine of the tests knows', () => {
        assert.equal(
            PROJECT.sourceApiVersion,
            `${HIGHEST_API_VERSION}.0`,
            'docs/decisions/0015-components-stay-at-api-version-66.md says what to do'
        );
    });

    it('keeps the names of its metadata apart from those of the org', () => {
        const shared = listSource('-meta.xml')
            .filter((path) => !/\/(?:classes|lwc|labels|translations|fields|listViews|validationRules)\//.test(path))
            .map((path) => path.split('/').at(-1) ?? '')
            .filter((name) => !name.startsWith('RedactInline'));

        assert.deepEqual(
            shared,
            [],
            'Begin these names with RedactInline_: a deployment overwrites what has the same name'
        );
    });

    it('keeps keys and secrets out of the source', () => {
        const secrets = findMentions(
            listSource('-meta.xml', '.crt', '.json'),
            /<(consumerKey|consumerSecret)>|PRIVATE (KEY)/g
        );

        assert.deepEqual(secrets, [], 'Remove them: a retrieved external client app belongs outside the source');
    });

    it('asks for no scratch org feature twice', () => {
        const { features } = JSON.parse(readSource('config/project-scratch-def.json')) as { features: string[] };
        const names = features.map((feature) => feature.split(':')[0]);

        assert.equal(new Set(names).size, names.length);
    });
});
