import { categoryWords, counted, dayOf, fill, momentOf, Side, sideOf, speakerOf } from 'c/wording';
import { MOMENT } from 'jest/entries';

describe('fill', () => {
    it('puts values in their places', () => {
        expect(fill('{1} of {0}, {0}', 5, 'two')).toBe('two of 5, 5');
    });

    it('leaves a place without a value as it is', () => {
        expect(fill('{0} {1}', 'a')).toBe('a {1}');
    });

    it('takes a value that looks like a place for a value', () => {
        expect(fill('{0}-{1}', '{1}', 'b')).toBe('{1}-b');
    });
});

describe('counted', () => {
    const labels = { one: '{0} entry', other: '{0} entries' };

    it.each([
        [0, '0 entries'],
        [1, '1 entry'],
        [1200, '1,200 entries']
    ])('counts %d', (count, words) => {
        expect(counted(count, labels)).toBe(words);
    });
});

describe('categoryWords', () => {
    it('takes the policy label, else the built-in one, else the name in words', () => {
        const rules = { CARD_NUMBER: { label: 'card', maskStyle: 'label' as const } };

        expect(categoryWords('CARD_NUMBER', rules)).toBe('card');
        expect(categoryWords('ONE_TIME_CODE', rules)).toBe('one-time code');
        expect(categoryWords('LOYALTY_NUMBER', rules)).toBe('loyalty number');
    });
});

describe('speakers', () => {
    it.each([
        ['EndUser', Side.Customer],
        ['Agent', Side.Agent],
        ['Supervisor', Side.Agent],
        ['Chatbot', Side.Between],
        ['Router', Side.Between]
    ])('puts %s on its side', (role, side) => {
        expect(sideOf({ role, displayName: null })).toBe(side);
    });

    it('names a speaker by name and role, or by the role alone', () => {
        expect(speakerOf({ role: 'EndUser', displayName: 'Ana' })).toEqual({ name: 'Ana', role: 'customer' });
        expect(speakerOf({ role: 'EndUser', displayName: null })).toEqual({ name: 'customer', role: '' });
        expect(speakerOf({ role: 'Router', displayName: null })).toEqual({ name: 'system', role: '' });
        expect(speakerOf({ role: 'Router', displayName: 'System' })).toEqual({ name: 'System', role: '' });
    });
});

describe('times', () => {
    it('names the day in the time zone of the user', () => {
        expect(dayOf(MOMENT)).toBe('Friday, January 10, 2025');
        expect(dayOf(Date.UTC(2025, 0, 10, 3))).toBe('Thursday, January 9, 2025');
    });

    it.each([
        [0, '00:00'],
        [127_999, '02:07'],
        [3_612_000, '1:00:12']
    ])('counts %d ms from the start of a call', (offset, words) => {
        expect(momentOf(MOMENT + offset, MOMENT)).toBe(words);
    });

    it('tells the time of day where nothing started, and before the start', () => {
        expect(momentOf(MOMENT, null)).toMatch(/^2:41:29\sAM$/);
        expect(momentOf(MOMENT - 1, MOMENT)).toMatch(/^2:41:28\sAM$/);
    });
});
