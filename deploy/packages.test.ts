import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { convertPackage } from './convertedPackage.ts';
import { deployableSource, deployedFiles } from './deployedFiles.ts';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { PACKAGE_DIRECTORIES, PROJECT } from './project.ts';
import { stageSource } from './stagedSource.ts';

const stage = await stageSource();
after(() => stage[Symbol.asyncDispose]());

for (const directory of PACKAGE_DIRECTORIES) {
    describe(`the package of ${directory}`, async () => {
        const source = deployableSource(directory, stage.root);
        const converted = await convertPackage(stage.root, directory);

        it('holds every file that deploys, and no other', () => {
            assert.deepEqual(
                converted.files,
                [...deployedFiles(directory, source), 'package.xml'].sort(),
                'Something deploys that should not, or does not that should: look at .forceignore and at the file names'
            );
        });

        it('knows the type of every file', () => {
            assert.deepEqual(
                source.filter((path) => !converted.sourceFiles.includes(path)),
                [],
                'Salesforce would ignore these files: correct their folder or suffix'
            );
        });

        it('names every component in package.xml, at the API version of the project', () => {
            const { version, members } = manifest(join(converted.root, 'package.xml'));

            assert.equal(version, PROJECT.sourceApiVersion);
            assert.deepEqual(
                converted.components.filter((component) => !members.includes(component)),
                [],
                'These components would not deploy'
            );
        });
    });
}

function manifest(path: string): { readonly version: string | undefined; readonly members: readonly string[] } {
    const { content } = readMetadata(path);
    const members = contentsAt(content, 'types').flatMap((type) =>
        textsAt(type, 'members').map((member) => `${textsAt(type, 'name').join('')}:${member}`)
    );
    return { version: textsAt(content, 'version')[0], members };
}
