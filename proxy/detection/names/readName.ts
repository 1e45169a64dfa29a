import { Casing, TokenKind } from '../text/tokens.ts';
import { ANY_NAME, NameBit } from './nameBits.ts';
import { Style, type Scene, type TokenSpan } from './scene.ts';

/** How sure it is that a name follows. */
export const Trust = {
    /** Only the lists of names say so. */
    Listed: 0,
    /** Something before it says so, but says it of other things, too. */
    Hinted: 1,
    /** It was introduced or asked for. */
    Told: 2
} as const;
export type Trust = (typeof Trust)[keyof typeof Trust];

/** "From" in other languages: before a word that is no known name they say where somebody calls from. */
const ORIGINS = new Set(['von', 'de', 'da', 'do', 'di', 'del', 'della', 'van', 'du']);
const MOST_PARTS = 5;
const MOST_SKIPPED = 6;

/**
 * Reads the name of a person that begins at a token or behind fillers and a title; null when none does.
 * Where casing says nothing, a name goes on over known names and over words that no list knows.
 */
export function readName(scene: Scene, entry: number, from: number, trust: Trust): TokenSpan | null {
    const first = nameStart(scene, entry, from);
    const beginning = firstPart(scene, entry, first, trust);
    return beginning === null ? null : { first, end: grown(scene, entry, first, beginning, trust) };
}

/** Goes on with a name whose first part ends at `end`. */
export function grown(scene: Scene, entry: number, first: number, from: number, trust: Trust): number {
    let parts = 1;
    let end = from;
    while (parts < MOST_PARTS) {
        const next = nextPart(scene, entry, first, end, trust);
        if (next === null) break;
        end = next;
        parts += 1;
    }
    return end;
}

function nameStart(scene: Scene, entry: number, from: number): number {
    let token = from;
    for (let skipped = 0; skipped < MOST_SKIPPED && token < scene.to(entry); skipped += 1) {
        const isTitle = scene.has(token, NameBit.Title) && !(scene.bits(token) & ANY_NAME);
        const isFiller =
            scene.has(token, NameBit.Filler) && !(scene.isCapitalised(token) && scene.bits(token) & ANY_NAME);
        const isSign =
            scene.tokens.kind[token] === TokenKind.Sign &&
            ',.:"\'-*('.includes(String.fromCharCode(scene.tokens.value[token] ?? 0));
        if (!isTitle && !isFiller && !isSign) break;
        token += 1;
    }
    return token;
}

