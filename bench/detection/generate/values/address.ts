import type { Random } from '../random.ts';
import { PAUSE, saidWords, type Said } from '../speech/said.ts';
import { sayDigits } from '../speech/sayDigits.ts';
import type { Voice } from '../speech/voice.ts';
import { codeValue } from './code.ts';
import { PLACES, STREETS, type Places } from './places.ts';
import type { Value } from './value.ts';

/** A postcode, ZIP code or PIN code. */
export function postcode(random: Random, country: string): Value {
    const letter = (): string => random.pick('ABCDEFGHJKLMNPRSTUWY'.split(''));
    if (country === 'GB') {
        const area = random.pick([
            'SW',
            'LS',
            'M',
            'B',
            'EH',
            'G',
            'CF',
            'BN',
            'NE',
            'L',
            'SE',
            'N',
            'E',
            'RG',
            'GU',
            'OX',
            'CB',
            'BS',
            'NG',
            'S',
            'DE',
            'YO',
            'PL',
            'EX',
            'BT',
            'AB',
            'KT'
        ]);
        return codeValue({
            type: 'POSTCODE',
            text: `${area}${random.int(1, 29)} ${random.int(1, 9)}${letter()}${letter()}`,
            grouping: [[[], 1]],
            lowerCase: 30
        });
    }
    if (country === 'CA')
        return codeValue({
            type: 'POSTCODE',
            text: `${random.pick('ABCEGHJKLMNPRSTVXY'.split(''))}${random.int(1, 9)}${letter()} ${random.int(1, 9)}${letter()}${random.int(1, 9)}`,
            grouping: [[[], 1]],
            lowerCase: 30
        });
    if (country === 'NL')
        return codeValue({
            type: 'POSTCODE',
            text: `${random.int(1000, 9999)} ${letter()}${letter()}`,
            grouping: [[[], 1]]
        });
    if (country === 'US' && random.chance(0.1))
        return codeValue({
            type: 'POSTCODE',
            text: `${random.int(1, 9)}${random.digits(4)}-${random.digits(4)}`,
            grouping: [[[], 1]]
        });
    if (country === 'JP')
        return codeValue({
            type: 'POSTCODE',
            text: `${random.int(1, 9)}${random.digits(2)}-${random.digits(4)}`,
            grouping: [[[], 1]]
        });
    const length = country === 'IN' ? 6 : country === 'AU' ? 4 : 5;
    return codeValue({
        type: 'POSTCODE',
        text: String(random.int(1, 9)) + random.digits(length - 1),
        grouping: [
            [[], country === 'IN' ? 7 : 10],
            [[3, 3], country === 'IN' ? 3 : 0]
        ]
    });
}

/** A postal address. */
export function address(random: Random, country: string): Value {
    const places = PLACES[country === 'BR' ? 'PT' : country] ?? PLACES['US'];
    if (places === undefined) throw new Error('There are no places of the default country.');
    const number = String(random.chance(0.7) ? random.int(1, 199) : random.int(200, 9999));
    const street = random.pick(STREETS[places.streets] ?? []);
    const road = places.street(random, street);
    const town = random.pick(places.towns);
    const region = places.regions.length > 0 && random.chance(0.6) ? random.pick(places.regions) : '';
    const unit = random.chance(0.18) ? random.pick(places.units).replace('#', String(random.int(1, 40))) : '';
    const code = random.chance(0.72) ? postcode(random, country) : null;
    const parts = {
        number: number + (random.chance(0.06) ? random.pick(['A', 'B', 'C']) : ''),
        road,
        unit,
        town: random.chance(0.88) || code !== null ? town : '',
        region
    };
    return {
        type: 'ADDRESS',
        written: (choices) => written(choices, places, parts, code?.written(choices) ?? ''),
        said: (choices, voice) => said(choices, voice, places, parts, code)
    };
}

interface Parts {
    readonly number: string;
    readonly road: string;
    readonly unit: string;
    readonly town: string;
    readonly region: string;
}

function written(random: Random, places: Places, { number, road, unit, town, region }: Parts, code: string): string {
    const comma = random.weighted({ ', ': 68, ' ': 18, '\n': 6, ',': 8 });
    const first = places.numberLast ? `${road} ${number}` : `${number} ${road}`;
    const unitFirst = places.numberLast || !/^(?:Apt|Unit #|Suite|#)/u.test(unit);
    const line = unit === '' ? [first] : unitFirst ? [unit, first] : [first, unit];
    const last = places.codeFirst ? [`${code} ${town}`.trim(), region] : [town, `${region} ${code}`.trim()];
    const text = [...line, ...last].filter((part) => part !== '').join(comma);
    return random.chance(0.2) ? text.toLowerCase() : text;
}

function said(
    random: Random,
    voice: Voice,
    places: Places,
    { number, road, unit, town, region }: Parts,
    code: Value | null
): readonly Said[] {
    const digits = number.replaceAll(/\D/gu, '');
    const letter = number.replaceAll(/\d/gu, '');
    const house = [...sayHouse(random, voice, digits), ...(letter === '' ? [] : [saidWords(letter)])];
    const first = places.numberLast ? [saidWords(road), ...house] : [...house, saidWords(road)];
    const unitNumber = unit.replaceAll(/\D/gu, '');
    const unitSaid =
        unit === ''
            ? []
            : [
                  saidWords(unit.replaceAll(/[\d#]/gu, '').replace('Apt', 'apartment').trim()),
                  ...(unitNumber === '' ? [] : sayHouse(random, voice, unitNumber))
              ];
    const rest = [town, region].filter((part) => part !== '').flatMap((part) => [PAUSE, saidWords(part)]);
    const codes = code === null ? [] : [PAUSE, ...code.said(random, voice)];
    const line =
        unit === ''
            ? first
            : /^(?:Apt|Unit|Suite)/u.test(unit) && !places.numberLast && random.chance(0.6)
              ? [...first, PAUSE, ...unitSaid]
              : [...unitSaid, PAUSE, ...first];
    return places.codeFirst ? [...line, ...codes, ...rest.slice(1)] : [...line, ...rest, ...codes];
}

function sayHouse(random: Random, voice: Voice, digits: string): readonly Said[] {
    const number = Number(digits);
    const { numbers } = voice;
    if (number < 10) return [saidWords(numbers.digits[number]?.[0] ?? digits, digits)];
    if (number < 100) return [saidWords(numbers.pair(number), digits)];
    if (voice.language !== 'en') return sayDigits(random, numbers, [digits]);
    if (digits.length === 3 && random.chance(0.5)) {
        const rest = number % 100;
        const tail = rest === 0 ? 'hundred' : rest < 10 ? `oh ${numbers.digits[rest]?.[0] ?? ''}` : numbers.pair(rest);
        return [saidWords(`${numbers.digits[Math.floor(number / 100)]?.[0] ?? ''} ${tail}`, digits)];
    }
    if (digits.length === 4 && number % 100 >= 10 && random.chance(0.6))
        return [saidWords(`${numbers.pair(Math.floor(number / 100))} ${numbers.pair(number % 100)}`, digits)];
    return [
        saidWords(
            sayDigits(random, { ...numbers, twice: null }, [digits])
                .map(({ words }) => words)
                .join(' '),
            digits
        )
    ];
}
