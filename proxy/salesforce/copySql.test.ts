import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copiesNaming, noCopy } from './copySql.ts';

const NAMES = { object: 'ssot__ConversationEntry__dlm', fieldPrefix: 'ssot' };

describe('SQL for Data Cloud', () => {
    it('asks for the newest copies of one conversation, in the names of the org', () => {
        const names = { object: 'std__ConversationEntryDmo__dlm', fieldPrefix: 'std' };

        assert.equal(
            copiesNaming(names, '0dwHs0000000001IAA'),
            'SELECT std__Id__c, std__PayloadText__c, std__ClientDateTime__c, std__TranscriptedDateTime__c, ' +
                'std__EngagementParticipantId__c, std__SourceId__c FROM std__ConversationEntryDmo__dlm ' +
                "WHERE std__ConversationId__c = '0dwHs0000000001IAA' ORDER BY std__ClientDateTime__c DESC LIMIT 10001"
        );
    });

    it('has one literal, which holds the conversation to the letter, or is not built', () => {
        const hostile = fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.stringMatching(/^[\w-]{0,20}['"\\;\-\s\0%]{1,3}[\w-]{0,20}$/),
            fc.constantFrom("' OR '1'='1", "x'; DROP TABLE a", "''", '\\', 'a\nb', 'ａ', '')
        );
        fc.assert(
            fc.property(fc.oneof(hostile, fc.stringMatching(/^[A-Za-z0-9_-]{1,255}$/)), (conversation) => {
                const isSafe = /^[A-Za-z0-9_-]{1,255}$/.test(conversation);
                if (!isSafe) {
                    assert.throws(() => copiesNaming(NAMES, conversation), RangeError);
                    return;
                }
                const literals = copiesNaming(NAMES, conversation).split("'");
                assert.deepEqual([literals.length, literals[1]], [3, conversation]);
            })
        );
    });

    it('is not built with a name that is none, and does not quote it', () => {
        for (const name of ['', '1a', 'a b', 'a;b', "a'b", 'a--', 'ä', 'a'.repeat(129)]) {
            for (const names of [
                { ...NAMES, object: name },
                { ...NAMES, fieldPrefix: name }
            ]) {
                assert.throws(
                    () => noCopy(names),
                    (error) => error instanceof RangeError && (name === '' || !error.message.includes(`'${name}'`))
                );
            }
        }
    });
});
