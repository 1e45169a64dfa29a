import type { PhraseHit } from '../lexicon/phrases.ts';
import { Cue, type Prompt } from './cues.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NameBit } from './nameBits.ts';
import { readName } from './readName.ts';
import { Style, type Scene, type TokenSpan } from './scene.ts';
import { saysSpeaking } from './speaksItself.ts';
import { Trust } from './trust.ts';

type Hits = readonly PhraseHit<Cue | Prompt>[];

const MOST_WORDS = 5;
/** Ends the name of a company where casing does not. */
const ENDS = NameBit.Common | NameBit.LeadIn | NameBit.Greeting | NameBit.Title | NameBit.Filler;
/** Between who speaks and the company: "here from". */
const MOST_BETWEEN = 2;
const MACHINES: ReadonlySet<string> = new Set(['Chatbot', 'System']);
const SELF: ReadonlySet<string> = new Set(['this', 'i', 'im', "i'm"]);
const NO_SPEAKERS: ReadonlySet<number> = new Set();
const NO_COMPANIES: readonly TokenSpan[] = [];

/**
 * The words of an entry that name a company, though they may look like a person: behind "welcome to", and in the first words of a conversation,
 * between a greeting and who is speaking ("good morning Severn Valley Water, Nigel speaking"), or behind the latter ("Nigel from Severn Water").
 * A bot that says who it is names its company.
 */
export function companyNames(
    scene: Scene,
    entry: number,
    hits: Hits,
    mentions: readonly Mention[]
): readonly TokenSpan[] {
    let companies: TokenSpan[] | null = null;
    for (const hit of hits) {
        const { end, meanings } = hit;
        const names = meanings.includes(Cue.Company) || isSelfOfMachine(scene, entry, hit);
        if (!names || end >= scene.to(entry)) continue;
        const company = companyAt(scene, entry, end, NO_SPEAKERS);
        if (company && !isPerson(scene, entry, company)) (companies ??= []).push(company);
    }
    if (entry > 0 || mentions.length === 0) return companies ?? NO_COMPANIES;
    const opener = openingCompany(scene, entry, hits, mentions);
    if (opener) (companies ??= []).push(opener);
    for (const { end, score } of mentions) {
        const employer = score >= Score.Hinted ? employerBehind(scene, entry, end) : null;
        if (employer) (companies ??= []).push(employer);
    }
    return companies ?? NO_COMPANIES;
}

/** "This is", said by who is no person. */
function isSelfOfMachine(scene: Scene, entry: number, { first, meanings }: PhraseHit<Cue | Prompt>): boolean {
    if (!MACHINES.has(scene.reading.entries[entry]?.role ?? '')) return false;
    return meanings.includes(Cue.Claim) && SELF.has(scene.folded(first));
}

/** The person whom "you're through to" and the like are followed by. */
export function personBehind(scene: Scene, entry: number, from: number): TokenSpan | null {
    const name = companyAt(scene, entry, from, NO_SPEAKERS);
    return name && isPerson(scene, entry, name) ? readName(scene, entry, from, Trust.Told) : null;
}

function openingCompany(scene: Scene, entry: number, hits: Hits, mentions: readonly Mention[]): TokenSpan | null {
    let from = scene.from(entry);
    let greets = false;
    for (const { first, end, meanings } of hits) {
        if (first < from) continue;
        if (first !== from || !meanings.includes(Cue.Greeting)) break;
        greets = end > first + 1 || !scene.has(first, NameBit.Informal);
        from = end;
        while (from < scene.to(entry) && !scene.isWord(from)) from += 1;
    }
    if (hits.some(({ first, meanings }) => first === from && meanings.some(introduces))) return null;
    const introduced = mentions.filter(({ score }) => score >= Score.Introduced);
    if (introduced.some(({ first, end }) => first === from && saysSpeaking(scene, entry, end))) return null;
    const speakers = new Set(introduced.map(({ first }) => first));
    const company = companyAt(scene, entry, from, speakers);
    if (!company || isPerson(scene, entry, company)) return null;
    const isFollowed = mentions.some(({ first, score }) => first >= company.end && score >= Score.Introduced);
    return greets || isFollowed || isOrganised(scene, company) ? company : null;
}

