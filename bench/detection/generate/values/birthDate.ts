import type { Random } from '../random.ts';
import { saidDigits, saidWords, type Said } from '../speech/said.ts';
import { sayDigit, sayDigits } from '../speech/sayDigits.ts';
import type { Voice } from '../speech/voice.ts';
import type { Value } from './value.ts';

/** A date of birth in any form that people of that country use. */
export function birthDate(random: Random, voice: Voice, country: string): Value {
    const date = { day: random.int(1, 28), month: random.int(1, 12), year: random.int(1934, 2005) };
    return dateValue('DATE_OF_BIRTH', date, voice, country);
}

/** A calendar date. */
export interface Day {
    readonly day: number;
    readonly month: number;
    readonly year: number;
}

/** A date as a value. */
export function dateValue(type: string, date: Day, voice: Voice, country: string): Value {
    return {
        type,
        written: (random) => random.pick(writtenForms(random, date, voice, country)),
        said: (random, speaker) => sayDate(random, date, speaker, country),
        figures: (random) => random.pick(writtenForms(random, date, voice, country))
    };
}

/** 1st, 2nd, 3rd, 4th. */
export function ordinal(day: number): string {
    const teen = day % 100 >= 11 && day % 100 <= 13;
    const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
    return `${day}${ending}`;
}

const ORDINALS =
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth'.split(
        ' '
    );

function writtenForms(random: Random, { day, month, year }: Day, voice: Voice, country: string): readonly string[] {
    const dd = String(day).padStart(2, '0');
    const mm = String(month).padStart(2, '0');
    const yy = String(year).slice(2);
    const name = voice.months[month - 1] ?? '';
    if (voice.language === 'ja')
        return [`${year}年${month}月${day}日`, `${year}/${mm}/${dd}`, `昭和${random.int(40, 63)}年${month}月${day}日`];
    if (voice.language === 'de')
        return [`${dd}.${mm}.${year}`, `${day}.${month}.${year}`, `${day}. ${name} ${year}`, `${dd}.${mm}.${yy}`];
    if (voice.language === 'es' || voice.language === 'pt')
        return [`${dd}/${mm}/${year}`, `${day} de ${name} de ${year}`, `${dd}-${mm}-${year}`, `${day}/${month}/${yy}`];
    if (voice.language !== 'en')
        return [`${dd}/${mm}/${year}`, `${day} ${name} ${year}`, `${dd}-${mm}-${year}`, `${dd}.${mm}.${year}`];
    const short = name.slice(0, 3);
    const anywhere = [
        `${year}-${mm}-${dd}`,
        `${day} ${short} ${year}`,
        `${dd}-${short}-${year}`,
        `${day}-${short}-${yy}`,
        `${name} ${day}, ${year}`
    ];
    return country === 'US' || country === 'CA'
        ? [
              ...anywhere,
              `${mm}/${dd}/${year}`,
              `${mm}/${dd}/${year}`,
              `${month}/${day}/${yy}`,
              `${mm}-${dd}-${year}`,
              `${name} ${ordinal(day)} ${year}`,
              `${short} ${day} ${year}`,
              `${mm}${dd}${year}`,
              `${mm}/${dd}/${yy}`,
              `${name.toLowerCase()} ${ordinal(day)}, ${year}`
          ]
        : [
              ...anywhere,
              `${dd}/${mm}/${year}`,
              `${dd}/${mm}/${year}`,
              `${dd}/${mm}/${yy}`,
              `${day}.${month}.${year}`,
              `${ordinal(day)} ${name} ${year}`,
              `${ordinal(day)} of ${name} ${year}`,
              `${dd} ${mm} ${yy}`,
              `${dd}-${mm}-${year}`,
              `${day}/${month}/${year}`,
              `${dd} ${mm} ${year}`
          ];
}

