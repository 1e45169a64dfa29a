import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { AskedNames } from './askedNames.ts';
import { companiesOf, evidentNames, NOBODY, type Evident } from './evidentNames.ts';
import { joined } from './joinMentions.ts';
import { KnownNames } from './knownNames.ts';
import { SURE, type Mention } from './mention.ts';
import { Scene, tokensOf, type TokenSpan } from './scene.ts';
import { nextTelling } from './tellingEntries.ts';

/** What is known about a conversation besides its text. */
export interface NameOptions {
    /** Names of its participants and of the people on its record, as they are written there. */
    readonly knownNames?: readonly string[];
}

/** Fewer letters may be any word. */
const FEWEST_SPELLED = 4;
/** Who answers says in one of so many entries which company it is, even where nobody says a name. */
const OPENING_ENTRIES = 3;
const NO_OPTIONS: NameOptions = {};
const NO_NAMES: readonly string[] = [];
const NO_MENTIONS: readonly Mention[] = [];
const NO_FINDINGS: readonly Finding[] = [];

/** Finds the names of people: introduced, asked for, signed, spelled, listed, and wherever they stand again in the conversation. */
export function recogniseNames(reading: Reading, options: NameOptions = NO_OPTIONS): readonly Finding[] {
    const knownNames = options.knownNames ?? NO_NAMES;
    const scene = new Scene(reading);
    const telling = nextTelling(scene, 0);
    return telling < reading.entries.length || knownNames.length > 0
        ? namesFrom(scene, telling, knownNames)
        : NO_FINDINGS;
}

/** The names of a conversation whose first entry that may tell any is this one. */
function namesFrom(scene: Scene, telling: number, knownNames: readonly string[]): readonly Finding[] {
    const known = new KnownNames(scene);
    for (const name of knownNames) known.addWritten(name);
    const shown = shownFrom(scene, telling, known);
    const findings: Finding[] = [];
    if (known.isEmpty) {
        for (const { mentions } of shown) addFindings(findings, scene, mentions);
        return findings;
    }
    let next = 0;
    for (let entry = 0; entry < scene.reading.entries.length; entry += 1) {
        const evident = shown[next]?.entry === entry ? shown[next++] : undefined;
        const again = known.mentionsIn(entry);
        if (again.length === 0) {
            if (evident) addFindings(findings, scene, evident.mentions);
            continue;
        }
        const companies = evident?.companies ?? companiesOf(scene, entry);
        const mentions = evident?.mentions ?? NO_MENTIONS;
        addFindings(findings, scene, [...mentions, ...others(scene, again, [...companies, ...mentions])]);
    }
    return findings;
}

/** What the entries show, in their order, those left out that show nobody; whom they name for sure is known from then on. */
function shownFrom(scene: Scene, telling: number, known: KnownNames): readonly Evident[] {
    const { reading } = scene;
    const asked = new AskedNames(scene);
    const shown: Evident[] = [];
    const companies = new Set<string>();
    for (let entry = 0; entry < Math.min(reading.entries.length, OPENING_ENTRIES); entry += 1)
        addCompanies(scene, companiesOf(scene, entry), companies);
    for (let entry = telling; entry < reading.entries.length;) {
        const evident = withoutCompanies(scene, evidentNames(scene, entry, asked, known), companies);
        if (evident !== NOBODY) shown.push(evident);
        for (const mention of evident.mentions) {
            if (mention.score < SURE) continue;
            if (mention.isSpelled !== true) known.addMention(mention);
            else if ((mention.letters?.length ?? 0) >= FEWEST_SPELLED) known.addWritten(mention.letters ?? '');
        }
        entry = asked.isWaiting ? entry + 1 : nextTelling(scene, entry + 1);
    }
    return shown;
}

/**
 * What an entry shows but for mentions that are nothing but words of companies that entries have named so far: "is that Northwind?".
 * Its own companies count from then on, where their words are no others.
 */
function withoutCompanies(scene: Scene, evident: Evident, known: Set<string>): Evident {
    const { mentions, companies = [] } = evident;
    const isCompany = ({ first, end }: Mention): boolean => {
        for (let token = first; token < end; token += 1) if (!known.has(scene.folded(token))) return false;
        return true;
    };
    const others = known.size > 0 && mentions.some(isCompany) ? mentions.filter((each) => !isCompany(each)) : mentions;
    addCompanies(scene, companies, known);
    return others === mentions ? evident : { ...evident, mentions: others };
}

/** Words that a list knows are words of people, too. */
function addCompanies(scene: Scene, companies: readonly TokenSpan[], known: Set<string>): void {
    for (const { first, end } of companies) {
        for (let token = first; token < end; token += 1) if (scene.isUnknown(token)) known.add(scene.folded(token));
    }
}

/** The mentions outside of these spans; those that go on behind them count, too. */
function others(scene: Scene, mentions: readonly Mention[], spans: readonly TokenSpan[]): readonly Mention[] {
    const covered = tokensOf(spans);
    let outside: Mention[] | null = null;
    for (const mention of mentions) {
        if (!scene.isEmbedded(mention.entry, mention) && !isCovered(covered, mention)) (outside ??= []).push(mention);
    }
    return outside ?? NO_MENTIONS;
}

function isCovered(covered: ReadonlySet<number>, { first, end }: TokenSpan): boolean {
    if (covered.size === 0) return false;
    for (let token = first; token < end; token += 1) if (!covered.has(token)) return false;
    return true;
}

function addFindings(findings: Finding[], scene: Scene, mentions: readonly Mention[]): void {
    for (const mention of joined(scene, mentions)) findings.push(findingOf(scene, mention));
}

function findingOf({ tokens }: Scene, { entry, first, end: endToken, score, why, group }: Mention): Finding {
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[endToken - 1] ?? 0;
    const finding = { entry, start, end, category: Category.Person, score, why };
    return group === undefined ? finding : { ...finding, group };
}
