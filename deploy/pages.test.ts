import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';
import { contentsAt, readMetadata, textsAt, type Content } from './metadata.ts';
import { findMentions, listSource, unknownMentions } from './sourceFiles.ts';

const bundles = new Map(
    listSource('.js-meta.xml').map((path) => [basename(dirname(path)), readMetadata(path).content])
);
const pages = listSource('.flexipage-meta.xml').map(readMetadata);
const [recordPages, otherPages] = [true, false].map((isRecordPage) =>
    pages.filter(({ content }) => textsAt(content, 'type').includes('RecordPage') === isRecordPage)
);
const CONTAINER = 'redactInline';
const QUEUE = 'reviewQueue';

describe('record pages', () => {
    for (const { path, content } of recordPages ?? []) {
        const ours = oursOn(content);

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
    }
});

describe('the app page', () => {
    it('is the review queue alone, which may be placed there, and has a tab', () => {
        const [page, ...others] = otherPages ?? [];
        const placed = oursOn(page?.content ?? '').flatMap((each) => textsAt(each, 'componentName'));
        const tabs = listSource('.tab-meta.xml').flatMap((path) => textsAt(readMetadata(path).content, 'flexiPage'));

        assert.equal(others.length, 0);
        assert.deepEqual(textsAt(page?.content ?? '', 'type'), ['AppPage']);
        assert.deepEqual(placed, [QUEUE]);
        assert.ok(textsAt(bundles.get(QUEUE) ?? '', 'targets.target').includes('lightning__AppPage'));
        assert.deepEqual(tabs, [basename(page?.path ?? '', '.flexipage-meta.xml')]);
    });
});

describe('pages', () => {
    for (const { path, content } of pages) {
        it(`fill regions that exist: ${path}`, () => {
            const regions = textsAt(content, 'flexiPageRegions.name');
            const facets = findMentions([path], /<name>(?:body|tabs)<\/name>\s*<value>([^<]+)<\/value>/g);
            const identifiers = textsAt(content, 'flexiPageRegions.itemInstances.componentInstance.identifier');

            assert.deepEqual(unknownMentions(facets, regions), []);
            assert.equal(new Set(identifiers).size, identifiers.length, 'Identifiers must differ');
        });
    }
});

function oursOn(page: Content): readonly Content[] {
    const placed = contentsAt(page, 'flexiPageRegions.itemInstances.componentInstance');
    return placed.filter((each) => !textsAt(each, 'componentName').some((name) => name.includes(':')));
}

function objectsOf(bundle: string): readonly string[] {
    return textsAt(bundles.get(bundle) ?? '', 'targetConfigs.targetConfig.objects.object');
}
