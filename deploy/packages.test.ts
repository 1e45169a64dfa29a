import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { convertPackage } from './convertedPackage.ts';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { PACKAGE_DIRECTORIES, PROJECT } from './project.ts';
import { listFiles } from './sourceFiles.ts';
import { stageSource } from './stagedSource.ts';

/** What lies among the source and deploys nowhere. */
const STAYS_HERE = /\.ts$|\.map$|\/__(?:tests|mocks)__\/|\/lwc\/package\.json$|\/[jt]sconfig[^/]*\.json$/;

const stage = await stageSource();
after(() => stage[Symbol.asyncDispose]());

for (const directory of PACKAGE_DIRECTORIES) {
    describe(`the package of ${directory}`, async () => {
        const source = listFiles(directory, stage.root).filter((path) => !STAYS_HERE.test(path));
        const converted = await convertPackage(stage.root, directory);

        it('holds every file that deploys, and no other', () => {
            const expected = new Set(source.map((path) => deployedPath(path, directory, source)));

            assert.deepEqual(
                converted.files,
                [...expected, 'package.xml'].sort(),
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

/** Fields and the like are merged into their object, and folders are known by where they lie; outside a bundle, metadata without a file of its own loses its suffix. */
function deployedPath(path: string, directory: string, source: readonly string[]): string {
    const relative = path.slice(directory.length + 1);
    const [, object] = /^objects\/([^/]+)\//.exec(relative) ?? [];
    if (object) return `objects/${object}.object`;
    const [, folder] = /^(.+)\.(?:report|dashboard)Folder-meta\.xml$/.exec(relative) ?? [];
    if (folder) return `${folder}-meta.xml`;
    const bare = path.replace(/-meta\.xml$/, '');
    const isKept = bare === path || source.includes(bare) || relative.startsWith('lwc/');
    return isKept ? relative : bare.slice(directory.length + 1);
}

function manifest(path: string): { readonly version: string | undefined; readonly members: readonly string[] } {
    const { content } = readMetadata(path);
    const members = contentsAt(content, 'types').flatMap((type) =>
        textsAt(type, 'members').map((member) => `${textsAt(type, 'name').join('')}:${member}`)
    );
    return { version: textsAt(content, 'version')[0], members };
}
