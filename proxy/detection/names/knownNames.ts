import { LEXICON } from '../lexicon/known.ts';
import { CharacterClass, CLASS_OF, FOLDED } from '../text/characters.ts';
import { tokenise } from '../text/tokenise.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { foldedLetters } from './foldedLetters.ts';
import { spellsOrCounts } from './letterWords.ts';
import { followedByOrganisation } from './organisations.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NAME_BITS, NameBit } from './nameBits.ts';
import { grown } from './readName.ts';
import { Style, type Scene, type TokenSpan } from './scene.ts';
import { Trust } from './trust.ts';

const NO_MENTIONS: readonly Mention[] = [];
/** Known names are such words. */
const NAMING = ANY_NAME | NameBit.Unknown;

/** By the id of a word in the lexicon, the last of all `KnownNames` that knew it: nothing has to be forgotten between conversations. */
const KNOWN_BY = new Int32Array(LEXICON.words.spellings.length);
let made = 0;

/** The words of the names that a conversation has introduced or its record knows: each of them is sensitive wherever it stands. Only the last made counts. */
export class KnownNames {
    private readonly scene: Scene;
    private readonly self: number;
    private ids = 0;
    /** Words that have no id by their folded letters. */
    private readonly spellings = new Set<string>();
    /** The last five bits of what those begin with, as a bit each. */
    private beginnings = 0;

    constructor(scene: Scene) {
        made += 1;
        this.self = made;
        this.scene = scene;
    }

    get isEmpty(): boolean {
        return this.ids + this.spellings.size === 0;
    }

    /** Adds a name of the record, as it is written there, unless it is that of a team or a company. */
    addWritten(name: string): void {
        const tokens = tokenise([name], LEXICON.words);
        if (endsAsOrganisation(tokens)) return;
        for (let token = 0; token < tokens.count; token += 1) {
            if (tokens.kind[token] !== TokenKind.Word) continue;
            const letters = foldedLetters(name.slice(tokens.start[token], tokens.end[token]));
            this.add(tokens.value[token] ?? 0, letters);
        }
    }

    /** Adds the words of a mention. */
    addMention({ first, end }: TokenSpan): void {
        const { scene } = this;
        for (let token = first; token < end; token += 1) {
            if (scene.isWord(token)) this.add(scene.tokens.value[token] ?? 0, scene.folded(token));
        }
    }

    /** Tells whether folded letters are one of these words. */
    knows(letters: string): boolean {
        const id = LEXICON.words.idOf(letters);
        return id > 0 ? KNOWN_BY[id] === this.self : this.spellings.has(letters);
    }

    /** The mentions of these names in an entry. */
    mentionsIn(entry: number): readonly Mention[] {
        const { scene, self } = this;
        const { kind, value } = scene.tokens;
        const end = scene.to(entry);
        let mentions: Mention[] | null = null;
        for (let token = scene.from(entry); token < end; token += 1) {
            if (kind[token] !== TokenKind.Word) continue;
            const id = value[token] ?? 0;
            if (id > 0 ? KNOWN_BY[id] !== self : this.beginnings === 0 || !this.isSpelled(token)) continue;
            if (!(scene.profile(entry) & NAMING)) break;
            const mention = this.mentionAt(entry, token);
            if (isMeant(scene, entry, mention) && !isOther(scene, entry, mention)) (mentions ??= []).push(mention);
            token = mention.end - 1;
        }
        return mentions ?? NO_MENTIONS;
    }

    private mentionAt(entry: number, first: number): Mention {
        const { scene } = this;
        let end = first + 1;
        while (end < scene.to(entry) && !scene.isBroken(end)) {
            if (this.isNamed(end)) end += 1;
            else if (scene.isSign(end, '-') && scene.isGlued(end) && this.isNamed(end + 1)) end += 2;
            else break;
        }
        if (scene.style(entry) === Style.Cased && scene.isCapitalised(first))
            end = grown(scene, entry, first, end, Trust.Hinted);
        return { first, end, entry, score: Score.Known, why: 'a name that this conversation knows' };
    }

    private add(id: number, letters: string): void {
        if (letters.length < 2) return;
        const bits = NAME_BITS[id] ?? 0;
        if (id > 0 && (bits & NameBit.Particle || !(bits & ANY_NAME))) return;
        if (id > 0) {
            KNOWN_BY[id] = this.self;
            this.ids += 1;
        } else {
            this.spellings.add(letters);
            this.beginnings |= 1 << letters.charCodeAt(0);
        }
    }

    private isNamed(token: number): boolean {
        const { tokens } = this.scene;
        if (tokens.kind[token] !== TokenKind.Word) return false;
        const id = tokens.value[token] ?? 0;
        return id > 0 ? KNOWN_BY[id] === this.self : this.isSpelled(token);
    }

    /** Tells whether a word that the lexicon does not know is one of these names: most begin with another letter. */
    private isSpelled(token: number): boolean {
        const { scene } = this;
        const code = scene.firstCode(token);
        if (CLASS_OF[code] === CharacterClass.Letter && (this.beginnings & (1 << (FOLDED[code] ?? 0))) === 0)
            return false;
        return scene.lengthOf(token) > 1 && this.spellings.has(scene.folded(token));
    }
}

/** "Northwind Support": the last of several words is one that companies and their teams have in their names, and people have not. */
function endsAsOrganisation({ kind, value, count }: Tokens): boolean {
    const words = Array.from({ length: count }, (_, token) => token).filter((token) => kind[token] === TokenKind.Word);
    const bits = NAME_BITS[value[words.at(-1) ?? -1] ?? 0] ?? 0;
    return words.length > 1 && (bits & NameBit.Organisation) !== 0 && !(bits & ANY_NAME);
}

/** Part of a company's name, a spelling or an abbreviation. */
function isOther(scene: Scene, entry: number, { first, end }: TokenSpan): boolean {
    if (end > first + 1) return false;
    if (scene.isAbbreviation(entry, first) && !scene.isPlainName(first)) return true;
    const organised = scene.style(entry) === Style.Cased && followedByOrganisation(scene, entry, end);
    return organised || spellsOrCounts(scene, entry, first);
}

/** A name that is also an everyday word is meant where its capital says so or its place in the sentence does. */
function isMeant(scene: Scene, entry: number, { first, end }: TokenSpan): boolean {
    if (end > first + 1 || scene.isUnknown(first) || scene.isPlainName(first)) return true;
    const capital = scene.style(entry) === Style.Cased && scene.isCapitalised(first);
    const opens = scene.beginsSentence(entry, first);
    if (capital && !opens) return true;
    const closes = scene.endsClause(entry, end);
    const before = first > scene.from(entry) ? first - 1 : -1;
    const isAddressed =
        before < 0 || (capital && opens) || scene.has(before, NameBit.Greeting) || scene.isSign(before, ',');
    if (isAddressed && closes) return true;
    if (before >= 0 && scene.has(before, NameBit.Informal) && scene.has(first, NameBit.Given)) return true;
    if (scene.isGlued(end) && scene.isWord(end) && end < scene.to(entry)) return !scene.has(first, NameBit.Common);
    if (scene.has(first, NameBit.Common)) return false;
    return isAddressed && scene.has(first, NameBit.Given);
}
