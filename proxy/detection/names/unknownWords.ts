import type { Scene } from './scene.ts';

/** A word that no list knows is taken for a part of a name from so many letters on. */
const SHORTEST_UNKNOWN = 4;

/** Tells whether a word that no list knows may be part of a name. */
export function mayBeName(scene: Scene, token: number): boolean {
    if (!scene.isUnknown(token) || scene.isBroken(token) || scene.isGlued(token)) return false;
    return scene.lengthOf(token) >= SHORTEST_UNKNOWN && !isDerived(scene, token);
}

/** Words with these endings are inflected or derived, and no names when no list knows them as such. */
const DERIVED = [
    'ing',
    'ed',
    'ly',
    'tion',
    'tions',
    'ness',
    'ment',
    'ments',
    'able',
    'ible',
    'less',
    'ful',
    'ies',
    'ous',
    'ized',
    'ised',
    'ity',
    'ive',
    'ism',
    'ists',
    'ers',
    'ings'
];

/** Tells whether a word that no list knows looks inflected or derived. */
export function isDerived(scene: Scene, token: number): boolean {
    const letters = scene.folded(token);
    return letters.length > 4 && DERIVED.some((ending) => letters.endsWith(ending));
}
