import { plain, type EntryView } from '../entry/entryView.ts';
import { NOWHERE, PhraseSteps, ROOT } from '../lexicon/phraseSteps.ts';
import { Casing } from '../text/tokens.ts';
import { COUNTRIES, OTHER_STATES, REGIONS, US_STATES } from './data/regions.ts';
import { TOWNS } from './data/towns.ts';
import { Sign, signOf } from './signs.ts';
import { WordTable } from './wordSet.ts';

/** A name of a place, or the abbreviation of a state (`code`). */
export type PlaceKind = 'town' | 'region' | 'code';

/** A known place where it stands. */
export interface KnownPlace {
    readonly kind: PlaceKind;
    /** The token behind it. */
    readonly end: number;
}

const LONGEST = 4;

const PLACES: ReadonlyMap<string, PlaceKind> = placesOf();
const WORDS = new WordTable(Array.from(PLACES.keys()).flatMap((name) => name.split(' ')));
const STEPS = new PhraseSteps();
/** By step of the tree, the kind of the place whose name ends there. */
const KINDS: readonly (PlaceKind | undefined)[] = kindsOf();
const SAINT = WORDS.idOf('st');

/** "O R", "t x": the abbreviation of a state, spelled. */
export function spelledCodeAt(view: EntryView, token: number): KnownPlace | null {
    if (!isShortWord(view, token)) return null;
    const next = signOf(view, token + 1) === Sign.Dot ? token + 2 : token + 1;
    if (!isShortWord(view, next)) return null;
    const one = view.wordAt(token);
    const other = view.wordAt(next);
    if (one.length !== 1 || other.length !== 1) return null;
    return PLACES.get(one + other) === 'code' ? { kind: 'code', end: next + 1 } : null;
}

/** The longest known place that begins at a token, or null. Abbreviations of states count in capitals only, unless `lowerCodes`. */
export function placeAt(
    view: EntryView,
    token: number,
    lowerCodes: 'lowerCodes' | 'capitalCodes' = 'capitalCodes'
): KnownPlace | null {
    let step = ROOT;
    let best: KnownPlace | null = null;
    let next = token;
    for (let words = 0; words < LONGEST; words += 1) {
        const word = WORDS.at(view, next);
        if (word === 0 || (words > 0 && view.isBroken(next))) break;
        step = STEPS.from(step, word);
        if (step === NOWHERE) break;
        const kind = KINDS[step];
        const isMeant = kind === 'code' ? lowerCodes === 'lowerCodes' || isCapital(view, next) : kind !== undefined;
        next += 1;
        if (isMeant && kind) best = { kind, end: next };
        if (signOf(view, next) === Sign.Hyphen && view.isGlued(next) && view.isGlued(next + 1)) next += 1;
        else if (words === 0 && word === SAINT && signOf(view, next) === Sign.Dot) next += 1;
    }
    return best;
}

function isShortWord(view: EntryView, token: number): boolean {
    return view.isWord(token) && view.endOf(token) - view.startOf(token) <= 2;
}

function isCapital({ tokens }: EntryView, token: number): boolean {
    return tokens.detail[token] === Casing.Upper;
}

function placesOf(): ReadonlyMap<string, PlaceKind> {
    const places = new Map<string, PlaceKind>();
    for (const state of listed(`${US_STATES},${OTHER_STATES}`)) {
        const cut = state.lastIndexOf(' ');
        places.set(state.slice(cut + 1), 'code');
        places.set(state.slice(0, cut), 'region');
    }
    for (const region of listed(`${REGIONS},${COUNTRIES}`)) places.set(region, 'region');
    for (const town of listed(TOWNS)) if (!places.has(town)) places.set(town, 'town');
    return places;
}

function kindsOf(): readonly (PlaceKind | undefined)[] {
    const kinds: (PlaceKind | undefined)[] = [];
    for (const [name, kind] of PLACES) {
        const last = name.split(' ').reduce((step, word) => STEPS.add(step, WORDS.idOf(word)), ROOT);
        kinds[last] = kind;
    }
    return kinds;
}

function listed(names: string): readonly string[] {
    return names.split(',').map((name) => plain(name).trim());
}
