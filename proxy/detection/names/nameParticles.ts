import { ANY_NAME, NameBit } from './nameBits.ts';
import { Style, type Scene } from './scene.ts';

/** The token behind the particles of a family name ("van der"), which follow one another. */
export function particlesEnd(scene: Scene, entry: number, token: number): number {
    let end = token;
    while (end < scene.to(entry) && end < token + 3) {
        if (scene.has(end, NameBit.Particle) || (scene.isSign(end, '-') && scene.isGlued(end))) end += 1;
        else break;
    }
    return end;
}

/** The token behind an initial and its dot; null when the token is none. */
export function initialEnd(scene: Scene, entry: number, token: number): number | null {
    if (scene.lengthOf(token) !== 1 || !scene.isWord(token)) return null;
    const dotted = token + 1 < scene.to(entry) && scene.isSign(token + 1, '.') && scene.isGlued(token + 1);
    const end = dotted ? token + 2 : token + 1;
    if (!dotted && !isBareInitial(scene, token)) return null;
    return end < scene.to(entry) && scene.isWord(end) && !scene.isBroken(end) ? end : null;
}

/** A letter without a dot: "J P Whitaker", but not "a star" and not "a" where initials are capitals. */
function isBareInitial(scene: Scene, token: number): boolean {
    if (scene.style(scene.entryOf(token)) === Style.Cased) return scene.isCapitalised(token);
    return !scene.has(token, NameBit.Article);
}

/** Tells whether a name goes on behind an initial. */
export function initialGoesOn(scene: Scene, entry: number, behind: number): boolean {
    if (scene.lengthOf(behind) === 1) {
        const next = initialEnd(scene, entry, behind);
        return next !== null && scene.lengthOf(next) > 1 && initialGoesOn(scene, entry, next);
    }
    if (scene.has(behind, NameBit.Common)) return false;
    return scene.has(behind, NameBit.Family) || (scene.isCapitalised(behind) && nameLike(scene, behind));
}

/** A word that may be part of a name where its capital says so. */
export function nameLike(scene: Scene, token: number): boolean {
    return scene.isWord(token) && (scene.has(token, ANY_NAME) || scene.isUnknown(token) || scene.lengthOf(token) === 1);
}
