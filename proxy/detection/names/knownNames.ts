import { LEXICON } from '../lexicon/known.ts';
import { tokenise } from '../text/tokenise.ts';
import { TokenKind } from '../text/tokens.ts';
import { spellsOrCounts } from './letterWords.ts';
import { followedByOrganisation } from './organisations.ts';
import { Score, type Mention } from './mention.ts';
import { ANY_NAME, NAME_BITS, NameBit } from './nameBits.ts';
import { grown } from './readName.ts';
import { foldedLetters, Style, type Scene, type TokenSpan } from './scene.ts';
import { Trust } from './trust.ts';

const NO_MENTIONS: readonly Mention[] = [];
/** Known names are such words. */
const NAMING = ANY_NAME | NameBit.Unknown;

/** The words of the names that a conversation has introduced or its record knows: each of them is sensitive wherever it stands. */
export class KnownNames {
    /** Words of names by their id in the lexicon. */
    private readonly ids = new Set<number>();
    /** Those that have none by their folded letters. */
    private readonly spellings = new Set<string>();

    get isEmpty(): boolean {
        return this.ids.size + this.spellings.size === 0;
    }

    /** Adds a name of the record, as it is written there. */
    addWritten(name: string): void {
        const tokens = tokenise([name], LEXICON.words);
        for (let token = 0; token < tokens.count; token += 1) {
            if (tokens.kind[token] !== TokenKind.Word) continue;
            const letters = foldedLetters(name.slice(tokens.start[token], tokens.end[token]));
            this.add(tokens.value[token] ?? 0, letters);
        }
    }

    /** Adds the words of a mention. */
    addMention(scene: Scene, { first, end }: TokenSpan): void {
        for (let token = first; token < end; token += 1) {
            if (scene.isWord(token)) this.add(scene.tokens.value[token] ?? 0, scene.folded(token));
        }
    }

    /** The mentions of these names in an entry. */
    mentionsIn(scene: Scene, entry: number): readonly Mention[] {
        if (this.isEmpty || !(scene.profile(entry) & NAMING)) return NO_MENTIONS;
        const mentions: Mention[] = [];
        for (let token = scene.from(entry); token < scene.to(entry); token += 1) {
            if (!this.isNamed(scene, token)) continue;
            let end = token + 1;
            while (end < scene.to(entry) && !scene.isBroken(end)) {
                if (this.isNamed(scene, end)) end += 1;
                else if (scene.isSign(end, '-') && scene.isGlued(end) && this.isNamed(scene, end + 1)) end += 2;
                else break;
            }
            if (scene.style(entry) === Style.Cased && scene.isCapitalised(token))
                end = grown(scene, entry, token, end, Trust.Hinted);
            const mention = {
                first: token,
                end,
                entry,
                score: Score.Known,
                why: 'a name that this conversation knows'
            };
            if (isMeant(scene, entry, mention) && !isOther(scene, entry, mention)) mentions.push(mention);
            token = end - 1;
        }
        return mentions;
    }

    private add(id: number, letters: string): void {
        if (letters.length < 2) return;
        const bits = NAME_BITS[id] ?? 0;
        if (id > 0 && (bits & NameBit.Particle || !(bits & ANY_NAME))) return;
        if (id > 0) this.ids.add(id);
        else this.spellings.add(letters);
    }

    private isNamed(scene: Scene, token: number): boolean {
        if (scene.tokens.kind[token] !== TokenKind.Word) return false;
        const id = scene.tokens.value[token] ?? 0;
        if (id > 0) return ((NAME_BITS[id] ?? 0) & ANY_NAME) !== 0 && this.ids.has(id);
        return this.spellings.size > 0 && scene.lengthOf(token) > 1 && this.spellings.has(scene.folded(token));
    }
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
    const isAddressed = before < 0 || scene.has(before, NameBit.Greeting) || scene.isSign(before, ',');
    if (isAddressed && closes) return true;
    if (before >= 0 && scene.has(before, NameBit.Informal) && scene.has(first, NameBit.Given)) return true;
    if (scene.isGlued(end) && scene.isWord(end) && end < scene.to(entry)) return !scene.has(first, NameBit.Common);
    if (scene.has(first, NameBit.Common)) return false;
    return isAddressed && scene.has(first, NameBit.Given);
}
