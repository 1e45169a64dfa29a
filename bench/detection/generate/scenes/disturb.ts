import type { Random } from '../random.ts';

/** Words around values as people type them: lower case, without full stops, with typing errors. */
export function disturb(random: Random, text: string): string {
    const way = random.weighted({ clean: 52, lower: 24, sloppy: 18, loud: 2, doubled: 4 });
    if (way === 'lower') return text.toLowerCase();
    if (way === 'sloppy') return mistype(random, text.toLowerCase().replaceAll(/[.']|,(?= )/gu, ''));
    if (way === 'loud') return text.toUpperCase();
    if (way === 'doubled') return text.replaceAll(/([.!?]) /gu, '$1  ');
    return text;
}

/** Digits of other scripts, invisible signs and character references, now and then. */
export function disturbValue(random: Random, text: string, type: string): string {
    if (type === 'PERSON' || type === 'PASSWORD' || type === 'ADDRESS') return text;
    const way = random.weighted({
        plain: 925,
        fullWidth: 15,
        arabic: 8,
        devanagari: 6,
        zeroWidth: 14,
        entities: 14,
        hyphens: 10,
        noBreak: 8
    });
    switch (way) {
        case 'fullWidth':
            return shift(text, 0xff10);
        case 'arabic':
            return shift(text, 0x0660);
        case 'devanagari':
            return shift(text, 0x0966);
        case 'zeroWidth':
            return Array.from(text, (sign, at) => (at > 0 && random.chance(0.3) ? `\u200B${sign}` : sign)).join('');
        case 'entities':
            return text
                .replaceAll(' ', '&nbsp;')
                .replaceAll('-', '&#45;')
                .replaceAll('@', '&#64;')
                .replaceAll('/', '&#x2F;');
        case 'hyphens':
            return text.replaceAll('-', random.pick(['\u2011', '\u2013', '\u2212', '\u2010']));
        case 'noBreak':
            return text.replaceAll(' ', '\u00A0');
        case 'plain':
            return text;
    }
}

function shift(text: string, zero: number): string {
    return text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const SHORT: Readonly<Record<string, string>> = {
    you: 'u',
    your: 'ur',
    please: 'pls',
    are: 'r',
    thanks: 'thx',
    because: 'bc',
    okay: 'k',
    number: 'no'
};

function mistype(random: Random, text: string): string {
    return text
        .split(' ')
        .map((word) => {
            const short = SHORT[word];
            if (short !== undefined && random.chance(0.25)) return short;
            if (word.length < 5 || !/^[a-z]+$/u.test(word) || !random.chance(0.06)) return word;
            const at = random.int(1, word.length - 2);
            const way = random.weighted({ swap: 40, drop: 35, twice: 25 });
            if (way === 'drop') return word.slice(0, at) + word.slice(at + 1);
            if (way === 'twice') return word.slice(0, at) + word.charAt(at) + word.slice(at);
            return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        })
        .join(' ');
}