function introduces(meaning: Cue | Prompt): boolean {
    return meaning === Cue.Introduction || meaning === Cue.Claim || meaning === Cue.Field;
}

/** "From Severn Water" behind the name of who speaks. */
function employerBehind(scene: Scene, entry: number, end: number): TokenSpan | null {
    let at = end;
    while (at < end + MOST_BETWEEN && scene.has(at, NameBit.Speaker) && !scene.has(at, NameBit.Where)) at += 1;
    if (at >= scene.to(entry) || !scene.has(at, NameBit.Where | NameBit.Particle)) return null;
    const company = companyAt(scene, entry, at + 1, NO_SPEAKERS);
    return company && !isPerson(scene, entry, company) ? company : null;
}

/** The words from a token on that may be the name of a company; one who introduces himself ends it. */
function companyAt(scene: Scene, entry: number, from: number, speakers: ReadonlySet<number>): TokenSpan | null {
    const cased = scene.style(entry) === Style.Cased && scene.isCapitalised(from);
    const limit = Math.min(scene.to(entry), from + MOST_WORDS);
    let end = from;
    while (end < limit && scene.isWord(end) && !scene.isBroken(end) && (end === from || !speakers.has(end))) {
        if (cased ? !goesOnCased(scene, entry, from, end) : !goesOnFlat(scene, entry, from, end)) break;
        end += 1;
    }
    return end > from ? { first: from, end } : null;
}

function goesOnCased(scene: Scene, entry: number, from: number, token: number): boolean {
    if (scene.isCapitalised(token)) return mayBegin(scene, from, token) || !scene.has(token, NameBit.Common);
    const joins = scene.has(token, NameBit.Join | NameBit.Particle);
    return joins && token + 1 < scene.to(entry) && scene.isCapitalised(token + 1);
}

function goesOnFlat(scene: Scene, entry: number, from: number, token: number): boolean {
    if (scene.has(token, NameBit.Join)) {
        const next = token + 1;
        return token > from && next < scene.to(entry) && scene.isWord(next) && !scene.has(next, ENDS);
    }
    if (token > from && scene.has(token, NameBit.Particle) && !scene.has(token, ANY_NAME)) return true;
    if (scene.has(token, ENDS)) return mayBegin(scene, from, token);
    const isNamedAfter = token === from + 1 && scene.has(from, NameBit.Organisation);
    return token === from || isNamedAfter || !speaks(scene, entry, token);
}

/** "Will". */
function mayBegin(scene: Scene, from: number, token: number): boolean {
    return token === from && scene.has(token, NameBit.Given);
}

/** A given name that is nothing else, or behind whose bearer "speaking" stands. */
function speaks(scene: Scene, entry: number, token: number): boolean {
    if (!scene.has(token, NameBit.Given) || scene.has(token + 1, NameBit.Organisation)) return false;
    if (scene.isPlainName(token)) return true;
    const name = readName(scene, entry, token, Trust.Told);
    return name !== null && (scene.has(name.end, NameBit.Speaker) || saysSpeaking(scene, entry, name.end));
}

/** A given name first, nothing but names behind it, and then an end. */
function isPerson(scene: Scene, entry: number, company: TokenSpan): boolean {
    const { first } = company;
    if (isOrganised(scene, company)) return false;
    const name = readName(scene, entry, first, Trust.Told);
    if (!name || name.first !== first || name.end < company.end) return false;
    const next = name.end;
    const speaks = scene.has(next, NameBit.Speaker) && !scene.has(next, NameBit.Where);
    if (speaks || scene.has(next, NameBit.Where)) return scene.isCapitalised(first) || !scene.isUnknown(first);
    if (!scene.has(first, NameBit.Given) || scene.isUnknown(next - 1)) return false;
    if (next === first + 1)
        return scene.isPlainName(first) || scene.isCapitalised(first) || scene.endsClause(entry, next);
    return scene.has(next - 1, NameBit.Family);
}

function isOrganised(scene: Scene, { first, end }: TokenSpan): boolean {
    for (let token = first; token <= end; token += 1) {
        if (scene.has(token, NameBit.Organisation) && !scene.isBroken(token)) return true;
    }
    return false;
}
