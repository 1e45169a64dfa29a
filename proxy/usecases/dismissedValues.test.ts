import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Suggestion } from 'c/proxyContract';
import { chainEvents, type UnsignedEvent } from '../audit/chain.ts';
import { createDigests } from '../audit/digests.ts';
import { dismissalDigest, dismissedValues, withoutDismissed } from './dismissedValues.ts';

function piece(id: string, group: string | null, start: number, end: number): Suggestion {
    return { id, group, start, end, category: 'CARD_NUMBER', score: 0.9, why: 'four digits' };
}

describe('withoutDismissed', () => {
    const entries = [
        { identifier: 'a', text: '4111 and 4111', suggestions: [piece('1', 'g1', 0, 4), piece('2', 'g2', 9, 13)] },
        { identifier: 'b', text: '1111 or 2222', suggestions: [piece('3', 'g1', 0, 4), piece('4', 'g2', 8, 12)] },
        { identifier: 'c', text: '4111', suggestions: [piece('5', null, 0, 4)] }
    ];

    function left(...values: readonly string[]): readonly string[] {
        const open = withoutDismissed(
            entries,
            (category, value) => category === 'CARD_NUMBER' && values.includes(value)
        );
        return [...open.values()].flat().map(({ id }) => id);
    }

    it('leaves a linked value out when all its pieces are dismissed, and else keeps them all', () => {
        assert.deepEqual(left(), ['1', '2', '3', '4', '5']);
        assert.deepEqual(left('4111'), ['1', '2', '3', '4']);
        assert.deepEqual(left('4111', '1111'), ['2', '4']);
        assert.deepEqual(left('4111', '1111', '2222'), []);
    });
});

describe('dismissedValues', () => {
    const digests = createDigests(Buffer.alloc(32, 'k'));
    const recordId = '0Mw000000000001CAA';
    const event = (type: UnsignedEvent['type'], value: string): UnsignedEvent => ({
        type,
        commitId: '11111111-2222-3333-4444-555555555555',
        recordId,
        entryIdentifier: 'e1',
        reasonCode: null,
        categories: ['PHONE'],
        spans: [{ start: 0, end: 4, category: 'PHONE' }],
        outcome: null,
        beforeDigest: dismissalDigest({ recordId, category: 'PHONE', value }, digests),
        afterDigest: null,
        actorId: '005000000000001AAA',
        occurredAt: 0,
        note: null
    });

    it('goes by the last of the events that carry our signature', () => {
        const [first, withdrawn, again] = chainEvents(
            [event('Dismissal', '555-0101'), event('DismissalWithdrawn', '555-0101'), event('Dismissal', '555-0101')],
            null,
            digests
        );
        const forged = { ...again!, signature: 'made by hand' };
        const isDismissed = (...steps: Parameters<typeof dismissedValues>[1]): boolean =>
            dismissedValues(recordId, steps, digests)('PHONE', '555-0101');

        assert.ok(isDismissed(first!));
        assert.ok(!isDismissed(first!, withdrawn!));
        assert.ok(isDismissed(first!, withdrawn!, again!));
        assert.ok(!isDismissed(first!, withdrawn!, forged));
        assert.ok(!isDismissed(first!, withdrawn!, first!));
    });

    it('knows a value by its letters and digits, within its category and record', () => {
        const steps = chainEvents([event('Dismissal', 'Ａb 555-0101')], null, digests);
        const dismissed = dismissedValues(recordId, steps, digests);

        assert.ok(dismissed('PHONE', 'AB.555 0101'));
        assert.ok(!dismissed('PIN', 'AB5550101'));
        assert.ok(!dismissedValues('0Mw000000000002CAA', steps, digests)('PHONE', 'AB5550101'));
    });

    it('knows a value that was dismissed under an older key, also when it is brought back under the newest', () => {
        const steps = chainEvents([event('Dismissal', '555-0101')], null, digests);
        const rotated = createDigests(Buffer.alloc(32, 'n'), Buffer.alloc(32, 'k'));
        const value = { recordId, category: 'PHONE', value: '555-0101' };
        const withdrawal = {
            ...event('DismissalWithdrawn', '555-0101'),
            beforeDigest: dismissalDigest(value, rotated)
        };
        const withdrawn = [...steps, ...chainEvents([withdrawal], steps[0]!.signature, rotated)];

        assert.ok(dismissedValues(recordId, steps, rotated)('PHONE', '555-0101'));
        assert.ok(!dismissedValues(recordId, withdrawn, rotated)('PHONE', '555-0101'));
        assert.ok(!dismissedValues(recordId, steps, createDigests(Buffer.alloc(32, 'n')))('PHONE', '555-0101'));
    });
});
