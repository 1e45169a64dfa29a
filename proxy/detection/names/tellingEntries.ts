import type { Reading } from '../reading.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { Clue, CLUES } from './clues.ts';
import { PROMPTS } from './cues.ts';
import { isJapanese } from './japaneseNames.ts';
import { areCued, mayBeCued } from './mayBeCued.ts';
import { mayBeListed } from './mayBeListed.ts';
import { FEWEST_LETTERS, mayBeInitial, mayBeSpelled } from './mayBeSpelled.ts';
import type { Scene } from './scene.ts';
import { Signs, SIGNS } from './signs.ts';

const BEGINS = Clue.Given | Clue.Family | Clue.Unknown | Clue.Title;
const EVERYDAY = Clue.Common | Clue.Title;
const INTRODUCING = Clue.Introduces | Clue.Self;
const HYPHEN = 0x2d;

/**
 * The first entry from this one on that may hold a name or ask for one by what its words are; how many entries there are when none does. Most entries of
 * most conversations have nothing: they are walked over here, and are not looked at again unless somebody was asked for a name.
 */
export function nextTelling(scene: Scene, from: number): number {
    const { reading, tokens } = scene;
    const { firstOf, kind, meaning, detail, value } = tokens;
    const entries = reading.entries.length;
    let token = firstOf[from] ?? 0;
    for (let entry = from; entry < entries; entry += 1) {
        const first = token;
        const end = firstOf[entry + 1] ?? 0;
        let isCueless = false;
        let seen = 0;
        let letters = 0;
        for (; token < end; token += 1) {
            if (kind[token] !== TokenKind.Word) {
                if (kind[token] === TokenKind.Sign && ((SIGNS[value[token] ?? 0] ?? 0) & Signs.EndsLabel) !== 0)
                    seen |= Clue.Introduces;
                continue;
            }
            const clues = CLUES[meaning[token] ?? 0] ?? 0;
            seen |= clues;
            if ((clues & (BEGINS | Clue.Letter)) === 0) continue;
            if ((clues & Clue.Letter) !== 0) {
                letters += 1;
                if (detail[token] !== Casing.Lower && mayBeInitial(tokens, token, first)) return entry;
            }
            if ((clues & BEGINS) === 0) continue;
            const isEveryday = (clues & EVERYDAY) === Clue.Common && detail[token] === Casing.Lower;
            if (isEveryday && (seen & INTRODUCING) === 0 && isPassedOver(tokens, token, end)) continue;
            if (mayBeListed(tokens, token, end)) return entry;
            if (isCueless || token === first || !mayBeCued(tokens, token, end, seen)) continue;
            if (areCued(tokens, scene.cues(entry), end)) return entry;
            isCueless = true;
        }
        if (isJapanese(reading, entry) && mayBeJapanese(reading, entry, seen)) return entry;
        if ((seen & Clue.Asks) !== 0 && mayAsk(reading, entry)) return entry;
        if (letters >= FEWEST_LETTERS && mayBeSpelled(tokens, first, end)) return entry;
    }
    return entries;
}

function mayAsk({ tokens, languages }: Reading, entry: number): boolean {
    const language = 1 << (languages.readAs[entry] ?? 0);
    return PROMPTS.find(tokens, tokens.firstOf[entry] ?? 0, tokens.firstOf[entry + 1] ?? 0, language).length > 0;
}

/** "You", "can": names by chance. Nothing behind such a word says that it is one here. */
function isPassedOver({ kind, meaning, value, gap }: Tokens, token: number, end: number): boolean {
    const next = token + 1;
    if (gap[token] === Gap.Break) return false;
    if (next >= end) return true;
    if (kind[next] !== TokenKind.Word) return value[next] !== HYPHEN;
    return ((CLUES[meaning[next] ?? 0] ?? 0) & (Clue.Plain | Clue.Speaker)) === 0;
}

/** A title or a verb that stands behind names, a family name, or what the phrases of an entry say. */
function mayBeJapanese({ hits }: Reading, entry: number, seen: number): boolean {
    if ((seen & (Clue.Japanese | Clue.Family)) !== 0) return true;
    return (hits[entry] ?? []).some(({ meanings }) =>
        meanings.some(
            (meaning) => meaning.kind === 'introduction' || (meaning.kind === 'topic' && meaning.topic === 'PERSON')
        )
    );
}
