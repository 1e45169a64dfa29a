import { ANY_NAME, NameBit } from './nameBits.ts';
import { initialEnd, initialGoesOn, particlesEnd } from './nameParticles.ts';
import { Style, type Scene } from './scene.ts';
import { Trust } from './trust.ts';
import { isDerived } from './unknownWords.ts';

/** "From" in other languages: before a word that is no known name they say where somebody calls from. */
const ORIGINS = new Set(['von', 'de', 'da', 'do', 'di', 'del', 'della', 'van', 'du']);

/** The end of the next part of a name, or null when the name ends. */
export function nextPart(scene: Scene, entry: number, first: number, end: number, trust: Trust): number | null {
    const limit = scene.to(entry);
    if (end >= limit || scene.isBroken(end)) return null;
    if (scene.isSign(end, '-') && scene.isGlued(end)) {
        const joined =
            end + 1 < limit && scene.isWord(end + 1) && scene.isGlued(end + 1) && scene.lengthOf(end + 1) > 1;
        return joined ? end + 1 + 1 : null;
    }
    if (!scene.isWord(end) || isRepeated(scene, end)) return null;
    const initial = initialEnd(scene, entry, end);
    if (initial !== null) return initialGoesOn(scene, entry, initial) ? initial : null;
    if (scene.has(end, NameBit.Particle)) {
        const behind = particlesEnd(scene, entry, end);
        const goesOn =
            behind < limit &&
            scene.isWord(behind) &&
            !scene.isBroken(behind) &&
            (isPart(scene, entry, first, behind, trust) || isFamilyOfParticles(scene, entry, first, behind));
        const isOrigin = behind === end + 1 && ORIGINS.has(scene.folded(end)) && isFrom(scene, entry, behind);
        if (
            goesOn &&
            !isOrigin &&
            (!scene.has(end, NameBit.Common) || scene.isCapitalised(behind) || scene.isPlainName(behind))
        )
            return end + 1;
    }
    const isPartHere = isPart(scene, entry, first, end, trust) || isFamilyOfParticles(scene, entry, first, end);
    return isPartHere ? end + 1 : null;
}

/** The "Meer" of "van der Meer": an everyday word in capitals, where particles alone begin the name. */
function isFamilyOfParticles(scene: Scene, entry: number, first: number, token: number): boolean {
    if (scene.style(entry) !== Style.Cased || !scene.isCapitalised(token) || token < first + 2) return false;
    for (let at = first; at < token; at += 1) if (!scene.has(at, NameBit.Particle)) return false;
    return true;
}

/** Said twice: "Jones, Jones". */
function isRepeated({ tokens }: Scene, token: number): boolean {
    const value = tokens.value[token] ?? 0;
    return value > 0 && value === tokens.value[token - 1];
}

/** "Marta de Banco Sur": where somebody works. Who opens a conversation says so. */
function isFrom(scene: Scene, entry: number, token: number): boolean {
    if (scene.isUnknown(token) || scene.has(token, NameBit.Organisation)) return true;
    if (scene.has(token + 1, NameBit.Organisation)) return true;
    return entry === 0 && scene.isUnknown(token + 1) && !scene.isBroken(token + 1) && scene.isCapitalised(token + 1);
}

function isPart(scene: Scene, entry: number, first: number, token: number, trust: Trust): boolean {
    const bits = scene.bits(token);
    if (scene.lengthOf(token) < 2) return false;
    if (trust !== Trust.Told && scene.isAbbreviation(entry, token) && !scene.isPlainName(token)) return false;
    if (scene.style(entry) === Style.Cased && scene.isCapitalised(first)) {
        if (!scene.isCapitalised(token)) return false;
        if (bits & ANY_NAME) return true;
        return (
            scene.isUnknown(token) ||
            (trust === Trust.Told && !(bits & (NameBit.Common | NameBit.Organisation | NameBit.Title)))
        );
    }
    if (bits & NameBit.Common) return false;
    if (scene.isPlainName(token)) return true;
    if (scene.isUnknown(token))
        return (
            !isDerived(scene, token) &&
            (trust === Trust.Told || (trust === Trust.Hinted && scene.has(first, NameBit.Given)))
        );
    if (!(bits & NameBit.Family) || (scene.has(token - 1, NameBit.Family) && !scene.has(token - 1, NameBit.Given)))
        return false;
    if (trust !== Trust.Listed && scene.isPlainName(token - 1) && scene.has(token - 1, NameBit.Given)) return true;
    if (isRepeated(scene, token + 1) && token + 1 < scene.to(entry)) return true;
    const isJoined = scene.isSign(token + 1, '-') && scene.isGlued(token + 1);
    return isJoined || scene.endsClause(entry, token + 1) || scene.has(token + 1, NameBit.Follower | NameBit.Speaker);
}
