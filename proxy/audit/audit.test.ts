import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chainEvents, isIntact, type UnsignedEvent } from './chain.ts';
import { createDigests, sameDigest } from './digests.ts';
import { openIntents } from './openIntents.ts';

const digests = createDigests(Buffer.alloc(32, 'k'));

const EVENT: UnsignedEvent = {
    type: 'Intent',
    commitId: 'c',
    recordId: '0MwHs0000000001KAA',
    entryIdentifier: 'e',
    reasonCode: 'PCI_PAN',
    categories: ['CARD_NUMBER'],
    spans: [{ start: 0, end: 4, category: 'CARD_NUMBER' }],
    outcome: null,
    beforeDigest: 'b',
    afterDigest: 'a',
    actorId: '005Hs0000000001AAA',
    occurredAt: 1_795_082_584_000,
    note: null
};

describe('createDigests', () => {
    it('tells entries and texts apart, and purposes and keys', () => {
        fc.assert(
            fc.property(fc.string(), fc.string(), fc.string(), (identifier, text, other) => {
                fc.pre(text !== other);
                return (
                    digests.revision(identifier, text) !== digests.revision(identifier, other) &&
                    digests.revision(text, identifier) !== digests.revision(other, identifier) &&
                    digests.revision(identifier, text) !== digests.text(identifier, text) &&
                    digests.revision(identifier, text) !==
                        createDigests(Buffer.alloc(32, 'x')).revision(identifier, text)
                );
            })
        );
    });

    it('does not take one pair of identifier and text for another that joins to the same', () => {
        assert.notEqual(digests.revision('ab', 'c'), digests.revision('a', 'bc'));
    });
});

describe('sameDigest', () => {
    it('compares digests of any length', () => {
        assert.equal(sameDigest('abc', 'abc'), true);
        assert.equal(sameDigest('abc', 'abd'), false);
        assert.equal(sameDigest('abc', 'abcd'), false);
    });
});

describe('chainEvents', () => {
    it('chains each event to the one before, the first to what is stored', () => {
        const chained = chainEvents([EVENT, { ...EVENT, type: 'Outcome', outcome: 'redacted' }], 'stored', digests);

        assert.equal(chained[0]?.previousSignature, 'stored');
        assert.equal(chained[1]?.previousSignature, chained[0].signature);
        assert.ok(chained.every((event) => isIntact(event, digests)));
    });

    it('signs every field that is stored', () => {
        const [event] = chainEvents([EVENT], null, digests);
        assert.ok(event);
        const changes = {
            type: 'Flag',
            commitId: 'x',
            recordId: 'x',
            entryIdentifier: 'x',
            reasonCode: 'x',
            categories: [],
            spans: [{ start: 0, end: 5, category: 'CARD_NUMBER' }],
            outcome: 'failed',
            beforeDigest: 'x',
            afterDigest: null,
            actorId: 'x',
            occurredAt: 0,
            note: 'x',
            keyId: 'x',
            previousSignature: 'x'
        };
        const beside: ReadonlySet<string> = new Set(['signature', 'actorName', 'placeKey']);
        const unsigned = Object.keys(event).filter((field) => !beside.has(field));

        assert.deepEqual(Object.keys(changes).toSorted(), unsigned.toSorted());
        for (const [field, value] of Object.entries(changes)) {
            assert.equal(isIntact({ ...event, [field]: value }, digests), false, field);
        }
    });
});

describe('openIntents', () => {
    const [intent] = chainEvents([EVENT], null, digests);
    const [outcome] = chainEvents([{ ...EVENT, type: 'Outcome', outcome: 'redacted' }], null, digests);
    assert.ok(intent && outcome);

    it('gives the intents that have no outcome', () => {
        assert.deepEqual(openIntents([intent], digests), [intent]);
        assert.deepEqual(openIntents([intent, outcome], digests), []);
    });

    it('gives an intent once, however often somebody has copied it', () => {
        assert.deepEqual(openIntents([intent, intent, { ...intent, actorName: 'Ann' }], digests), [intent]);
    });

    it('lets a hand-made outcome settle nothing and takes a hand-made intent for none', () => {
        const forged = { signature: 'forged' };

        assert.deepEqual(openIntents([intent, { ...outcome, ...forged }], digests), [intent]);
        assert.deepEqual(openIntents([{ ...intent, ...forged }], digests), []);
    });
});
