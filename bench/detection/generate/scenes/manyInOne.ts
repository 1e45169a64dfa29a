import type { Segment } from '../segment.ts';
import { plain } from '../segment.ts';
import type { Person } from '../values/person.ts';
import type { Desk } from './desk.ts';
import { valueOf } from './valueOf.ts';

/** Sets of values that people give together. */
const SETS: readonly (readonly string[])[] = [
    ['CARD_NUMBER', 'CARD_EXPIRY', 'CVV'],
    ['CARD_NUMBER', 'CARD_EXPIRY', 'CVV', 'POSTCODE'],
    ['CARD_NUMBER', 'CVV'],
    ['PERSON', 'DATE_OF_BIRTH', 'POSTCODE'],
    ['PERSON', 'DATE_OF_BIRTH', 'SSN'],
    ['PERSON', 'ADDRESS', 'PHONE'],
    ['PERSON', 'PHONE', 'EMAIL'],
    ['ROUTING_NUMBER', 'BANK_ACCOUNT'],
    ['PERSON', 'ROUTING_NUMBER', 'BANK_ACCOUNT'],
    ['USERNAME', 'PASSWORD'],
    ['EMAIL', 'PASSWORD'],
    ['PERSON', 'PASSPORT', 'DATE_OF_BIRTH'],
    ['PERSON', 'EMAIL', 'USERNAME'],
    ['DATE_OF_BIRTH', 'HEALTH_ID'],
    ['VEHICLE_ID', 'POSTCODE'],
    ['PHONE', 'EMAIL'],
    ['PERSON', 'IBAN']
];

/** Several values in one message, as lines with labels or strung together. */
export function manyInOne(desk: Desk, someone: Person): void {
    const { source, tongue, country } = desk;
    const types = source.pick(SETS).filter((type) => tongue.topic(type, country) !== null);
    const shape = source.weighted({ labels: 40, strung: 35, sentence: 25 });
    const separator =
        shape === 'labels'
            ? source.pick(['\n', '\n', '; ', ', '])
            : shape === 'strung'
              ? source.pick([', ', ' ', ' / ', '\n', ' - '])
              : source.pick([' and ', ', ', '. ']);
    const colon = source.pick([': ', ' ', ' - ', ' = ', ':']);
    const segments: readonly Segment[] = types.flatMap((type, index) => {
        const value = valueOf(type, desk, someone);
        const label = source.phrase(tongue.topic(type, country)?.names ?? [type]);
        const lead =
            shape === 'labels'
                ? `${label}${colon}`
                : shape === 'sentence'
                  ? tongue.language === 'en'
                      ? `my ${label} is `
                      : `${label}: `
                  : index === 0 || source.chance(0.55)
                    ? ''
                    : `${label} `;
        return [plain(`${index > 0 ? separator : ''}${lead}`), desk.mention(value, desk.group())];
    });
    if (tongue.language === 'en' && source.chance(0.4)) desk.say('Agent', source.phrase(MANY_ASKS));
    desk.put(
        'EndUser',
        segments.filter(({ text }) => text !== '')
    );
    desk.say('Agent', source.phrase(tongue.frames.acknowledgements));
}

const MANY_ASKS = [
    'Please send me all of your details in one message.',
    'Can you fill in the form for me?',
    'What are the details?',
    'I just need a few details from you to verify the account.',
    'Go ahead with everything please.'
];
