import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { convertPackage } from './convertedPackage.ts';
import { PACKAGE_DIRECTORIES, PROJECT } from './project.ts';
import { listSource, readSource } from './sourceFiles.ts';
import { stageSource } from './stagedSource.ts';

const APPLY = 'SF_APPLY_REPLACEMENTS_ON_CONVERT';
const variables = [...new Set(PROJECT.replacements.map(({ replaceWithEnv }) => replaceWithEnv))];
const stage = await stageSource();
after(() => stage[Symbol.asyncDispose]());

describe('the replacements of sfdx-project.json', () => {
    before(() => (process.env[APPLY] = 'true'));
    after(() => [APPLY, ...variables].forEach((name) => Reflect.deleteProperty(process.env, name)));

    it('each name a file that holds what they replace', () => {
        const idle = PROJECT.replacements.filter(({ filename, stringToReplace }) => !holds(filename, stringToReplace));

        assert.deepEqual(idle, [], 'Correct filename or stringToReplace, or remove the replacement');
    });

    it('cover every placeholder of the source', () => {
        const uncovered = listSource('.xml').flatMap((path) =>
            placeholders(readSource(path))
                .filter((placeholder) => !isReplaced(path, placeholder))
                .map((placeholder) => `${placeholder} in ${path}`)
        );

        assert.deepEqual(uncovered, [], 'Add these to the replacements, else they reach an org as they are');
    });

    it('stop a deployment that leaves their variables unset', async () => {
        const lenient = PROJECT.replacements.filter((replacement) => 'allowUnsetEnvVariable' in replacement);

        assert.deepEqual(lenient, [], 'An unset variable would deploy an empty text');
        await assert.rejects(convertPackage(stage.root, 'force-app/main/core'), /REDACT_INLINE_PROXY_URL/);
    });

    it('leave no placeholder in what deploys', async () => {
        for (const name of variables) process.env[name] = `https://value-of-${name.toLowerCase()}`;

        for (const directory of PACKAGE_DIRECTORIES) {
            const { root, files } = await convertPackage(stage.root, directory);
            const left = files.filter((file) => placeholders(readFileSync(join(root, file), 'utf8')).length > 0);
            assert.deepEqual(left, [], 'Placeholders are left in these files');
        }
    });
});

function holds(filename: string, text: string): boolean {
    return listSource('.xml').includes(filename) && readSource(filename).includes(text);
}

function isReplaced(path: string, placeholder: string): boolean {
    return PROJECT.replacements.some(
        ({ filename, stringToReplace }) => filename === path && placeholder === stringToReplace
    );
}

/** A host that RFC 2606 keeps for examples, or the stand-in for a certificate. */
function placeholders(text: string): readonly string[] {
    return text
        .split(/[\s<>"]+/)
        .filter((word) => word.includes('redact-inline.example.com') || word.startsWith('REDACT_INLINE_'));
}
