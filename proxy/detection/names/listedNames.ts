import type { PhraseHit } from '../lexicon/phrases.ts';
import { Casing, TokenKind } from '../text/tokens.ts';
import { isExplanation, isLetterWord, isNumberWord, spellsOrCounts } from './letterWords.ts';
import { BRANDED } from './cues.ts';
import { isNamedShop } from './namedShop.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NAME_BITS, NameBit } from './nameBits.ts';
import { followedByOrganisation, followedByThing } from './organisations.ts';
import { grown, readName } from './readName.ts';
import { Style, type Scene } from './scene.ts';
import { saysSpeaking, speaksItself } from './speaksItself.ts';
import { Trust } from './trust.ts';
import { mayBeName } from './unknownWords.ts';

const IN_FULL = new Set(['sir', 'madam', 'maam', 'miss', 'doctor']);
/** A verb stands behind them, however it is spelled: "i ned to change it". */
const SUBJECTS = new Set(['i', 'we', 'they']);

/** The names of an entry that the lists of names and their surroundings show. */
export function listedNames(scene: Scene, entry: number): readonly Mention[] {
    const { tokens } = scene;
    const mentions: Mention[] = [];
    let brands: readonly PhraseHit<true>[] | null = null;
    let nextBrand = 0;
    for (let token = scene.from(entry); token < scene.to(entry); token += 1) {
        if (tokens.kind[token] !== TokenKind.Word) continue;
        const value = tokens.value[token] ?? 0;
        const bits = NAME_BITS[tokens.meaning[token] ?? 0] ?? 0;
        if (!(bits & (ANY_NAME | NameBit.Title)) && value !== 0) continue;
        if (bits & NameBit.Common && isPlainWord(scene, token, bits)) continue;
        const mention = mentionAt(scene, entry, token, bits);
        if (!mention) continue;
        brands ??= BRANDED.find(tokens, scene.from(entry), scene.to(entry));
        while ((brands[nextBrand]?.end ?? Infinity) <= mention.first) nextBrand += 1;
        const candidate = brands[nextBrand];
        const isSpeaker = saysSpeaking(scene, entry, mention.end);
        const brand = candidate && candidate.first < mention.end && !isSpeaker ? candidate : null;
        token = (brand ? Math.max(brand.end, token + 1) : mention.end) - 1;
        if (!brand && !isNamedShop(scene, entry, mention)) mentions.push(withFamilyBefore(scene, entry, mention));
    }
    return mentions;
}

/** "You", "so": names by chance, unless something says that they speak. */
function isPlainWord(scene: Scene, token: number, bits: number): boolean {
    return (
        scene.tokens.detail[token] === Casing.Lower && !(bits & NameBit.Title) && !scene.has(token + 1, NameBit.Speaker)
    );
}

/** "Peterson, Cody" in a list or on a line of its own. */
function withFamilyBefore(scene: Scene, entry: number, mention: Mention): Mention {
    const family = mention.first - 2;
    if (mention.end > mention.first + 1 || family < scene.from(entry) || !scene.isSign(mention.first - 1, ','))
        return mention;
    const opens = scene.beginsSentence(entry, family) || scene.isSign(family - 1, '/');
    if (!opens || !scene.isPlainName(family) || !scene.has(family, NameBit.Family)) return mention;
    return scene.endsClause(entry, mention.end) ? { ...mention, first: family } : mention;
}

function mentionAt(scene: Scene, entry: number, token: number, bits: number): Mention | null {
    if (bits & NameBit.Title) {
        const titled = titledAt(scene, entry, token);
        if (titled || !(bits & ANY_NAME)) return titled;
    }
    if (scene.isAbbreviation(entry, token) && !scene.isPlainName(token)) return null;
    const style = scene.style(entry);
    const capital = style === Style.Cased && scene.isCapitalised(token);
    if (style === Style.Cased && !capital) return flatMention(scene, entry, token, bits, Style.Cased);
    return capital ? casedMention(scene, entry, token, bits) : flatMention(scene, entry, token, bits, Style.Flat);
}

