import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentsAt, readMetadata, textsAt, type Content } from './metadata.ts';
import { listSource } from './sourceFiles.ts';

const labels = readTexts(listSource('.labels-meta.xml'), { list: 'labels', name: 'fullName', text: 'value' });
const files = listSource('.translation-meta.xml');

describe('translations', () => {
    it('are there', () => {
        assert.notEqual(files.length, 0, 'No translation was found under force-app');
    });

    for (const path of files) {
        const translated = readTexts([path], { list: 'customLabels', name: 'name', text: 'label' });

        it(`have every label, and no other: ${path}`, () => {
            assert.deepEqual([...translated.keys()].toSorted(), [...labels.keys()].toSorted());
        });

        it(`fill the same placeholders: ${path}`, () => {
            const different = [...labels].filter(
                ([name, text]) => placeholdersIn(text) !== placeholdersIn(translated.get(name) ?? '')
            );

            assert.deepEqual(
                different.map(([name]) => name),
                []
            );
        });

        it(`keep within the thousand characters of a label: ${path}`, () => {
            assert.deepEqual(
                [...translated].filter(([, text]) => text === '' || text.length > 1000),
                []
            );
        });
    }
});

interface Elements {
    readonly list: string;
    readonly name: string;
    readonly text: string;
}

function readTexts(paths: readonly string[], { list, name, text }: Elements): ReadonlyMap<string, string> {
    const items: readonly Content[] = paths.flatMap((path) => contentsAt(readMetadata(path).content, list));
    return new Map(items.map((item) => [textsAt(item, name).join(''), textsAt(item, text).join('')]));
}

function placeholdersIn(text: string): string {
    return Array.from(text.matchAll(/\{\d\}/g), ([placeholder]) => placeholder)
        .toSorted()
        .join('');
}
