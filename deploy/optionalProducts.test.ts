import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMentions, listSource, readSource } from './sourceFiles.ts';

/** Objects that an org has only with the product. */
const OPTIONAL = 'VoiceCall|MessagingSession|MessagingEndUser|Conversation|ConversationParticipant';

const core = (...suffixes: readonly string[]): readonly string[] =>
    listSource(...suffixes).filter((path) => path.startsWith('force-app/main/core/'));

describe('the core package', () => {
    it('names no object in Apex that an org may lack', () => {
        const mentions = core('.cls', '.trigger').flatMap((path) =>
            [...withoutStrings(readSource(path)).matchAll(new RegExp(`\\b(?:${OPTIONAL})\\b`, 'g'))].map(
                ([name]) => `${name} in ${path}`
            )
        );

        assert.deepEqual(
            mentions,
            [],
            'Such a class does not deploy without Voice or Messaging: use the name as a string'
        );
    });

    it('imports no schema of an object that an org may lack', () => {
        const imports = findMentions(core('.ts'), new RegExp(`@salesforce/schema/(${OPTIONAL})\\b`, 'g'));

        assert.deepEqual(
            imports,
            [],
            'Such a component does not deploy without Voice or Messaging: use field names as strings'
        );
    });

    it('grants nothing on an object that an org may lack', () => {
        const grants = findMentions(core('.permissionset-meta.xml'), new RegExp(`<object>(${OPTIONAL})</object>`, 'g'));

        assert.deepEqual(grants, [], 'Move these to the packages voice and messaging');
    });
});

function withoutStrings(apex: string): string {
    return apex.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\]|\\.)*'/g, '');
}
