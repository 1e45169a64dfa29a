import { ENGLISH_NUMBERS } from '../../speech/numberWords.ts';
import type { Voice } from '../../speech/voice.ts';
import type { Tongue } from '../tongue.ts';
import { lines, type Topic } from '../topic.ts';
import * as access from './access.ts';
import * as bank from './bank.ts';
import * as cards from './cards.ts';
import * as contact from './contact.ts';
import { ENGLISH_FRAMES } from './frames.ts';
import { ENGLISH_HARD } from './hard.ts';
import * as identity from './identity.ts';
import { ENGLISH_ORDINARY } from './ordinary.ts';

const ROUTING: Readonly<Record<string, Topic>> = {
    US: bank.ROUTING_NUMBER_US,
    GB: bank.SORT_CODE,
    AU: bank.BSB,
    IN: bank.IFSC
};

const TOPICS: Readonly<Record<string, Topic>> = {
    CARD_NUMBER: cards.CARD_NUMBER,
    CVV: cards.CVV,
    CARD_EXPIRY: cards.CARD_EXPIRY,
    PHONE: contact.PHONE,
    EMAIL: contact.EMAIL,
    IBAN: bank.IBAN,
    BANK_ACCOUNT: bank.BANK_ACCOUNT,
    PASSPORT: identity.PASSPORT,
    DRIVER_LICENCE: identity.DRIVER_LICENCE,
    DATE_OF_BIRTH: identity.DATE_OF_BIRTH,
    ADDRESS: contact.ADDRESS,
    POSTCODE: contact.POSTCODE,
    PERSON: identity.PERSON,
    IP_ADDRESS: access.IP_ADDRESS,
    PASSWORD: access.PASSWORD,
    PIN: access.PIN,
    ONE_TIME_CODE: access.ONE_TIME_CODE,
    HEALTH_ID: access.HEALTH_ID,
    USERNAME: access.USERNAME,
    VEHICLE_ID: access.VEHICLE_ID
};

const VOICE: Voice = {
    language: 'en',
    numbers: ENGLISH_NUMBERS,
    space: ' ',
    signs: {
        at: ['at'],
        dot: ['dot', 'dot', 'point', 'dot', 'period'],
        dash: ['dash', 'hyphen', 'minus', 'dash'],
        underscore: ['underscore'],
        slash: ['slash', 'stroke', 'slash', 'forward slash'],
        plus: ['plus']
    },
    months: 'January February March April May June July August September October November December'.split(' ')
};

const INDIAN_VOICE: Voice = { ...VOICE, signs: { ...VOICE.signs, at: ['at the rate', 'at', 'at the rate of'] } };

/** English as spoken in the United States, the United Kingdom, India, Australia and Canada. */
export const ENGLISH: Tongue = {
    language: 'en',
    voiceIn: (country) => (country === 'IN' ? INDIAN_VOICE : VOICE),
    hesitation: {
        fillers: [
            'uh',
            'um',
            'er',
            'hang on',
            'let me see',
            'wait',
            'uh',
            'um',
            'you know',
            'hmm',
            'then',
            'and then',
            'and',
            'erm',
            'okay'
        ],
        corrections: [
            'no sorry',
            'sorry',
            'no wait',
            'I mean',
            'correction',
            'scratch that',
            'no',
            'oops sorry',
            'actually',
            'sorry that is',
            'my mistake',
            'let me start again'
        ],
        digits: 'zero one two three four five six seven eight nine'.split(' ')
    },
    frames: ENGLISH_FRAMES,
    my: 'my',
    your: ['your', 'your', 'your', 'the'],
    countries: { US: 44, GB: 29, IN: 11, AU: 11, CA: 5 },
    topic: (type, country) => {
        if (type === 'SSN') return localised(identity.NATIONAL_IDS[country] ?? null, country);
        if (type === 'ROUTING_NUMBER') return localised(ROUTING[country] ?? bank.ROUTING_NUMBER_US, country);
        return localised(TOPICS[type] ?? null, country);
    },
    hard: ENGLISH_HARD,
    ordinary: ENGLISH_ORDINARY
};

/** Phrases that are at home in some countries only. */
const LOCAL: readonly (readonly [RegExp, readonly string[]])[] = [
    [/pin ?code|myself|kindly|good name|mail id|aadhaar/iu, ['IN']],
    [/\bzip\b/iu, ['US']],
    [/post ?code/iu, ['GB', 'AU', 'CA']],
    [/\brego\b/iu, ['AU']],
    [/\bNHS\b|\breg\b|number plate|\blove\?|\blandline\b/u, ['GB']],
    [/\bMedicare ID\b|license plate|checking account|\bcheck\b|\bACH\b|\bcell\b|\btag number\b/iu, ['US', 'CA']],
    [/direct debit|current account|sort code/iu, ['GB', 'AU']],
    [/NHS number is/u, ['GB']]
];

const LOCALISED = new Map<string, Topic>();

function localised(topic: Topic | null, country: string): Topic | null {
    if (topic === null) return null;
    const key = `${country} ${topic.names.join(' ')}`;
    const known = LOCALISED.get(key);
    if (known !== undefined) return known;
    const fits = (phrase: string): boolean =>
        LOCAL.every(([pattern, countries]) => countries.includes(country) || !pattern.test(phrase));
    const some = (phrases: readonly string[]): readonly string[] =>
        phrases.some(fits) ? phrases.filter(fits) : lines(phrases.join('\n'));
    const local = {
        names: some(topic.names),
        prompts: some(topic.prompts),
        answers: some(topic.answers),
        volunteered: some(topic.volunteered)
    };
    LOCALISED.set(key, local);
    return local;
}