/** "Mr Patel", "dr. rahman". */
function titledAt(scene: Scene, entry: number, token: number): Mention | null {
    const isShort = isAbbreviated(scene, token);
    const goesOn = scene.isSign(token + 1, '.') && (isShort || scene.isPlainName(token + 2));
    const behind = goesOn ? token + 2 : token + 1;
    if (behind >= scene.to(entry) || !scene.isWord(behind) || scene.isBroken(behind)) return null;
    const isNamed =
        scene.isCapitalised(behind) ||
        scene.isPlainName(behind) ||
        (isShort && scene.has(behind, NameBit.Family) && !scene.has(behind, NameBit.Common));
    const small = scene.style(entry) === Style.Cased && !scene.isCapitalised(behind) && !scene.isCapitalised(token);
    if (small || (!isNamed && !(isShort && scene.isUnknown(behind)))) return null;
    const name = readName(scene, entry, behind, isShort ? Trust.Told : Trust.Hinted);
    if (!name || name.first !== behind) return null;
    return { ...name, entry, score: Score.Titled, why: 'a name with a title before it' };
}

/** "Dr", "Mrs": a full stop behind a title in full ends the sentence. */
function isAbbreviated(scene: Scene, token: number): boolean {
    return scene.lengthOf(token) <= 6 && !IN_FULL.has(scene.folded(token));
}

/** Where capitals tell names. */
function casedMention(scene: Scene, entry: number, token: number, bits: number): Mention | null {
    if (isPartOfLarger(scene, entry, token)) return null;
    const end = grown(scene, entry, token, token + 1, Trust.Listed);
    const isPair = end > token + 1;
    if (followedByOrganisation(scene, entry, end)) return null;
    const opens = scene.beginsSentence(entry, token);
    if ((!isPair || isLetterWord(scene, token)) && standsApart(scene, entry, token)) return null;
    if (isPair && isExplanation(scene, entry, token)) return null;
    if (isPair) return pairMention(scene, entry, token, end, bits);
    if (speaksItself(scene, entry, token, end))
        return { first: token, end, entry, score: Score.Introduced, why: 'says who is speaking' };
    if (!(bits & NameBit.Given) || followedByThing(scene, entry, end)) return null;
    if (!opens && scene.has(token - 1, NameBit.Article)) return null;
    if (scene.isPlainName(token)) return { first: token, end, entry, score: Score.Single, why: 'a given name' };
    const calls = !opens && !(bits & NameBit.Common) && end + 1 < scene.to(entry) && scene.folded(end) === 'from';
    return calls && scene.isCapitalised(end + 1)
        ? { first: token, end, entry, score: Score.Mixed, why: 'says who is speaking' }
        : null;
}

function pairMention(scene: Scene, entry: number, first: number, end: number, bits: number): Mention | null {
    const last = end - 1;
    const lastBits = scene.bits(last);
    const opens = scene.beginsSentence(entry, first);
    const plain = scene.isPlainName(first) || scene.isPlainName(last);
    const place = !opens && scene.has(first - 1, NameBit.Where) && !plain;
    if (place || (lastBits & NameBit.Organisation && !plain)) return null;
    if (bits & NameBit.Given && lastBits & NameBit.Family) {
        const doubtful = !plain && (bits & NameBit.Common) !== 0;
        return doubtful ? null : { first, end, entry, score: Score.Pair, why: 'a given and a family name' };
    }
    if (bits & NameBit.Given && scene.isPlainName(first))
        return { first, end, entry, score: Score.Mixed, why: 'a given name and a capitalised word' };
    if (scene.isPlainName(last) && (bits & ANY_NAME || (scene.isUnknown(first) && !opens)))
        return { first, end, entry, score: Score.Mixed, why: 'a capitalised word and a family name' };
    return null;
}

/** A saint, a letter's word, the second half of a company's name. */
function standsApart(scene: Scene, entry: number, token: number): boolean {
    if (spellsOrCounts(scene, entry, token)) return true;
    const before = token - 1;
    if (before < scene.from(entry)) return false;
    if (scene.has(before, NameBit.Saint) || scene.isSign(before, '&')) return true;
    return scene.isSign(before, '.') && scene.has(before - 1, NameBit.Saint);
}