function sayDate(random: Random, date: Day, voice: Voice, country: string): readonly Said[] {
    const { day, month, year } = date;
    const name = voice.months[month - 1] ?? '';
    if (voice.language === 'ja') return [saidWords(`${year}年`), saidWords(`${month}月`), saidWords(`${day}日`)];
    const years = sayYear(random, voice, year);
    if (voice.language !== 'en') {
        const number = day < 10 ? sayDigit(random, voice.numbers, String(day)) : voice.numbers.pair(day);
        const said = voice.language === 'de' ? germanOrdinal(day, number) : number;
        const joined = voice.language === 'es' || voice.language === 'pt' ? [saidWords('de')] : [];
        return [saidWords(said, String(day)), ...joined, saidWords(name), ...joined, ...years];
    }
    const nth = ORDINALS[day] ?? String(day);
    const cardinal = day < 10 ? sayDigit(random, voice.numbers, String(day)) : voice.numbers.pair(day);
    const monthFirst = country === 'US' || country === 'CA' || random.chance(0.1);
    const numeric = random.chance(0.3);
    if (numeric) return sayNumeric(random, voice, monthFirst ? [month, day] : [day, month], years);
    if (monthFirst)
        return [
            saidWords(name),
            saidWords(random.chance(0.75) ? nth : cardinal, random.chance(0.6) ? ordinal(day) : String(day)),
            ...years
        ];
    return random.pick<readonly Said[]>([
        [saidWords(`${nth} of`, `${ordinal(day)} of`), saidWords(name), ...years],
        [saidWords(nth, ordinal(day)), saidWords(name), ...years],
        [saidWords(cardinal, String(day)), saidWords(name), ...years]
    ]);
}

function sayNumeric(random: Random, voice: Voice, parts: readonly number[], years: readonly Said[]): readonly Said[] {
    const slash = random.chance(0.3) ? [saidWords(random.pick(voice.signs.slash), '/')] : [];
    const said = parts.flatMap((part) => [
        ...(part < 10
            ? [
                  ...(random.chance(0.7) ? sayDigits(random, voice.numbers, ['0']) : []),
                  saidDigits(sayDigit(random, voice.numbers, String(part)), String(part))
              ]
            : [saidDigits(voice.numbers.pair(part), String(part))]),
        ...slash
    ]);
    return [...said, ...years];
}

function sayYear(random: Random, { numbers, language }: Voice, year: number): readonly Said[] {
    const century = Math.floor(year / 100);
    const rest = year % 100;
    const zero =
        language === 'en'
            ? `oh ${sayDigit(random, numbers, String(rest % 10))}`
            : sayDigit(random, numbers, String(rest % 10));
    const short = rest < 10 ? zero : numbers.pair(rest);
    if (language === 'en') {
        if (century === 20) {
            const thousand = `two thousand ${random.pick(['and ', ''])}`;
            const said =
                rest >= 10
                    ? random.pick([`twenty ${short}`, thousand + short])
                    : thousand + sayDigit(random, numbers, String(rest));
            return [saidWords(rest === 0 ? 'two thousand' : said, String(year))];
        }
        const long = saidWords(
            rest === 0
                ? 'nineteen hundred'
                : `${random.pick(['nineteen', 'nineteen', 'nineteen hundred and'])} ${short}`,
            String(year)
        );
        return [random.chance(0.35) && rest >= 10 ? saidWords(short, String(rest)) : long];
    }
    if (language === 'de')
        return [
            saidWords(
                century === 19 ? `neunzehnhundert${short}` : `zweitausend${rest === 0 ? '' : short}`,
                String(year)
            )
        ];
    return [rest < 10 ? saidWords(String(year)) : saidWords(short, String(year))];
}

function germanOrdinal(day: number, number: string): string {
    const irregular: Readonly<Record<number, string>> = { 1: 'erste', 3: 'dritte', 7: 'siebte', 8: 'achte' };
    return `${irregular[day] ?? (day < 20 ? `${number}te` : `${number}ste`)}r`;
}
