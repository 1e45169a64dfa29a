import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { phoneOf, type PhoneContext } from './phone.ts';

const summary = (digits: string, context?: PhoneContext): string => {
    const found = phoneOf(digits, context);
    return found ? `${found.country} ${found.strength} ${found.grouping}` : 'none';
};

/** Ranges set aside for fiction and documentation: NANPA 555-01xx, Ofcom, ACMA, Arcep, Bundesnetzagentur, ComReg. */
const FICTIONAL: readonly (readonly [digits: string, context: PhoneContext, expected: string])[] = [
    ['2025550143', { defaultCountry: 'US' }, 'US structure together'],
    ['12025550143', { defaultCountry: 'US', groups: [1, 3, 3, 4] }, 'US structure customary'],
    ['2025550143', { groups: [3, 3, 4] }, 'US structure customary'],
    ['5550143', { groups: [3, 4] }, 'US structure customary'],
    ['02079460123', { defaultCountry: 'GB', groups: [3, 4, 4] }, 'GB structure customary'],
    ['07700900123', { groups: [5, 6] }, 'GB structure customary'],
    ['447700900123', { plus: true }, 'GB structure together'],
    ['4402079460123', { plus: true }, 'GB structure together'],
    ['00447700900123', {}, 'GB structure together'],
    ['011442079460123', { defaultCountry: 'US' }, 'GB structure together'],
    ['447700900123', {}, 'GB structure together'],
    ['0261910123', { defaultCountry: 'FR', groups: [2, 2, 2, 2, 2] }, 'FR structure customary'],
    ['03023125123', { defaultCountry: 'DE' }, 'DE structure together'],
    ['0491570156', { defaultCountry: 'AU', groups: [4, 3, 3] }, 'AU structure customary'],
    ['390612345678', { plus: true }, 'IT structure together'],
    ['5511912345678', { plus: true }, 'BR structure together'],
    ['09012345678', { defaultCountry: 'JP', groups: [3, 4, 4] }, 'JP structure customary'],
    ['612345678', { defaultCountry: 'ES', groups: [3, 3, 3] }, 'ES structure customary']
];

/** Of plans that set no range aside: exchanges and their first subscriber. */
const PLANNED: readonly (readonly [digits: string, context: PhoneContext, expected: string])[] = [
    ['97239000000', { plus: true }, 'IL structure together'],
    ['0500000000', { defaultCountry: 'IL', groups: [3, 7] }, 'IL structure customary'],
    ['302100000000', { plus: true }, 'GR structure together'],
    ['03120000000', { defaultCountry: 'TR', groups: [4, 3, 2, 2] }, 'TR structure customary'],
    ['905000000000', { plus: true }, 'TR structure together'],
    ['639000000000', { plus: true }, 'PH structure together'],
    ['13000000000', { groups: [3, 4, 4] }, 'CN structure customary'],
    ['5510000000', { groups: [2, 4, 4] }, 'MX structure customary']
];

describe('phoneOf', () => {
    it('knows numbers that are set aside for documentation', () => {
        for (const [digits, context, expected] of FICTIONAL) assert.equal(summary(digits, context), expected, digits);
    });

    it('knows numbers of other plans', () => {
        for (const [digits, context, expected] of PLANNED) assert.equal(summary(digits, context), expected, digits);
    });

    it('leaves the length alone to digits of no plan', () => {
        assert.equal(summary('4010230143', { groups: [3, 3, 4] }), 'ZZ length other');
        assert.equal(summary('1115550143', { defaultCountry: 'US' }), 'ZZ length together');
        assert.equal(summary('2025550143'), 'ZZ length together');
        assert.equal(summary('12345678'), 'ZZ length together');
    });

    it('is null for what no telephone dials', () => {
        for (const digits of ['', '911', '123456', '1'.repeat(16), '20255501a3', '٢٠٢٥٥٥٠١٤٣'])
            assert.equal(phoneOf(digits), null, digits);
        assert.equal(phoneOf('0123456789', { plus: true }), null);
        assert.equal(phoneOf('1234567890123456', { plus: true }), null);
    });

    it('takes any string', () => {
        const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{0,20}$/));
        fc.assert(
            fc.property(anything, fc.boolean(), fc.array(fc.nat()), (digits, plus, groups) => {
                phoneOf(digits, { plus, groups, defaultCountry: digits });
                return true;
            })
        );
    });
});
