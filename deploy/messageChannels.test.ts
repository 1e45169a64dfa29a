import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { findMentions, listSource, unknownMentions } from './sourceFiles.ts';

const SUFFIX = '.messageChannel-meta.xml';

const channels = listSource(SUFFIX).map((path) => `${basename(path, SUFFIX)}__c`);
const sources = listSource('.ts').filter((path) => !path.includes('/__tests__/'));
const uses = findMentions(sources, /@salesforce\/messageChannel\/(\w+)/g);

describe('message channels', () => {
    it('are there', () => {
        assert.notEqual(channels.length, 0, 'No message channel was found under force-app');
    });

    it('exist for every use', () => {
        assert.deepEqual(unknownMentions(uses, channels), [], 'Correct the name, or add the message channel');
    });

    it('are all used', () => {
        const used = new Set(uses.map(({ name }) => name));

        assert.deepEqual(
            channels.filter((channel) => !used.has(channel)),
            [],
            'Remove these message channels, or use them'
        );
    });
});
