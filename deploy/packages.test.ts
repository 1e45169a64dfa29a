import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { convertBack, convertPackage } from './convertedPackage.ts';
import { deployableSource, deployedFiles } from './deployedFiles.ts';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { PACKAGE_DIRECTORIES, PROJECT } from './project.ts';
import { listFiles } from './sourceFiles.ts';
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

        it('comes back from an org as it went there', async () => {
            const back = await convertBack(converted);
            const sent = source.map((path) => path.slice(directory.length + 1));

            assert.deepEqual(listFiles('.', back), [...sent].sort());
            for (const path of sent) {
                assert.deepEqual(contentOf(join(back, path)), contentOf(join(stage.root, directory, path)), path);
            }
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

/** Metadata by what it holds, and everything else byte for byte. Labels come back in an order of their own. */
function contentOf(path: string): unknown {
    if (!path.endsWith('-meta.xml')) return readFileSync(path, 'utf8');
    const { content } = readMetadata(path);
    return path.endsWith('.labels-meta.xml')
        ? contentsAt(content, 'labels')
              .map((label) => JSON.stringify(label))
              .toSorted()
        : content;
}

function manifest(path: string): { readonly version: string | undefined; readonly members: readonly string[] } {
    const { content } = readMetadata(path);
    const members = contentsAt(content, 'types').flatMap((type) =>
        textsAt(type, 'members').map((member) => `${textsAt(type, 'name').join('')}:${member}`)
    );
    return { version: textsAt(content, 'version')[0], members };
}
