import { introduces, isPrompt } from './cues.ts';
import { NameBit } from './nameBits.ts';
import { readName } from './readName.ts';
import { Style, type Scene, type TokenSpan } from './scene.ts';
import { Signs } from './signs.ts';
import { Trust } from './trust.ts';

const MOST_WORDS = 3;
const MOST_GIVING = 4;
const GIVERS = new Set(['you', 'youve']);
const GIVING = new Set(['ve', 'have', 'got', 'now']);
/** What goes on with a sentence, and is no name. */
const OTHER =
    NameBit.Common |
    NameBit.LeadIn |
    NameBit.Article |
    NameBit.Question |
    NameBit.Possession |
    NameBit.Follower |
    NameBit.Speaker |
    NameBit.Filler |
    NameBit.Organisation;

/** Behind "you've got", which answers who is there; null when nothing of it stands at a token. */
export function behindGiving(scene: Scene, token: number, limit: number): number | null {
    if (!GIVERS.has(scene.folded(token))) return null;
    let end = token + 1;
    while (end < Math.min(limit, token + MOST_GIVING) && isGiving(scene, end)) end += 1;
    return scene.folded(end - 1) === 'got' ? end : null;
}

/** Behind "au nom de", or the "de" of "de gonçalo teixeira", which say whose it is; null when nothing of it stands at a token. */
export function behindIntroduction(scene: Scene, entry: number, token: number): number | null {
    for (const { first, end, meanings } of scene.cues(entry)) {
        if (first > token) break;
        if (first === token && end > token + 1 && meanings.some((meaning) => !isPrompt(meaning) && introduces(meaning)))
            return end;
    }
    const isOf = WHOSE.has(scene.folded(token)) && token === scene.from(entry);
    const isNamed = scene.has(token + 1, NameBit.Given) && !scene.has(token + 1, NameBit.Family);
    return isOf && isNamed && token + 1 < scene.to(entry) ? token + 1 : null;
}

const WHOSE = new Set(['de', 'do', 'da', 'von', 'van']);

function isGiving(scene: Scene, token: number): boolean {
    return GIVING.has(scene.folded(token)) || scene.isSign(token, "'");
}

/** "Mark aber nathy": two or three words that are all of an answer and begin with a given name, though the others be misheard; else null. */
export function wholeAnswer(scene: Scene, entry: number, first: number): TokenSpan | null {
    if (!scene.has(first, NameBit.Given) || scene.style(entry) !== Style.Flat) return null;
    let end = first + 1;
    while (end < scene.to(entry) && end - first <= MOST_WORDS && isWord(scene, end)) end += 1;
    const words = end - first;
    return words > 1 && words <= MOST_WORDS && scene.endsClause(entry, end) ? { first, end } : null;
}

function isWord(scene: Scene, token: number): boolean {
    return scene.isWord(token) && !scene.isBroken(token) && scene.lengthOf(token) > 1 && !scene.has(token, OTHER);
}

/** What goes on behind a name that answers: its family name in a sentence of its own, or its last part again; null when nothing does. */
export function furtherName(scene: Scene, entry: number, { first, end }: TokenSpan): TokenSpan | null {
    const isParted = scene.isSign(end, '.') || scene.isSign(end, ',');
    const behind = isParted ? end + 1 : end;
    if (behind >= scene.to(entry) || !scene.isWord(behind)) return null;
    if (scene.folded(behind) === scene.folded(end - 1)) return { first: behind, end: behind + 1 };
    if (!scene.isSign(end, '.') || end > first + 1 || scene.style(entry) !== Style.Cased) return null;
    if (!scene.isCapitalised(behind) || scene.has(behind, NameBit.Greeting | NameBit.Title | OTHER)) return null;
    const name = readName(scene, entry, behind, Trust.Told);
    if (!name || name.first !== behind) return null;
    return name.end >= scene.to(entry) || scene.isOneOf(name.end, Signs.EndsSentence) ? name : null;
}
