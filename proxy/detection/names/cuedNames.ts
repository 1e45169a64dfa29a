import type { PhraseHit } from '../lexicon/phrases.ts';
import { TokenKind } from '../text/tokens.ts';
import { personBehind } from './companyNames.ts';
import { BRANDED, Cue, isPrompt, type Prompt } from './cues.ts';
import { opensCode, spellsOrCounts } from './letterWords.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NameBit } from './nameBits.ts';
import { namesThing } from './namedThings.ts';
import { inverted, readName } from './readName.ts';
import { Style, type Scene, type TokenSpan } from './scene.ts';
import { Signs } from './signs.ts';
import { Trust } from './trust.ts';

const CUSTOMER = 'EndUser';
/** With them nobody takes a call. */
const CHATTY = new Set(['hi', 'hey', 'hiya', 'dear']);
const NO_MENTIONS: readonly Mention[] = [];
const LONGEST_SIGNATURE = 5;
/** In tokens. */
const LONGEST_TAG = 5;
/** End phrases that the names of companies follow as well: "on behalf of", "that's for". */
const FROM = new Set(['from', 'of', 'for']);
/** "Ask for": a person follows. */
const SOUGHT = new Set(['ask', 'asked', 'looking']);
const OF_THINGS: ReadonlySet<string> = new Set('or in on at of by with'.split(' '));
/** Begin claims that say many things. */
const VAGUE = new Set(
    'it its that thats here heres cest c ici das hier es con habla aqui fala qui dit ik ich'.split(' ')
);

/** The names of an entry that something right before them introduces. */
export function cuedNames(scene: Scene, entry: number, hits: readonly PhraseHit<Cue | Prompt>[]): readonly Mention[] {
    let mentions: Mention[] | null = null;
    for (const hit of hits) {
        if (hit.end >= scene.to(entry) || !mayFollow(scene, hit.end)) continue;
        for (const meaning of hit.meanings) {
            const mention = isPrompt(meaning) ? null : cuedName(scene, entry, hit, meaning);
            if (!mention) continue;
            (mentions ??= []).push(mention);
            break;
        }
    }
    return mentions ?? NO_MENTIONS;
}

/** Most words behind a cue are everyday words, which no name begins with. */
function mayFollow(scene: Scene, token: number): boolean {
    if (!scene.isWord(token) || scene.isUnknown(token) || scene.isCapitalised(token)) return true;
    return scene.has(token, ANY_NAME | NameBit.Title | NameBit.Filler | NameBit.Particle | NameBit.Copula);
}

function cuedName(scene: Scene, entry: number, { first, end }: PhraseHit<Cue | Prompt>, cue: Cue): Mention | null {
    switch (cue) {
        case Cue.Introduction:
            return namesThing(scene, entry, first, end)
                ? null
                : told(scene, entry, end, 'introduced as a name just before');
        case Cue.Field: {
            const behind = behindCopula(scene, entry, end);
            return told(scene, entry, behind, 'behind the label of a name');
        }
        case Cue.Label: {
            const behind = behindColon(scene, entry, first, end);
            return behind === null ? null : told(scene, entry, behind, 'behind the label of a name');
        }
        case Cue.Claim:
            return claimed(scene, entry, first, end);
        case Cue.Dealing:
            return namesThing(scene, entry, first, end) ? null : dealtWith(scene, entry, end);
        case Cue.Company: {
            const person = personBehind(scene, entry, end);
            return person && { ...person, entry, score: Score.Introduced, why: 'introduced as a name just before' };
        }
        case Cue.Greeting:
            return greeted(scene, entry, end);
        case Cue.Closing:
            return signed(scene, entry, end);
    }
}

function told(scene: Scene, entry: number, from: number, why: string): Mention | null {
    const name = from < scene.to(entry) ? readName(scene, entry, from, Trust.Told) : null;
    if (!name || (scene.isAbbreviation(entry, name.first) && !scene.isPlainName(name.first))) return null;
    return { ...inverted(scene, entry, name), entry, score: Score.Introduced, why };
}

