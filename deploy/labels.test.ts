import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMetadata, textsAt } from './metadata.ts';
import { findMentions, listSource, unknownMentions } from './sourceFiles.ts';

const files = listSource('.labels-meta.xml');
const labels = files.flatMap((path) => textsAt(readMetadata(path).content, 'labels.fullName'));
const uses = [
    ...findMentions(listSource('.ts'), /@salesforce\/label\/c\.(\w+)/g),
    ...findMentions(listSource('.cls'), /\bLabel\.(\w+)/g)
];

describe('custom labels', () => {
    it('are there', () => {
        assert.notEqual(labels.length, 0, 'No label was found under force-app');
    });

    it('exist for every use', () => {
        assert.deepEqual(unknownMentions(uses, labels), [], 'Add these to CustomLabels.labels-meta.xml');
    });

    it('are all used', () => {
        const used = new Set(uses.map(({ name }) => name));

        assert.deepEqual(
            labels.filter((label) => !used.has(label)),
            [],
            'Remove these labels, or use them'
        );
    });

    it('are named once', () => {
        assert.deepEqual(
            labels.filter((label, index) => labels.indexOf(label) !== index),
            []
        );
    });
});
