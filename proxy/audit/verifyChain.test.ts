import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { chainEvents } from './chain.ts';
import { createDigests } from './digests.ts';
import { AN_EVENT } from './testing/anEvent.ts';
import { verifyChain, type ChainFinding, type NamedEvent } from './verifyChain.ts';

const KEY = Buffer.alloc(32, 'k');
const OLDER_KEY = Buffer.alloc(32, 'o');
const digests = createDigests(KEY);

const nameOf = (index: number): string => `RIE-${String(index).padStart(10, '0')}`;

function named(events: readonly (StoredEvent | null)[]): readonly NamedEvent[] {
    return events.map((event, index) => ({ name: nameOf(index), event }));
}

/** A chain as the product writes it. */
function chainOf(length: number, from = digests): readonly StoredEvent[] {
    const events = Array.from({ length }, (_, index) => ({ ...AN_EVENT, entryIdentifier: `e${String(index)}` }));
    return chainEvents(events, null, from);
}

function findingsIn(events: readonly (StoredEvent | null)[]): readonly ChainFinding[] {
    return verifyChain(named(events), digests).findings;
}

const places = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.nat()).map(([length, at]) => ({ length, at: at % length }));

describe('verifyChain', () => {
    it('finds nothing in a chain as the product writes it, and tells its head', () => {
        const chain = chainOf(5);

        assert.deepEqual(verifyChain(named(chain), digests), {
            findings: [],
            intact: 5,
            head: chain[4]?.signature
        });
        assert.deepEqual(verifyChain([], digests), { findings: [], intact: 0, head: null });
    });

    it('names a row that was altered, wherever it stands, and no other', () => {
        const changes = fc.constantFrom<Partial<StoredEvent>>(
            { outcome: 'redacted' },
            { actorId: '005Hs0000000009AAA' },
            { occurredAt: 0 },
            { entryIdentifier: 'another' },
            { spans: [] },
            { signature: 'another' },
            { reasonCode: null }
        );
        fc.assert(
            fc.property(places, changes, ({ length, at }, change) => {
                const chain = chainOf(length).map((event, index) => (index === at ? { ...event, ...change } : event));

                assert.deepEqual(findingsIn(chain), [{ name: nameOf(at), fault: 'altered' }]);
            })
        );
    });

    it('names the row before which one was deleted', () => {
        fc.assert(
            fc.property(places, ({ length, at }) => {
                const rows = named(chainOf(length)).filter((_, index) => index !== at);
                const { findings, head } = verifyChain(rows, digests);

                if (at < length - 1) assert.deepEqual(findings, [{ name: nameOf(at + 1), fault: 'deletedBefore' }]);
                else assert.notEqual(head, chainOf(length).at(-1)?.signature);
            })
        );
    });

    it('names a row that was put before the one that it follows', () => {
        fc.assert(
            fc.property(places, ({ length, at }) => {
                const chain = [...chainOf(length)];
                const first = Math.min(at, length - 2);
                [chain[first], chain[first + 1]] = [chain[first + 1]!, chain[first]!];

                assert.deepEqual(findingsIn(chain), [{ name: nameOf(first), fault: 'moved' }]);
            })
        );
    });

    it('names a row that somebody made by hand, even one that goes on from a real row', () => {
        fc.assert(
            fc.property(places, fc.boolean(), ({ length, at }, goesOn) => {
                const chain = chainOf(length);
                const previousSignature = goesOn ? (chain[at]?.signature ?? null) : 'nothing';
                const forged = { ...chain[at]!, previousSignature, signature: 'forged' };
                const isAtEnd = goesOn && at === length - 1;

                assert.deepEqual(findingsIn([...chain.slice(0, at + 1), forged, ...chain.slice(at + 1)]), [
                    { name: nameOf(at + 1), fault: isAtEnd ? 'altered' : 'forged' }
                ]);
            })
        );
        assert.deepEqual(findingsIn([null]), [{ name: nameOf(0), fault: 'forged' }]);
        const [first] = chainOf(1);
        const ofNoKey = { ...first!, keyId: '', previousSignature: 'nothing', signature: 'forged' };
        assert.deepEqual(findingsIn([first!, ofNoKey]), [{ name: nameOf(1), fault: 'forged' }]);
    });

    it('names a copy of a row', () => {
        const [first, second] = chainOf(2);

        assert.deepEqual(findingsIn([first!, first!, second!]), [{ name: nameOf(1), fault: 'copied' }]);
    });

    it('names the second of two rows that follow the same one', () => {
        const [first, second] = chainOf(2);
        const [other] = chainEvents([{ ...AN_EVENT, entryIdentifier: 'other' }], first!.signature, digests);

        assert.deepEqual(findingsIn([first!, second!, other!]), [{ name: nameOf(2), fault: 'forked' }]);
    });

    it('verifies a chain over a change of the key, and says where a key is not given', () => {
        const older = chainOf(2, createDigests(OLDER_KEY));
        const both = createDigests(KEY, OLDER_KEY);
        const chain = [...older, ...chainEvents([AN_EVENT], older[1]!.signature, both)];

        assert.deepEqual(verifyChain(named(chain), both).findings, []);
        assert.deepEqual(findingsIn(chain), [
            { name: nameOf(0), fault: 'keyUnknown' },
            { name: nameOf(1), fault: 'keyUnknown' }
        ]);
    });
});
