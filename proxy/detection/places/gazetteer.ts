import { plain, type EntryView } from '../entry/entryView.ts';
import { COUNTRIES, OTHER_STATES, REGIONS, US_STATES } from './data/regions.ts';
import { TOWNS } from './data/towns.ts';

/** A name of a place, or the abbreviation of a state (`code`). */
export type PlaceKind = 'town' | 'region' | 'code';

const LONGEST = 4;
const PLACES: ReadonlyMap<string, PlaceKind> = placesOf();

/** A known place where it stands. */
export interface KnownPlace {
    readonly kind: PlaceKind;
    /** The token behind it. */
    readonly end: number;
}

/** "O R", "t x": the abbreviation of a state, spelled. */
export function spelledCodeAt(view: EntryView, token: number): KnownPlace | null {
    const one = view.wordAt(token);
    const next = view.signAt(token + 1) === '.' ? token + 2 : token + 1;
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
    let name = '';
    let best: KnownPlace | null = null;
    let next = token;
    for (let words = 0; words < LONGEST; words += 1) {
        const word = view.wordAt(next);
        if (word === '' || (words > 0 && view.isBroken(next))) break;
        name = name === '' ? word : `${name} ${word}`;
        const kind = PLACES.get(name);
        const isMeant = kind === 'code' ? lowerCodes === 'lowerCodes' || isCapital(view, next) : kind !== undefined;
        next += 1;
        if (isMeant && kind) best = { kind, end: next };
        if (view.signAt(next) === '-' && view.isGlued(next) && view.isGlued(next + 1)) next += 1;
        else if (name === 'st' && view.signAt(next) === '.') next += 1;
    }
    return best;
}

function isCapital(view: EntryView, token: number): boolean {
    const text = view.textAt(token);
    return text === text.toUpperCase();
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

function listed(names: string): readonly string[] {
    return names.split(',').map((name) => plain(name).trim());
}
