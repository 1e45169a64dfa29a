import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';
import { contentsAt, readMetadata, textsAt } from './metadata.ts';
import { findMentions, listSource, unknownMentions } from './sourceFiles.ts';

const bundles = new Map(
    listSource('.js-meta.xml').map((path) => [basename(dirname(path)), readMetadata(path).content])
);
const pages = listSource('.flexipage-meta.xml').map(readMetadata);
const CONTAINER = 'redactInline';

describe('record pages', () => {
    for (const { path, content } of pages) {
        const placed = contentsAt(content, 'flexiPageRegions.itemInstances.componentInstance');
        const ours = placed.filter((each) => !textsAt(each, 'componentName').some((name) => name.includes(':')));

        it(`place components that exist and are exposed: ${path}`, () => {
            const names = ours.flatMap((each) => textsAt(each, 'componentName'));

            assert.ok(names.includes(CONTAINER), `The page is there for ${CONTAINER}`);
            for (const name of names) {
                const bundle = bundles.get(name);
                assert.ok(bundle, `There is no bundle ${name}`);
                assert.deepEqual(textsAt(bundle, 'isExposed'), ['true'], `${name} cannot be placed on a page`);
                assert.deepEqual(
                    textsAt(content, 'sobjectType').filter((object) => !objectsOf(name).includes(object)),
                    [],
                    `${name} is not offered on pages of this object: see its targetConfigs`
                );
            }
        });

        it(`show them only to who may view: ${path}`, () => {
            for (const each of ours) {
                const condition = ['leftValue', 'operator', 'rightValue'].map((name) =>
                    textsAt(each, `visibilityRule.criteria.${name}`)
                );
                assert.deepEqual(condition.flat(), [
                    '{!$Permission.CustomPermission.RedactInline_View}',
                    'EQUAL',
                    'true'
                ]);
            }
        });

        it(`fill regions that exist: ${path}`, () => {
            const regions = textsAt(content, 'flexiPageRegions.name');
            const facets = findMentions([path], /<name>(?:body|tabs)<\/name>\s*<value>([^<]+)<\/value>/g);
            const identifiers = textsAt(content, 'flexiPageRegions.itemInstances.componentInstance.identifier');

            assert.deepEqual(unknownMentions(facets, regions), []);
            assert.equal(new Set(identifiers).size, identifiers.length, 'Identifiers must differ');
        });
    }
});

function objectsOf(bundle: string): readonly string[] {
    return textsAt(bundles.get(bundle) ?? '', 'targetConfigs.targetConfig.objects.object');
}
