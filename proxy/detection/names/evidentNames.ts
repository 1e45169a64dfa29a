import type { AskedNames } from './askedNames.ts';
import { companyNames } from './companyNames.ts';
import { cuedNames } from './cuedNames.ts';
import { isJapanese, japaneseNames, Place } from './japaneseNames.ts';
import type { KnownNames } from './knownNames.ts';
import { listedNames } from './listedNames.ts';
import { mayBeSpelled } from './mayBeSpelled.ts';
import type { Mention } from './mention.ts';
import { NameBit } from './nameBits.ts';
import { followedByOrganisation } from './organisations.ts';
import { tokensOf, type Scene, type TokenSpan } from './scene.ts';
import { Spelled, spelledNames } from './spelledNames.ts';

/** What an entry shows by itself or with those before it. */
export interface Evident {
    readonly entry: number;
    readonly mentions: readonly Mention[];
    /** The names of companies in it, which are no persons; left out when it took no look at them to tell the mentions. */
    readonly companies?: readonly TokenSpan[];
}

const NO_MENTIONS: readonly Mention[] = [];
const NO_COMPANIES: readonly TokenSpan[] = [];
/** Of an entry that shows nothing, whichever it is. */
export const NOBODY: Evident = { entry: -1, mentions: NO_MENTIONS };

/** Names may stand where such words do. */
const TELLING = NameBit.Possible | NameBit.Unknown | NameBit.Title;
/** A shorter entry may ask for a name in words that are in every text ("and you are?"). */
const SHORT = 5;
const FEWEST_LETTERS = 2;

/** The names of an entry but for those that are only known from elsewhere; entries come in order. */
export function evidentNames(scene: Scene, entry: number, asked: AskedNames, known: KnownNames): Evident {
    const profile = scene.profile(entry);
    const isShort = scene.to(entry) - scene.from(entry) <= SHORT;
    const isHeard = isShort || (profile & NameBit.Asks) !== 0 || asked.isWaiting;
    if (!(profile & TELLING) && !isHeard && !maySpell(scene, entry, profile)) return NOBODY;
    const hits = scene.cues(entry);
    const cued = hits.length === 0 ? NO_MENTIONS : cuedNames(scene, entry, hits);
    const answers = asked.answersIn(entry, cued);
    const shown = both(cued, profile & TELLING ? listedIn(scene, entry) : NO_MENTIONS);
    asked.listen(entry, hits, shown);
    const all = both(answers, shown);
    const companies = all.length > 0 && profile & TELLING ? companyNames(scene, entry, hits, shown) : NO_COMPANIES;
    const mentions = all.length === 0 ? all : persons(scene, entry, all, companies);
    const spelled =
        profile & NameBit.Letter && mayBeSpelled(scene.tokens, scene.from(entry), scene.to(entry))
            ? spelledNames(scene, entry, mentions, asked.isAboutThing(entry) ? Spelled.Things : Spelled.Anything, known)
            : NO_MENTIONS;
    if (all.length > 0) return { entry, mentions: both(mentions, spelled), companies };
    return spelled.length > 0 ? { entry, mentions: spelled } : NOBODY;
}

/** The names of companies in an entry that mentions nobody. */
export function companiesOf(scene: Scene, entry: number): readonly TokenSpan[] {
    return scene.profile(entry) & TELLING ? companyNames(scene, entry, scene.cues(entry), NO_MENTIONS) : NO_COMPANIES;
}

/** Two letters follow one another, or explain a name. */
function maySpell(scene: Scene, entry: number, profile: number): boolean {
    if (!(profile & NameBit.Letter)) return false;
    let letters = 0;
    for (let token = scene.from(entry); token < scene.to(entry) && letters < FEWEST_LETTERS; token += 1) {
        if (scene.has(token, NameBit.Letter)) letters += 1;
        else if (scene.isWord(token)) letters = 0;
    }
    return letters >= FEWEST_LETTERS;
}

function listedIn(scene: Scene, entry: number): readonly Mention[] {
    const listed = listedNames(scene, entry);
    return isJapanese(scene.reading, entry) ? both(japaneseNames(scene, entry, Place.Anywhere), listed) : listed;
}

function persons(
    scene: Scene,
    entry: number,
    mentions: readonly Mention[],
    companies: readonly TokenSpan[]
): readonly Mention[] {
    const company = tokensOf(companies);
    let kept: Mention[] | null = null;
    for (const mention of mentions) {
        const isOther =
            touches(company, mention) ||
            isFamiliar(scene, mention) ||
            isKind(scene, entry, mention) ||
            isOfCompany(scene, entry, mention);
        if (!scene.isEmbedded(entry, mention) && !isOther) (kept ??= []).push(mention);
    }
    return kept ?? NO_MENTIONS;
}

/** What people call each other, and sigh, without being named so; in capitals it may be a name. */
const FAMILIAR: ReadonlySet<string> = new Set(
    'bud buddy pal love mate hon hun honey darling babe boss chief duck petal sweetheart sweetie guv phew treacle flower'.split(
        ' '
    )
);
/** "Mac address", "bom dia": the first word names nobody before the second. */
const PHRASES: Readonly<Record<string, string>> = { mac: 'address', bom: 'dia', nat: 'ins' };

function isFamiliar(scene: Scene, { first, end }: TokenSpan): boolean {
    if (end !== first + 1) return false;
    const word = scene.folded(first);
    if (PHRASES[word] !== undefined && scene.isWord(end) && scene.folded(end) === PHRASES[word]) return true;
    return FAMILIAR.has(word) && !scene.isCapitalised(first);
}

/** "A treasure hunt": what is written small behind an article, and begins with no given name, is a thing; so is "the Nelson Mandela room". */
function isKind(scene: Scene, entry: number, { first, end }: TokenSpan): boolean {
    if (first <= scene.from(entry)) return false;
    if (scene.folded(first - 1) === 'the')
        return scene.isWord(end) && end < scene.to(entry) && VENUES.has(scene.folded(end));
    if (!ARTICLES.has(scene.folded(first - 1))) return false;
    return !scene.isCapitalised(first) && !scene.has(first, NameBit.Given);
}

const VENUES: ReadonlySet<string> = new Set(
    'room suite building hall ward wing lounge line bridge theatre theater museum collection edition show exhibition tour trainers range model treatment unit clinic stand'.split(
        ' '
    )
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** "You're chatting with Fernhill Surgery": words of no list, before what ends the name of a company. */
function isOfCompany(scene: Scene, entry: number, { first, end }: TokenSpan): boolean {
    for (let token = first; token < end; token += 1) if (!scene.has(token, NameBit.Unknown)) return false;
    return followedByOrganisation(scene, entry, end) || scene.has(end - 1, NameBit.Organisation);
}

function touches(tokens: ReadonlySet<number>, { first, end }: TokenSpan): boolean {
    if (tokens.size === 0) return false;
    for (let token = first; token < end; token += 1) if (tokens.has(token)) return true;
    return false;
}

/** Both lists, without a new one where either is empty. */
function both(one: readonly Mention[], other: readonly Mention[]): readonly Mention[] {
    if (other.length === 0) return one;
    return one.length === 0 ? other : [...one, ...other];
}