function hinted(scene: Scene, entry: number, from: number, score: number, why: string): Mention | null {
    if (from >= scene.to(entry) || scene.isOneOf(from, Signs.EndsClause)) return null;
    const name = readName(scene, entry, from, Trust.Hinted);
    return name && { ...name, entry, score, why };
}

/** Companies stand behind "a call from" and "on behalf of", too: only a known name is that of a person there. */
function dealtWith(scene: Scene, entry: number, end: number): Mention | null {
    const from = scene.isSign(end, ',') ? end + 1 : end;
    const name = hinted(scene, entry, from, Score.Hinted, 'somebody who is spoken of by name');
    if (!name || scene.isSign(name.end, '&') || isBrandOfThings(scene, entry, name)) return null;
    const mayBeCompany = FROM.has(scene.folded(end - 1)) && !SOUGHT.has(scene.folded(end - 2));
    return mayBeCompany && !scene.has(name.first, ANY_NAME | NameBit.Particle) ? null : name;
}

/** "Stan Smith trainers": a brand that is a person's name, and behind it the thing. */
function isBrandOfThings(scene: Scene, entry: number, { first, end }: TokenSpan): boolean {
    if (scene.endsClause(entry, end) || scene.has(end, NameBit.Follower | NameBit.Copula | NameBit.Join)) return false;
    return BRANDED.find(scene.tokens, first, end)[0]?.first === first;
}

/** "It's" and "I'm" in other languages say many things: only a known name follows them, or one that says that it speaks. */
function claimed(scene: Scene, entry: number, first: number, end: number): Mention | null {
    const why = 'introduced as a name just before';
    const name =
        scene.has(end, NameBit.Question) && isSelf(scene, first, end)
            ? told(scene, entry, end, why)
            : hinted(scene, entry, end, Score.Introduced, why);
    if (!name) return null;
    if (spellsOrCounts(scene, entry, name.first)) return null;
    const isVague = VAGUE.has(scene.folded(first));
    const isListed = scene.has(name.first, ANY_NAME | NameBit.Particle);
    if (isVague && !isListed && !scene.has(name.end, NameBit.Speaker)) return null;
    const isSure = scene.isPlainName(name.first) || name.end > name.first + 1 || scene.has(name.end, NameBit.Speaker);
    if (isVague && !isSure && !scene.isCapitalised(name.first)) return null;
    const possessive = name.end < scene.to(entry) && scene.isGlued(name.end) && scene.folded(name.end) === 's';
    return isVague || possessive ? { ...name, score: Score.Hinted } : name;
}

/** "I'm": a modal behind it ("will") can only be a name. */
function isSelf(scene: Scene, first: number, end: number): boolean {
    return scene.folded(first) === 'im' || (scene.folded(first) === 'i' && scene.folded(end - 1) === 'am');
}

/** In a greeting the name follows at once; what follows a greeting without being a name for sure has to end there. */
function greeted(scene: Scene, entry: number, end: number): Mention | null {
    const comma = scene.isSign(end, ',');
    const name = hinted(scene, entry, comma ? end + 1 : end, Score.Greeted, 'addressed by name');
    if (!name) return null;
    if (opensCode(scene, entry, name.first) || answersWithCompany(scene, entry, name)) return null;
    const isOpener = comma && scene.isUnknown(name.first) && name.end < scene.to(entry) && scene.isSign(name.end, ',');
    if (isOpener) return null;
    const single = name.end === name.first + 1;
    if (single && !scene.has(end - 1, NameBit.Informal) && goesOnAsThing(scene, entry, name)) return null;
    if (single && scene.isAbbreviation(entry, name.first) && !scene.isPlainName(name.first)) return null;
    if (
        single &&
        !scene.isPlainName(name.first) &&
        scene.style(entry) === Style.Cased &&
        scene.isCapitalised(name.first)
    ) {
        const next = name.end;
        return scene.endsClause(entry, next) ||
            (scene.has(name.first, NameBit.Given) &&
                !scene.has(name.first, NameBit.Common) &&
                !scene.isCapitalised(next))
            ? name
            : null;
    }
    return name;
}

