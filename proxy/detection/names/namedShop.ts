import { BRANDS } from './data/brands.ts';
import { Score, type Mention } from './mention.ts';
import { NameBit } from './nameBits.ts';
import type { Scene } from './scene.ts';

/** Before the name of a shop, rather than before somebody whose something it is. */
const BEFORE: ReadonlySet<string> = new Set('than like love loves wear some hate prefer'.split(' '));
/** Before where somebody is, which may be at a person's, unless it is said what is done there. */
const WHERE: ReadonlySet<string> = new Set('at from in'.split(' '));
const DONE_AT_SHOPS: ReadonlySet<string> = new Set(
    'ate eat eating ordered order bought buy shopped shop shopping lunch dinner breakfast food pizza burger meal queue'.split(
        ' '
    )
);
/** Behind it; what somebody has stands there otherwise. */
const BEHIND: ReadonlySet<string> = new Set(
    'and or but last on in for yesterday today again then when because every once twice the this'.split(' ')
);
/** Behind it where a question asks about a place, which somebody's thing would stand in the way of: "is Wendy's still". */
const OF_PLACES: ReadonlySet<string> = new Set(
    'still open closed near nearby across around by beside opposite busy in on at any better cheaper good far there worth accessible'.split(
        ' '
    )
);
const ASKS: ReadonlySet<string> = new Set(['is', 'isnt', 'was', 'wasnt']);
/** What a shop does, and nobody has. */
const DOES: ReadonlySet<string> = new Set('has have had sells sold opens closes delivered delivers does'.split(' '));

/** Brands of two names, which people part with a sign. */
const PARTNERS: ReadonlySet<string> = new Set(BRANDS.split(',').map((brand) => brand.trim()));

/** Tells whether a given name alone is that of a shop: "at Denny's and then", "Wendy's has the best fries", "Ben & Jerry's". */
export function isNamedShop(scene: Scene, entry: number, { first, end, score }: Mention): boolean {
    if (score !== Score.Single || end !== first + 1 || end >= scene.to(entry)) return false;
    if (scene.isSign(end, '&')) return isPartnership(scene, entry, first);
    if (!scene.isGlued(end) || !scene.isWord(end) || scene.lengthOf(end) !== POSSESSIVE) return false;
    const behind = end + 1;
    if (goesOnAsOrganisation(scene, entry, behind)) return true;
    const isWord = behind < scene.to(entry) && scene.isWord(behind);
    if (isWord && DOES.has(scene.folded(behind))) return true;
    if (isWord && saysWhere(scene, behind) && isAskedAbout(scene, entry, first)) return true;
    if (!isBehindShopping(scene, entry, first)) return false;
    return scene.endsClause(entry, behind) || (isWord && BEHIND.has(scene.folded(behind)));
}

function isBehindShopping(scene: Scene, entry: number, first: number): boolean {
    if (first <= scene.from(entry)) return false;
    const before = scene.folded(first - 1);
    if (BEFORE.has(before)) return true;
    return WHERE.has(before) && first - 1 > scene.from(entry) && DONE_AT_SHOPS.has(scene.folded(first - 2));
}

/** "Next to", but not "next appointment". */
function saysWhere(scene: Scene, token: number): boolean {
    const word = scene.folded(token);
    return OF_PLACES.has(word) || (word === 'next' && ['to', 'door'].includes(scene.folded(token + 1)));
}

function isAskedAbout(scene: Scene, entry: number, first: number): boolean {
    return first > scene.from(entry) && ASKS.has(scene.folded(first - 1));
}

/** "Ben & Jerry's", "Lea & Perrins": two partners who have something together, or whose brand is known. */
function isPartnership(scene: Scene, entry: number, first: number): boolean {
    const other = first + 2;
    const behind = other + 1;
    if (other >= scene.to(entry) || !scene.isWord(other)) return false;
    if (PARTNERS.has(`${scene.folded(first)} ${scene.folded(other)}`)) return true;
    return behind < scene.to(entry) && scene.isPossessive(behind) && scene.lengthOf(behind) === POSSESSIVE;
}

/** "Herman's Barber Shop": capitalised words that end as a company does. */
function goesOnAsOrganisation(scene: Scene, entry: number, from: number): boolean {
    for (let token = from; token < Math.min(scene.to(entry), from + LONGEST_NAME); token += 1) {
        if (!scene.isWord(token) || !scene.isCapitalised(token) || scene.isBroken(token)) return false;
        if (scene.has(token, NameBit.Organisation)) return true;
    }
    return false;
}

/** In words behind the possessive. */
const LONGEST_NAME = 3;
/** An apostrophe and a letter. */
const POSSESSIVE = 2;
