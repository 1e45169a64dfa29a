import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventType } from 'c/proxyContract';
import fc from 'fast-check';
import { chainEvents, type UnsignedEvent } from './chain.ts';
import { createDigests } from './digests.ts';
import { flagEvent, resolutionEvent, withFlagResolutions } from './flagEvents.ts';
import { flagsAmong, latestFlags } from './flags.ts';

const RECORD = '0Mw000000000001CAA';
const digests = createDigests(Buffer.alloc(32, 'k'));
const doing = { actorId: '005Hs0000000001AAA', occurredAt: Date.UTC(2026, 10, 21, 10) };

function flag(id: string, entryIdentifier = 'e1'): UnsignedEvent {
    return flagEvent({ id, recordId: RECORD, entryIdentifier, reasonCode: 'PAYMENT', beforeDigest: null }, doing);
}

function outcome(entryIdentifier: string, of: UnsignedEvent['outcome']): UnsignedEvent {
    return { ...flag('c1', entryIdentifier), type: EventType.Outcome, outcome: of };
}

const signed = (events: readonly UnsignedEvent[]): ReturnType<typeof chainEvents> => chainEvents(events, null, digests);

describe('flagsAmong', () => {
    it('keeps an entry flagged once until its flag is resolved', () => {
        const [first] = flagsAmong(signed([flag('f1')]), digests);
        assert.ok(first);
        const declined = resolutionEvent(first, { outcome: 'declined', reasonCode: 'OTHER' }, doing);

        const flags = flagsAmong(signed([flag('f1'), flag('ignored'), declined, flag('f2')]), digests);

        assert.deepEqual(
            flags.map(({ id, resolution }) => [id, resolution?.outcome]),
            [
                ['f1', 'declined'],
                ['f2', undefined]
            ]
        );
        assert.deepEqual(
            latestFlags(flags).map(({ id }) => id),
            ['f2']
        );
    });

    it('resolves no other flag than the one that was meant', () => {
        const [first] = flagsAmong(signed([flag('f1')]), digests);
        assert.ok(first);
        const withdrawn = resolutionEvent(first, { outcome: 'withdrawn' }, doing);

        const flags = flagsAmong(signed([flag('f1'), withdrawn, flag('f2'), { ...withdrawn, note: 'again' }]), digests);

        assert.deepEqual(
            flags.map(({ resolution }) => resolution?.outcome),
            ['withdrawn', undefined]
        );
    });

    it('counts no row without a fitting signature', () => {
        const rows = signed([flag('f1'), flag('f2', 'e2')]).map((row, index) =>
            index === 0 ? { ...row, entryIdentifier: 'e3' } : row
        );

        assert.deepEqual(
            flagsAmong(rows, digests).map(({ id }) => id),
            ['f2']
        );
    });
});

describe('withFlagResolutions', () => {
    it('puts a resolution right before each outcome that redacted a flagged entry, and changes nothing else', () => {
        const entry = fc.constantFrom('e1', 'e2', 'e3', 'e4');
        const result = fc.constantFrom('redacted' as const, 'failed' as const, 'mismatch' as const);
        fc.assert(
            fc.property(
                fc.uniqueArray(entry),
                fc.uniqueArray(fc.tuple(entry, result), { selector: ([identifier]) => identifier }),
                (flagged, results) => {
                    const steps = signed(flagged.map((identifier) => flag(`f-${identifier}`, identifier)));
                    const outcomes = results.map(([identifier, of]) => outcome(identifier, of));

                    const events = withFlagResolutions(outcomes, steps, digests);

                    assert.deepEqual(
                        events.filter(({ type }) => type === EventType.Outcome),
                        outcomes
                    );
                    const open = flagsAmong([...steps, ...signed(events)], digests).filter((one) => !one.resolution);
                    const redacted = new Set(results.filter(([, of]) => of === 'redacted').map(([one]) => one));
                    assert.deepEqual(
                        open.map(({ entryIdentifier }) => entryIdentifier),
                        flagged.filter((identifier) => !redacted.has(identifier))
                    );
                    events.forEach((event, index) => {
                        if (event.type !== EventType.FlagResolved) return;
                        assert.equal(events[index + 1]?.entryIdentifier, event.entryIdentifier);
                        assert.equal(events[index + 1]?.type, EventType.Outcome);
                    });
                }
            )
        );
    });
});
