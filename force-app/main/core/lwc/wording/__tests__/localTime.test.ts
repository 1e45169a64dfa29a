import fc from 'fast-check';
import { instantIn } from '../localTime.ts';

const isoIn = (timeZone: string, local: string): string => new Date(instantIn(timeZone, local)).toISOString();

describe('a local time', () => {
    it.each([
        ['America/Los_Angeles', '2025-01-10T11:02', '2025-01-10T19:02:00.000Z'],
        ['America/Los_Angeles', '2025-07-10T11:02:03', '2025-07-10T18:02:03.000Z'],
        ['Europe/Berlin', '2025-01-01T00:30', '2024-12-31T23:30:00.000Z'],
        ['Asia/Kolkata', '2025-01-10T04:00:00.5', '2025-01-09T22:30:00.500Z'],
        ['Pacific/Kiritimati', '2025-01-10T13:59', '2025-01-09T23:59:00.000Z'],
        ['UTC', '2025-01-10T11:02', '2025-01-10T11:02:00.000Z']
    ])('of %s, %s, is told by the clocks there', (timeZone, local, instant) => {
        expect(isoIn(timeZone, local)).toBe(instant);
    });

    it.each([
        ['just before them', 'America/Los_Angeles', '2025-03-09T01:59:59', '2025-03-09T09:59:59.000Z'],
        ['that they skip', 'America/Los_Angeles', '2025-03-09T02:30', '2025-03-09T10:30:00.000Z'],
        ['just behind them', 'America/Los_Angeles', '2025-03-09T03:00', '2025-03-09T10:00:00.000Z'],
        ['that they skip', 'Australia/Lord_Howe', '2025-10-05T02:15', '2025-10-04T15:45:00.000Z'],
        ['of a day that they skip', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z']
    ])('%s, when clocks are set forward in %s, goes on from before', (_what, timeZone, local, instant) => {
        expect(isoIn(timeZone, local)).toBe(instant);
    });

    it.each([
        ['just before it', 'America/Los_Angeles', '2025-11-02T00:59:59', '2025-11-02T07:59:59.000Z'],
        ['in it', 'America/Los_Angeles', '2025-11-02T01:30', '2025-11-02T08:30:00.000Z'],
        ['just behind it', 'America/Los_Angeles', '2025-11-02T02:00', '2025-11-02T10:00:00.000Z'],
        ['in it', 'Europe/Berlin', '2025-10-26T02:30', '2025-10-26T00:30:00.000Z']
    ])('%s is the first one where an hour comes twice in %s', (_what, timeZone, local, instant) => {
        expect(isoIn(timeZone, local)).toBe(instant);
    });

    it('is the one that clocks show at its instant, but for those that they skip', () => {
        const zones = fc.constantFrom(
            'America/St_Johns',
            'Europe/Berlin',
            'Pacific/Apia',
            'Australia/Lord_Howe',
            'Asia/Gaza'
        );
        const seconds = fc.integer({ min: 0, max: 2 ** 31 });
        fc.assert(
            fc.property(zones, seconds, (timeZone, second) => {
                const local = new Date(second * 1000).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');

                const instant = instantIn(timeZone, local);

                expect(new Date(instant).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')).toBe(local);
                expect(instant).toBeLessThanOrEqual(second * 1000);
            })
        );
    });

    it('that is none is an error', () => {
        expect(() => isoIn('UTC', '')).toThrow(RangeError);
    });
});
