import { CALLERS, NATIVES, type Culture } from '../names/cultures.ts';
import type { Source } from '../profile.ts';
import { saidWords, type Said } from '../speech/said.ts';
import { spellWord } from '../speech/sayLetters.ts';
import type { Value } from './value.ts';

/** Somebody with a name. */
export interface Person {
    readonly given: string;
    readonly family: string;
    /** Both names, sometimes with an initial or a second given name. */
    readonly full: Value;
    readonly givenOnly: Value;
    readonly familyOnly: Value;
    /** The family name, letter by letter. */
    readonly spelledFamily: Value;
    readonly spelledGiven: Value;
}

/** Somebody whose name callers of that language bear. */
export function person(source: Source, language: string): Person {
    const native = NATIVES[language];
    const culture = native !== undefined && source.chance(0.85) ? native : caller(source);
    const given = source.phrase(culture.given);
    const family = source.phrase(culture.family);
    return personOf(source, language, given, family);
}

function personOf(source: Source, language: string, given: string, family: string): Person {
    if (NATIVES[language] !== undefined && /\p{Script=Han}/u.test(given)) return inKanji(given, family);
    const middle = source.chance(0.05) ? ` ${String.fromCharCode(65 + source.int(0, 25))}.` : '';
    const doubled = source.chance(0.03) ? `-${source.phrase(caller(source).family)}` : '';
    const full = `${given}${middle} ${family}${doubled}`;
    return {
        given,
        family,
        full: nameValue(full),
        givenOnly: nameValue(given),
        familyOnly: nameValue(family),
        spelledFamily: spelledValue(family),
        spelledGiven: spelledValue(given)
    };
}

/** Family name first, without a space more often than with one. */
function inKanji(given: string, family: string): Person {
    const familyOnly = nameValue(family);
    return {
        given: 'taro',
        family: 'yamada',
        full: {
            ...nameValue(family + given),
            written: (random) => random.pick([family + given, family + given, `${family} ${given}`])
        },
        givenOnly: familyOnly,
        familyOnly,
        spelledFamily: familyOnly,
        spelledGiven: familyOnly
    };
}

function caller(source: Source): Culture {
    const weights = Object.fromEntries(CALLERS.map(([, weight], index) => [String(index), weight]));
    const chosen = CALLERS[Number(source.weighted(weights))];
    if (chosen === undefined) throw new Error('No culture was chosen.');
    return chosen[0];
}

function nameValue(name: string): Value {
    return {
        type: 'PERSON',
        written: (random) => {
            const way = random.weighted({ plain: 74, lower: 20, upper: 3, accentless: 3 });
            if (way === 'lower') return name.toLowerCase();
            if (way === 'upper') return name.toUpperCase();
            return way === 'accentless' ? name.normalize('NFD').replaceAll(/\p{M}/gu, '') : name;
        },
        said: () => [saidWords(name.replace('.', ''), name)]
    };
}

function spelledValue(name: string): Value {
    const letters = name
        .normalize('NFD')
        .replaceAll(/[^A-Za-z]/gu, '')
        .toUpperCase();
    return {
        type: 'PERSON',
        written: (random) => Array.from(letters).join(random.pick(['-', ' ', '.'])),
        said: (random, voice): readonly Said[] => spellWord(random, voice, letters),
        figures: () => Array.from(letters).join('-')
    };
}
