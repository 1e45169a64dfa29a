import { ASIAN_AND_PACIFIC_IDS } from './asianAndPacificIds.ts';
import { BRITISH_AND_IRISH_IDS } from './britishAndIrishIds.ts';
import { GERMAN_SPEAKING_IDS } from './germanSpeakingIds.ts';
import { groupingKey } from './groupingKey.ts';
import type { Identifier, IdentifierKind } from './identification.ts';
import { identifierOf } from './identifierOf.ts';
import { NORTH_AMERICAN_IDS } from './northAmericanIds.ts';
import { NORTHERN_EUROPEAN_IDS } from './northernEuropeanIds.ts';
import { OTHER_NATIONAL_IDS } from './otherNationalIds.ts';
import { ROMANCE_IDS } from './romanceIds.ts';

const NATIONAL_IDS: readonly IdentifierKind[] = [
    ...NORTH_AMERICAN_IDS,
    ...BRITISH_AND_IRISH_IDS,
    ...GERMAN_SPEAKING_IDS,
    ...ROMANCE_IDS,
    ...NORTHERN_EUROPEAN_IDS,
    ...ASIAN_AND_PACIFIC_IDS,
    ...OTHER_NATIONAL_IDS
];

/** So seldom do random digits pass a check that proves a number by itself. */
const RARE = 90;

/** The national identification numbers that a value can be: those that a state gives a person, for taxes and insurance too. */
export const nationalIdsOf: Identifier = identifierOf(NATIONAL_IDS);

/** Those of them whose check proves a number however it is grouped. */
export const provenNationalIdsOf: Identifier = identifierOf(NATIONAL_IDS.filter(provesByItself));

/** Tells whether a check is proof enough, one that was passed or that a kind of number has. */
export function isRare(oneIn: number): boolean {
    return oneIn >= RARE;
}

/** How numbers of digits alone are printed. */
const PRINTED: ReadonlySet<number> = new Set(
    NATIONAL_IDS.flatMap(({ forms }) => forms)
        .filter((form) => !form.includes('A'))
        .map((form) => groupingKey(form.split(' ').map(({ length }) => length)))
);

/** Tells whether any national number of digits alone is printed in groups of these lengths. */
export function isPrintedSo(groups: readonly number[]): boolean {
    return PRINTED.has(groupingKey(groups));
}

function provesByItself({ checksum }: IdentifierKind): boolean {
    return isRare(checksum?.oneIn ?? 1);
}