/** The end of the first part, or null when no name begins here. */
function firstPart(scene: Scene, entry: number, token: number, trust: Trust): number | null {
    if (token >= scene.to(entry) || !scene.isWord(token)) return null;
    const bits = scene.bits(token);
    const capital = scene.isCapitalised(token) && scene.style(entry) === Style.Cased;
    const initial = initialEnd(scene, entry, token);
    if (initial !== null) return scene.isCapitalised(initial) && nameLike(scene, initial) ? initial : null;
    if (bits & NameBit.Particle && !(bits & NameBit.Given && capital)) {
        const behind = particlesEnd(scene, entry, token);
        if (
            behind < scene.to(entry) &&
            (scene.isPlainName(behind) || (scene.isCapitalised(behind) && nameLike(scene, behind)))
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
    return isRareWord && follows && scene.isCapitalised(token + 1) && scene.has(token + 1, ANY_NAME) ? token + 1 : null;
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
    if (scene.endsClause(entry, next)) return trust === Trust.Told || !(bits & NameBit.Common);
    if (scene.has(next, NameBit.Speaker)) return true;
    if (scene.has(next, NameBit.Family) && !scene.has(next, NameBit.Common) && trust === Trust.Told) return true;
    return scene.has(next, NameBit.Follower) && (trust === Trust.Told || !(bits & NameBit.Common));
}

/** A word that no list knows is a name when it is introduced, or when its capital says so. */
function isUnknownName(scene: Scene, entry: number, token: number, trust: Trust, casing: Casing): boolean {
    const capital = casing === Casing.Capitalised;
    if (scene.lengthOf(token) < 2 || isDerived(scene, token)) return capital && trust === Trust.Told;
    if (trust === Trust.Told) return true;
    if (scene.isSign(token + 1, '-') && scene.isGlued(token + 1) && scene.isPlainName(token + 2)) return true;
    if (!capital) return false;
    const next = token + 1;
    if (next < scene.to(entry) && scene.isCapitalised(next) && !scene.endsClause(entry, next))
        return scene.has(next, ANY_NAME) || (scene.isUnknown(next) && !scene.isCapitalised(next + 1));
    return scene.endsClause(entry, next) || scene.has(next, NameBit.Speaker | NameBit.Follower);
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

function isDerived(scene: Scene, token: number): boolean {
    const letters = scene.folded(token);
    return letters.length > 4 && DERIVED.some((ending) => letters.endsWith(ending));
}

/** The end of the next part of a name, or null when the name ends. */
function nextPart(scene: Scene, entry: number, first: number, end: number, trust: Trust): number | null {
    const limit = scene.to(entry);
    if (end >= limit || scene.isBroken(end)) return null;
    if (scene.isSign(end, '-') && scene.isGlued(end)) {
        const joined =
            end + 1 < limit && scene.isWord(end + 1) && scene.isGlued(end + 1) && scene.lengthOf(end + 1) > 1;
        return joined ? end + 1 + 1 : null;
    }
    if (!scene.isWord(end)) return null;
    const initial = initialEnd(scene, entry, end);
    if (initial !== null) return initialGoesOn(scene, entry, initial) ? initial : null;
    if (scene.has(end, NameBit.Particle)) {
        const behind = particlesEnd(scene, entry, end);
        const goesOn =
            behind < limit &&
            scene.isWord(behind) &&
            !scene.isBroken(behind) &&
            isPart(scene, entry, first, behind, trust);
        const isOrigin = scene.isUnknown(behind) && behind === end + 1 && ORIGINS.has(scene.folded(end));
        if (
            goesOn &&
            !isOrigin &&
            (!scene.has(end, NameBit.Common) || scene.isCapitalised(behind) || scene.isPlainName(behind))
        )
            return end + 1;
    }
    return isPart(scene, entry, first, end, trust) ? end + 1 : null;
}

function isPart(scene: Scene, entry: number, first: number, token: number, trust: Trust): boolean {
    const bits = scene.bits(token);
    if (scene.lengthOf(token) < 2) return false;
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
    const isJoined = scene.isSign(token + 1, '-') && scene.isGlued(token + 1);
    return isJoined || scene.endsClause(entry, token + 1) || scene.has(token + 1, NameBit.Follower | NameBit.Speaker);
}

/** Particles of a family name follow one another. */
function particlesEnd(scene: Scene, entry: number, token: number): number {
    let end = token;
    while (end < scene.to(entry) && end < token + 3) {
        if (scene.has(end, NameBit.Particle) || (scene.isSign(end, '-') && scene.isGlued(end))) end += 1;
        else break;
    }
    return end;
}

/** The token behind an initial and its dot; null when the token is none. */
function initialEnd(scene: Scene, entry: number, token: number): number | null {
    if (scene.lengthOf(token) !== 1 || !scene.isWord(token)) return null;
    const dotted = token + 1 < scene.to(entry) && scene.isSign(token + 1, '.') && scene.isGlued(token + 1);
    const end = dotted ? token + 2 : token + 1;
    return end < scene.to(entry) && scene.isWord(end) && !scene.isBroken(end) ? end : null;
}

function initialGoesOn(scene: Scene, entry: number, behind: number): boolean {
    if (scene.lengthOf(behind) === 1) {
        const next = initialEnd(scene, entry, behind);
        return next !== null && scene.lengthOf(next) > 1 && initialGoesOn(scene, entry, next);
    }
    if (scene.has(behind, NameBit.Common)) return false;
    return scene.has(behind, NameBit.Family) || (scene.isCapitalised(behind) && nameLike(scene, behind));
}

function nameLike(scene: Scene, token: number): boolean {
    return scene.isWord(token) && (scene.has(token, ANY_NAME) || scene.isUnknown(token) || scene.lengthOf(token) === 1);
}