/** Where casing says nothing, or a name is written small. */
function flatMention(scene: Scene, entry: number, token: number, bits: number, style: Style): Mention | null {
    if (scene.isUnknown(token)) return style === Style.Flat ? unknownPair(scene, entry, token) : null;
    if (!(bits & NameBit.Given) || standsApart(scene, entry, token)) return null;
    const opens = scene.beginsSentence(entry, token);
    const next = token + 1;
    const hasNext = next < scene.to(entry) && scene.isWord(next) && !scene.isBroken(next);
    const plain = scene.isPlainName(token);
    if (!plain) {
        if (!opens && scene.has(token - 1, NameBit.Possession | NameBit.Article)) return null;
        const says = hasNext && speaksItself(scene, entry, token, next);
        if (says) return { first: token, end: next, entry, score: Score.Introduced, why: 'says who is speaking' };
        const isPair =
            hasNext &&
            scene.isPlainName(next) &&
            scene.has(next, NameBit.Family) &&
            !(bits & (NameBit.Common | NameBit.Particle));
        if (!isPair || scene.isGlued(next)) return null;
        const end = grown(scene, entry, token, token + 1, Trust.Listed);
        return end > next ? { first: token, end, entry, score: Score.Mixed, why: 'a given and a family name' } : null;
    }
    const isSpeaker = scene.isUnknown(next) && scene.has(next + 1, NameBit.Speaker);
    const end = grown(scene, entry, token, flatEnd(scene, entry, token, style), isSpeaker ? Trust.Told : Trust.Listed);
    if (followedByOrganisation(scene, entry, end)) return null;
    if (end > next) return { first: token, end, entry, score: Score.Pair, why: 'a given and a family name' };
    if (speaksItself(scene, entry, token, end))
        return { first: token, end, entry, score: Score.Introduced, why: 'says who is speaking' };
    if (!opens && (scene.has(token - 1, NameBit.Article) || SUBJECTS.has(scene.folded(token - 1)))) return null;
    if (style === Style.Cased && scene.lengthOf(token) < 5 && !scene.isSign(token - 1, ',')) return null;
    return scene.lengthOf(token) > 2 ? { first: token, end, entry, score: Score.Single, why: 'a given name' } : null;
}

/** A given name takes a word that no list knows for the family name where a number, a sign or nothing follows. */
function flatEnd(scene: Scene, entry: number, token: number, style: Style): number {
    const next = token + 1;
    if (style !== Style.Flat || next >= scene.to(entry) || !mayBeName(scene, next)) return next;
    const isLast = scene.endsClause(entry, next + 1) || scene.tokens.kind[next + 1] === TokenKind.Digits;
    return isLast || isNumberWord(scene, next + 1) ? next + 1 : next;
}

/** A word that no list knows and a family name. */
function unknownPair(scene: Scene, entry: number, token: number): Mention | null {
    const next = token + 1;
    if (next >= scene.to(entry) || !mayBeName(scene, token) || !scene.isWord(next) || scene.isGlued(next)) return null;
    const isHere = scene.has(token - 1, NameBit.Informal) && token > scene.from(entry) && scene.folded(next) === 'here';
    if (isHere || (saysSpeaking(scene, entry, next) && (entry === 0 || scene.beginsSentence(entry, token))))
        return { first: token, end: next, entry, score: Score.Introduced, why: 'says who is speaking' };
    if (!scene.isPlainName(next) || scene.has(next, NameBit.Given) || scene.isBroken(next)) return null;
    const end = grown(scene, entry, token, next + 1, Trust.Listed);
    if (followedByOrganisation(scene, entry, end)) return null;
    return { first: token, end, entry, score: Score.Mixed, why: 'a word and a family name' };
}

/** The middle or the end of a chain of capitalised words that is no name. */
function isPartOfLarger(scene: Scene, entry: number, token: number): boolean {
    const before = token - 1;
    if (before < scene.from(entry) || !scene.isWord(before) || scene.isBroken(token)) return false;
    if (!scene.isCapitalised(before) || scene.beginsSentence(entry, before)) return false;
    if (scene.has(before, NameBit.Organisation) && !scene.has(before, ANY_NAME)) return true;
    return !scene.has(before, ANY_NAME | NameBit.Title | NameBit.Common | NameBit.LeadIn) && !scene.isPlainName(token);
}
