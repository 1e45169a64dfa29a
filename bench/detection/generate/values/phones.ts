import type { Random } from '../random.ts';
import { saidWords } from '../speech/said.ts';
import { cut, codeValue } from './code.ts';
import type { Value } from './value.ts';

/** A phone number as the people of that country have them. */
export function phone(random: Random, country: string): Value {
    const shapes = SHAPES[country] ?? SHAPES['US'] ?? [];
    const [pattern, lengths, code] = random.pick(shapes);
    const national = Array.from(pattern)
        .map((sign) => (sign === '#' ? random.digits(1) : sign === 'N' ? String(random.int(2, 9)) : sign))
        .join('');
    return phoneValue(national, lengths, code);
}

/** A published number of a company: free of charge or at a local rate, and not sensitive. */
export function companyNumber(random: Random, country: string): Value {
    const [prefix, rest, lengths] = random.pick(COMPANY[country] ?? COMPANY['US'] ?? []);
    return { ...phoneValue(prefix + random.digits(rest), lengths, ''), type: '' };
}

function phoneValue(national: string, lengths: readonly number[], code: string): Value {
    const value = codeValue({ type: 'PHONE', text: national, grouping: [[lengths, 1]] });
    const international = national.replace(/^0/u, '');
    return {
        ...value,
        written: (random) => {
            const groups = cut(national, lengths);
            const way = random.weighted({ spaces: 30, dashes: 18, none: 24, brackets: 8, dots: 4, plus: 16 });
            if (way === 'none') return national;
            if (way === 'brackets') return `(${groups[0] ?? ''}) ${groups.slice(1).join(random.pick(['-', ' ']))}`;
            if (way === 'dots') return groups.join('.');
            if (way === 'dashes') return groups.join('-');
            if (way === 'spaces' || code === '') return groups.join(' ');
            const joined = [groups[0]?.replace(/^0/u, '') ?? '', ...groups.slice(1)].join(
                random.pick([' ', ' ', '-', ''])
            );
            return random.pick(
                [
                    `+${code} ${joined}`,
                    `+${code}${international}`,
                    `00${code} ${joined}`,
                    `+${code} (0)${joined}`
                ].slice(0, national.startsWith('0') ? 4 : 2)
            );
        },
        said: (random, voice) => {
            if (code === '' || !random.chance(0.1)) return value.said(random, voice);
            const plus = saidWords(random.pick(voice.signs.plus), '+');
            return [
                plus,
                ...codeValue({ type: '', text: code + international, grouping: [[[code.length, ...lengths], 1]] }).said(
                    random,
                    voice
                )
            ];
        }
    };
}

/** Patterns (# any digit, N a digit from two), groups, country code. */
type Shape = readonly [string, readonly number[], string];

const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
    US: [
        ['N##N######', [3, 3, 4], '1'],
        ['N##555####', [3, 3, 4], '1']
    ],
    CA: [
        ['416N######', [3, 3, 4], '1'],
        ['604N######', [3, 3, 4], '1']
    ],
    GB: [
        ['07#########', [5, 6], '44'],
        ['07#########', [5, 3, 3], '44'],
        ['07#########', [4, 3, 4], '44'],
        ['020########', [3, 4, 4], '44'],
        ['0161#######', [4, 3, 4], '44'],
        ['01N##N#####', [5, 6], '44']
    ],
    IN: [
        ['98########', [5, 5], '91'],
        ['9#########', [5, 5], '91'],
        ['8#########', [4, 3, 3], '91'],
        ['7#########', [5, 5], '91']
    ],
    AU: [
        ['04########', [4, 3, 3], '61'],
        ['02N#######', [2, 4, 4], '61'],
        ['03N#######', [2, 4, 4], '61']
    ],
    DE: [
        ['0151#######', [4, 7], '49'],
        ['0176########', [4, 4, 4], '49'],
        ['030N######', [3, 3, 4], '49'],
        ['089N#######', [3, 4, 4], '49']
    ],
    FR: [
        ['06########', [2, 2, 2, 2, 2], '33'],
        ['07########', [2, 2, 2, 2, 2], '33'],
        ['01########', [2, 2, 2, 2, 2], '33']
    ],
    ES: [
        ['6########', [3, 3, 3], '34'],
        ['6########', [3, 2, 2, 2], '34'],
        ['91N######', [2, 3, 2, 2], '34']
    ],
    IT: [
        ['33########', [3, 3, 4], '39'],
        ['347#######', [3, 7], '39'],
        ['06N#######', [2, 4, 4], '39']
    ],
    NL: [
        ['06########', [2, 8], '31'],
        ['06########', [2, 2, 2, 2, 2], '31'],
        ['020#######', [3, 3, 4], '31']
    ],
    PT: [
        ['91#######', [3, 3, 3], '351'],
        ['96#######', [3, 3, 3], '351']
    ],
    BR: [
        ['119########', [2, 5, 4], '55'],
        ['219########', [2, 5, 4], '55']
    ],
    JP: [
        ['090########', [3, 4, 4], '81'],
        ['080########', [3, 4, 4], '81'],
        ['03########', [2, 4, 4], '81']
    ]
};

const COMPANY: Readonly<Record<string, readonly (readonly [string, number, readonly number[]])[]>> = {
    US: [
        ['1800', 7, [1, 3, 3, 4]],
        ['1888', 7, [1, 3, 3, 4]],
        ['800', 7, [3, 3, 4]],
        ['1877', 7, [1, 3, 3, 4]]
    ],
    GB: [
        ['0800', 6, [4, 3, 3]],
        ['0800', 7, [4, 3, 4]],
        ['0345', 7, [4, 3, 4]],
        ['0330', 7, [4, 3, 4]]
    ],
    IN: [
        ['1800', 7, [4, 3, 4]],
        ['1860', 7, [4, 3, 4]]
    ],
    AU: [
        ['1300', 6, [4, 3, 3]],
        ['1800', 6, [4, 3, 3]],
        ['13', 4, [2, 2, 2]]
    ],
    CA: [['1866', 7, [1, 3, 3, 4]]],
    DE: [['0800', 7, [4, 3, 4]]],
    FR: [['0800', 6, [4, 2, 2, 2]]],
    ES: [['900', 6, [3, 3, 3]]],
    IT: [['800', 6, [3, 3, 3]]],
    NL: [['0800', 4, [4, 4]]],
    PT: [['800', 6, [3, 3, 3]]],
    JP: [['0120', 6, [4, 3, 3]]]
};
