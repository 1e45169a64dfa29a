import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RegistryAccess } from '@salesforce/source-deploy-retrieve';
import { readMetadata } from './metadata.ts';
import { loadMetadataTypes } from './metadataTypes.ts';
import { listSource } from './sourceFiles.ts';

/** Bundles have the suffix of their main file, which the registry knows under no type. */
const BUNDLE_SUFFIX = 'js';

const TOP_TYPES = Object.values(new RegistryAccess().getRegistry().types);
const KNOWN_TYPES = [...TOP_TYPES, ...TOP_TYPES.flatMap(({ children }) => Object.values(children?.types ?? {}))];

const types = loadMetadataTypes();

describe('metadata', () => {
    for (const path of listSource('-meta.xml')) {
        it(`is what its type allows: ${path}`, () => {
            const { root, content } = readMetadata(path);

            assert.equal(root, typeOf(path), 'The root element must be the type that the suffix stands for');
            assert.deepEqual(types.problems(root, content), []);
        });
    }
});

function typeOf(path: string): string {
    const [, suffix = ''] = /\.(\w+)-meta\.xml$/.exec(path) ?? [];
    if (suffix === BUNDLE_SUFFIX) return 'LightningComponentBundle';
    const type = KNOWN_TYPES.find((each) => each.suffix === suffix);
    assert.ok(type, `No metadata type has the suffix ${suffix}`);
    return type.name;
}