/** "So, rose or jasmine", "so page in the catalogue": behind whom one speaks to stands none of these. */
function goesOnAsThing(scene: Scene, entry: number, { first, end }: TokenSpan): boolean {
    return !scene.isPlainName(first) && !scene.endsClause(entry, end) && OF_THINGS.has(scene.folded(end));
}

/** "Hello, Skylark.": who takes a call says where, and greets nobody by name yet. */
function answersWithCompany(scene: Scene, entry: number, name: TokenSpan): boolean {
    const { role = null } = scene.reading.entries[entry] ?? {};
    if (entry > 0 || role === null || role === CUSTOMER) return false;
    if (!scene.isSign(name.first - 1, ',') || scene.isSign(name.end, '!') || CHATTY.has(scene.folded(name.first - 2)))
        return false;
    return !scene.has(name.first, ANY_NAME | NameBit.Particle) && name.end >= scene.to(entry) - 1;
}

/** The writer's name stands behind a comma or on a line of its own, and little or nothing behind it. */
function signed(scene: Scene, entry: number, end: number): Mention | null {
    let from = end;
    while (from < scene.to(entry) && (scene.isSign(from, ',') || scene.isSign(from, '.') || scene.isSign(from, '-')))
        from += 1;
    if (from >= scene.to(entry) || (from === end && !scene.isBroken(from))) return null;
    const small = scene.isBroken(from) && scene.has(from, NameBit.Given) && !scene.isCapitalised(from);
    const name = readName(scene, entry, from, small ? Trust.Told : Trust.Hinted);
    if (!name || name.first !== from || scene.has(from, NameBit.Common) || !(small || scene.isCapitalised(name.first)))
        return null;
    const isLast =
        scene.to(entry) - name.end <= LONGEST_SIGNATURE || (name.end < scene.to(entry) && scene.isBroken(name.end));
    return isLast && scene.endsClause(entry, name.end)
        ? { ...name, entry, score: Score.Greeted, why: 'signed with a name' }
        : null;
}

function behindCopula(scene: Scene, entry: number, from: number): number {
    let at = from;
    for (let skipped = 0; skipped < 3 && at < scene.to(entry); skipped += 1) {
        const isSkipped =
            scene.has(at, NameBit.Copula) ||
            scene.isSign(at, ':') ||
            scene.isSign(at, '=') ||
            scene.isSign(at, ';') ||
            scene.isSign(at, '|') ||
            scene.isSign(at, ',') ||
            scene.folded(at) === 'it';
        const behind = behindTag(scene, entry, at);
        if (!isSkipped && behind === at) break;
        at = isSkipped ? at + 1 : behind;
    }
    return at;
}

/** Behind "</b>", and where it is when no tag stands there. */
function behindTag(scene: Scene, entry: number, at: number): number {
    if (!scene.isSign(at, '<')) return at;
    const limit = Math.min(scene.to(entry), at + LONGEST_TAG);
    for (let token = at + 1; token < limit; token += 1) if (scene.isSign(token, '>')) return token + 1;
    return at;
}

/** Behind the colon of a label, which a number may stand before ("Passenger 1:"); null when the label has none. */
function behindColon(scene: Scene, entry: number, first: number, end: number): number | null {
    const at = scene.tokens.kind[end] === TokenKind.Digits ? end + 1 : end;
    if (at + 1 >= scene.to(entry)) return null;
    if (scene.isSign(at, ':') || scene.isSign(at, '=')) return at + 1;
    const isDash = scene.isSign(at, '-') && !scene.isGlued(at) && !scene.isGlued(at + 1);
    return isDash && scene.beginsSentence(entry, first) ? at + 1 : null;
}
