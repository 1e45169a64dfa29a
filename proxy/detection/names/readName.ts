import { firstPart } from './firstPart.ts';
import { ANY_NAME, NameBit } from './nameBits.ts';
import { nextPart } from './nextPart.ts';
import type { Scene, TokenSpan } from './scene.ts';
import { Signs } from './signs.ts';
import type { Trust } from './trust.ts';

const MOST_PARTS = 5;
const MOST_SKIPPED = 6;

/**
 * Reads the name of a person that begins at a token or behind fillers and a title; null when none does.
 * Where casing says nothing, a name goes on over known names and over words that no list knows.
 */
export function readName(scene: Scene, entry: number, from: number, trust: Trust): TokenSpan | null {
    const first = nameStart(scene, entry, from);
    const beginning = firstPart(scene, entry, first, trust);
    if (beginning === null) return null;
    const end = grown(scene, entry, first, beginning, trust);
    return end === first + 1 && isParticleAlone(scene, first) ? null : { first, end };
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

/** "Bannister, Beverley": a family name with the given name behind a comma and nothing more is one name. */
export function inverted(scene: Scene, entry: number, name: TokenSpan): TokenSpan {
    const { first, end } = name;
    const given = end + 1;
    if (given >= scene.to(entry) || !scene.isSign(end, ',') || !scene.isWord(given) || scene.isBroken(given))
        return name;
    const bits = scene.bits(end - 1);
    const isFamily = (bits & NameBit.Family) !== 0 || !(bits & NameBit.Given);
    const isGiven = scene.has(given, NameBit.Given) || (scene.isUnknown(given) && scene.isCapitalised(given));
    if (!isFamily || !isGiven || scene.has(given, NameBit.Common)) return name;
    if (end > first + 1 && !scene.has(first, NameBit.Particle)) return name;
    if (scene.isCapitalised(first) !== scene.isCapitalised(given)) return name;
    const after = given + 1;
    const closes = scene.endsClause(entry, after) || scene.has(after, NameBit.Greeting | NameBit.Follower);
    return closes ? { first, end: after } : name;
}

/** "Guten Tag, zur Sicherheit": no name follows. */
function isParticleAlone(scene: Scene, token: number): boolean {
    return scene.has(token, NameBit.Particle) && !scene.has(token, ANY_NAME);
}

function nameStart(scene: Scene, entry: number, from: number): number {
    let token = from;
    for (let skipped = 0; skipped < MOST_SKIPPED && token < scene.to(entry); skipped += 1) {
        const isTitle = scene.has(token, NameBit.Title) && !(scene.bits(token) & ANY_NAME);
        const isFiller =
            scene.has(token, NameBit.Filler) && !(scene.isCapitalised(token) && scene.bits(token) & ANY_NAME);
        const isSign = scene.isOneOf(token, Signs.PartsCue);
        if (!isTitle && !isFiller && !isSign) break;
        token += 1;
    }
    return token;
}
