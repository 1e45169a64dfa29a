import type { Random } from '../random.ts';
import { saidLetter, saidWords, type Said } from '../speech/said.ts';
import { spellWord } from '../speech/sayLetters.ts';
import { sayDigits } from '../speech/sayDigits.ts';
import type { Voice } from '../speech/voice.ts';
import type { Value } from './value.ts';

const PROVIDERS = [
    'gmail.com',
    'gmail.com',
    'gmail.com',
    'yahoo.com',
    'hotmail.com',
    'outlook.com',
    'icloud.com',
    'aol.com',
    'hotmail.co.uk',
    'btinternet.com',
    'yahoo.co.uk',
    'live.com',
    'protonmail.com',
    'sky.com',
    'rediffmail.com',
    'bigpond.com',
    'comcast.net',
    'me.com',
    'optusnet.com.au',
    'verizon.net',
    'example.com',
    'example.org',
    'talktalk.net',
    'gmx.de',
    'web.de',
    'orange.fr',
    'ziggo.nl'
];
const COMPANY_WORDS = [
    'green',
    'hill',
    'north',
    'star',
    'blue',
    'river',
    'oak',
    'metro',
    'harbour',
    'summit',
    'red',
    'city',
    'prime',
    'nova',
    'alpine',
    'maple'
];
const COMPANY_ENDS = [
    'tech.com',
    'consulting.co.uk',
    'group.com',
    'works.io',
    'design.net',
    'foods.com.au',
    'legal.co.uk',
    'partners.org',
    'builders.com',
    'labs.dev',
    'school.edu',
    'care.org.uk'
];
const HANDLES = [
    'tiger',
    'sunny',
    'guitar',
    'rover',
    'blue',
    'shadow',
    'foot',
    'dragon',
    'happy',
    'night',
    'gamer',
    'pixel',
    'cactus',
    'moon',
    'coffee',
    'lucky',
    'mad',
    'silver',
    'disco',
    'turbo',
    'ninja',
    'monkey',
    'pickle',
    'biscuit'
];

/** The email address of somebody with that name. */
export function email(random: Random, given: string, family: string): Value {
    const local = localPart(random, ascii(given), ascii(family));
    const domain = random.chance(0.78)
        ? random.pick(PROVIDERS)
        : random.pick(COMPANY_WORDS) + random.pick(COMPANY_ENDS);
    const address = `${local}@${domain}`;
    return {
        type: 'EMAIL',
        written: (choices) => {
            const way = choices.weighted({ plain: 88, capital: 5, spaced: 2, worded: 3, bracketed: 2 });
            if (way === 'capital') return address.charAt(0).toUpperCase() + address.slice(1);
            if (way === 'spaced') return `${local} @ ${domain}`;
            if (way === 'worded') return `${local} at ${domain.replaceAll('.', ' dot ')}`;
            if (way === 'bracketed') return `${local}[at]${domain.replaceAll('.', '[dot]')}`;
            return address;
        },
        said: (choices, voice) => [
            ...sayHandle(choices, voice, local),
            saidWords(choices.pick(voice.signs.at), 'at'),
            ...sayDomain(choices, voice, domain)
        ],
        figures: () => address
    };
}

/** The name somebody logs in with. */
export function username(random: Random, given: string, family: string): Value {
    const [first, last] = [ascii(given), ascii(family)];
    const text = random.pick([
        () => `${first}${last}${random.int(1, 99)}`,
        () => `${first.charAt(0)}${last}`,
        () => `${first}_${last}`,
        () => `${first}.${last}${random.int(1, 99)}`,
        () => `${random.pick(HANDLES)}${random.pick(HANDLES)}${random.int(1, 999)}`,
        () => `${random.pick(HANDLES)}_${first}`,
        () => `${first}-${random.int(10, 99)}`,
        () => `${last}${first.charAt(0)}${random.digits(2)}`,
        () => `${random.pick(HANDLES)}.${random.pick(HANDLES)}`,
        () => `x${first}x${random.int(1, 9)}`
    ])();
    return {
        type: 'USERNAME',
        written: () => text,
        said: (choices, voice) => sayHandle(choices, voice, text),
        figures: () => text
    };
}

/** An address on the internet, version 4 or 6. */
export function ipAddress(random: Random): Value {
    const version6 = random.chance(0.15);
    const text = version6
        ? `2001:db8:${random.pick(['85a3', 'ac10', '4f'])}:${random.pick(['0', '1', 'fe01'])}::${random.pick(['8a2e:370', '7334', '1'])}`
        : [
              random.pick([192, 203, 198, 81, 86, 10, 172, 73]),
              random.int(0, 255),
              random.int(0, 255),
              random.int(1, 254)
          ].join('.');
    return {
        type: 'IP_ADDRESS',
        written: () => text,
        said: (choices, voice) =>
            text
                .split(version6 ? ':' : '.')
                .flatMap((part, index) => [
                    ...(index > 0
                        ? [saidWords(version6 ? 'colon' : choices.pick(voice.signs.dot), version6 ? ':' : '.')]
                        : []),
                    ...(/^\d+$/u.test(part)
                        ? sayDigits(choices, voice.numbers, [part])
                        : spellWord(choices, voice, part))
                ]),
        figures: () => text
    };
}

function localPart(random: Random, first: string, last: string): string {
    return random.pick([
        () => `${first}.${last}`,
        () => `${first}${last}`,
        () => `${first}.${last}${random.int(1, 99)}`,
        () => `${first}_${last}`,
        () => `${first.charAt(0)}${last}${random.int(1, 99)}`,
        () => `${first.charAt(0)}.${last}`,
        () => `${last}.${first}`,
        () => `${first}${random.int(1950, 2005)}`,
        () => `${first}-${last}`,
        () => `${first}+${random.pick(['shop', 'bank', 'orders'])}`,
        () => `${random.pick(HANDLES)}${random.pick(HANDLES)}${random.int(1, 99)}`,
        () => `the.${last}s`,
        () => `${last}family${random.int(1, 9)}`
    ])();
}

function sayHandle(random: Random, voice: Voice, handle: string): readonly Said[] {
    return handle
        .split(/([._+-]|\d+)/u)
        .filter((part) => part !== '')
        .flatMap((part) => {
            if (part === '.') return [saidWords(random.pick(voice.signs.dot), 'dot')];
            if (part === '_') return [saidWords(random.pick(voice.signs.underscore), 'underscore')];
            if (part === '-') return [saidWords(random.pick(voice.signs.dash), 'dash')];
            if (part === '+') return [saidWords(random.pick(voice.signs.plus), 'plus')];
            if (/^\d/u.test(part)) return sayDigits(random, voice.numbers, [part]);
            if (part.length === 1) return [saidLetter(part.toUpperCase())];
            return random.chance(0.22) ? spellWord(random, voice, part) : [saidWords(part)];
        });
}

function sayDomain(random: Random, voice: Voice, domain: string): readonly Said[] {
    return domain.split('.').flatMap((part, index) => {
        const dot = index > 0 ? [saidWords(random.pick(voice.signs.dot), 'dot')] : [];
        if (part === 'uk' || part === 'au' || part === 'io')
            return [...dot, ...Array.from(part).map((letter) => saidLetter(letter.toUpperCase()))];
        return [...dot, saidWords(part)];
    });
}

/** A name in the letters of addresses. */
export function ascii(name: string): string {
    return name
        .normalize('NFD')
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('ı', 'i')
        .replaceAll(/[^a-z]/gu, '');
}
