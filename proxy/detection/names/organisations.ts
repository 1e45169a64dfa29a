import { ANY_NAME, NameBit } from './nameBits.ts';
import { Style, type Scene } from './scene.ts';

/** Tells whether a capitalised word that is no name goes on behind a name: "Luma Home". */
export function followedByThing(scene: Scene, entry: number, end: number): boolean {
    if (end >= scene.to(entry) || !scene.isCapitalised(end) || scene.isBroken(end)) return false;
    return scene.has(end, NameBit.Everyday) && !scene.has(end, ANY_NAME | NameBit.Common | NameBit.LeadIn);
}

/** Tells whether the name of a company or a place goes on behind a name. */
export function followedByOrganisation(scene: Scene, entry: number, end: number): boolean {
    if (end >= scene.to(entry) || !scene.isWord(end) || scene.isBroken(end)) return false;
    return scene.has(end, NameBit.Organisation) && (scene.isCapitalised(end) || scene.style(entry) === Style.Flat);
}
