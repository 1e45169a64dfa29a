import { Casing } from '../text/tokens.ts';
import { ANY_NAME, NameBit } from './nameBits.ts';
import { initialEnd, nameLike, particlesEnd } from './nameParticles.ts';
import { Style, type Scene } from './scene.ts';
import { Trust } from './trust.ts';
import { isDerived, mayBeName } from './unknownWords.ts';

/** "Hope you are well": behind a word that is a verb, too, they go on with a sentence. */
const WISHED = new Set(['you', 'we']);

/** The end of the first part of a name, or null when no name begins here. */
export function firstPart(scene: Scene, entry: number, token: number, trust: Trust): number | null {
    if (token >= scene.to(entry) || !scene.isWord(token)) return null;
    const bits = scene.bits(token);
    const capital = scene.isCapitalised(token) && scene.style(entry) === Style.Cased;
    const initial = initialEnd(scene, entry, token);
    if (initial !== null) return scene.isCapitalised(initial) && nameLike(scene, initial) ? initial : null;
    if (bits & NameBit.Particle && !(bits & NameBit.Given && capital)) {
        const behind = particlesEnd(scene, entry, token);
        if (
            behind < scene.to(entry) &&
            (scene.isPlainName(behind) || (scene.isCapitalised(behind) && beginsName(scene, entry, behind)))
        )
            return token + 1;
        if (!(bits & ANY_NAME) || bits & NameBit.Common) return null;
    }
    if (scene.isPlainName(token)) return token + 1;
    if (bits & ANY_NAME)
        return startsAmbiguously(scene, entry, token, trust, capital ? Casing.Capitalised : Casing.Lower)
            ? token + 1
            : null;
    if (scene.isUnknown(token))
        return isUnknownName(scene, entry, token, trust, capital ? Casing.Capitalised : Casing.Lower)
            ? token + 1
            : null;
    const follows = scene.isWord(token + 1) && token + 1 < scene.to(entry);
    const isRareWord = trust === Trust.Told && capital && !(bits & (NameBit.Common | NameBit.LeadIn | NameBit.Article));
    if (!isRareWord) return null;
    return follows && scene.isCapitalised(token + 1) && scene.has(token + 1, ANY_NAME) ? token + 1 : null;
}

/** A word that may be part of a name, or an initial before one: a letter by itself is none. */
function beginsName(scene: Scene, entry: number, token: number): boolean {
    return nameLike(scene, token) && (scene.lengthOf(token) > 1 || initialEnd(scene, entry, token) !== null);
}

function startsAmbiguously(scene: Scene, entry: number, token: number, trust: Trust, casing: Casing): boolean {
    const capital = casing === Casing.Capitalised;
    const bits = scene.bits(token);
    const next = token + 1;
    if (scene.isSign(next, '-') && scene.isGlued(next) && scene.isWord(next + 1) && scene.isGlued(next + 1))
        return true;
    if (next < scene.to(entry) && scene.has(next, NameBit.Organisation) && scene.isCapitalised(next) && capital)
        return false;
    if (
        next < scene.to(entry) &&
        scene.isPlainName(next) &&
        !scene.endsClause(entry, next) &&
        !(bits & NameBit.LeadIn)
    ) {
        if (!capital || scene.isCapitalised(next)) return true;
    }
    if (capital && next < scene.to(entry) && scene.isCapitalised(next) && scene.has(next, NameBit.Family)) return true;
    if (bits & NameBit.SelfDescription && trust !== Trust.Told) return capital && scene.has(next, NameBit.Speaker);
    if (capital) return trust === Trust.Told || (bits & NameBit.Given) !== 0 || !(bits & NameBit.Common);
    if (!(bits & NameBit.Given) && !(trust === Trust.Told && scene.endsClause(entry, next))) return false;
    if (trust === Trust.Told && bits & NameBit.Given && mayBeName(scene, next)) return true;
    if (scene.endsClause(entry, next)) return trust === Trust.Told || !(bits & NameBit.Common);
    if (scene.has(next, NameBit.Speaker)) return true;
    if (scene.has(next, NameBit.Family) && !scene.has(next, NameBit.Common)) {
        const ends = scene.endsClause(entry, next + 1) || scene.has(next + 1, NameBit.Speaker);
        if (trust === Trust.Told || (trust === Trust.Hinted && ends && !(bits & NameBit.Common))) return true;
    }
    if (trust === Trust.Told) return scene.has(next, NameBit.Follower);
    return scene.has(next, NameBit.Follower) && !(bits & NameBit.Common) && !WISHED.has(scene.folded(next));
}

/** A word that no list knows is a name when it is introduced, or when its capital says so. */
function isUnknownName(scene: Scene, entry: number, token: number, trust: Trust, casing: Casing): boolean {
    const capital = casing === Casing.Capitalised;
    if (scene.lengthOf(token) < 2 || isDerived(scene, token)) return capital && trust === Trust.Told;
    if (trust === Trust.Told) return true;
    if (scene.isSign(token + 1, '-') && scene.isGlued(token + 1) && scene.isPlainName(token + 2)) return true;
    if (!capital || scene.tokens.detail[token] === Casing.Mixed) return false;
    const next = token + 1;
    if (next < scene.to(entry) && scene.isCapitalised(next) && !scene.endsClause(entry, next))
        return scene.has(next, ANY_NAME) || (scene.isUnknown(next) && !scene.isCapitalised(next + 1));
    return scene.endsClause(entry, next) || scene.has(next, NameBit.Speaker | NameBit.Follower);
}
