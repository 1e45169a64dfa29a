import { TokenKind } from '../text/tokens.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isPrompt, Prompt, type Cue } from './cues.ts';
import { Score, type Mention } from './mention.ts';
import { NameBit, ANY_NAME } from './nameBits.ts';
import { readName, Trust } from './readName.ts';
import { letterOrWordAt, readSpelling } from './readSpelling.ts';
import type { Scene, TokenSpan } from './scene.ts';

/** A prompt counts when little follows it. */
const MOST_BEHIND_PROMPT = 18;
const MOST_LEAD_IN = 12;
/** A word that no list knows answers for a name only in a short entry. */
const LONGEST_ANSWER = 9;
const MOST_TURNS = 2;

/** What was asked for, by whom, and how many more entries may answer it. */
interface Pending {
    readonly prompt: Prompt;
    readonly role: string | null;
    readonly asked: number;
    left: number;
}

/** Follows a conversation and finds the names that answer what the other side asked. */
export class AskedNames {
    private readonly scene: Scene;
    private pending: Pending | null = null;

    constructor(scene: Scene) {
        this.scene = scene;
    }

    /** The names with which an entry answers; entries come in order, `others` are those that something else shows in it. */
    answersIn(entry: number, hits: readonly PhraseHit<Cue | Prompt>[], others: readonly Mention[]): readonly Mention[] {
        const answers = this.answers(entry, others);
        this.listen(entry, hits);
        return answers;
    }

    private answers(entry: number, others: readonly Mention[]): readonly Mention[] {
        const pending = this.pending;
        const role = this.scene.reading.entries[entry]?.role ?? null;
        if (!pending || (role !== null && role === pending.role)) return [];
        const found = pending.prompt === Prompt.Name ? this.named(entry) : this.spelled(entry);
        pending.left -= 1;
        if (found.length > 0 || others.length > 0 || pending.left <= 0) this.pending = null;
        return found;
    }

    private listen(entry: number, hits: readonly PhraseHit<Cue | Prompt>[]): void {
        const { scene } = this;
        const prompt = hits
            .findLast(({ end, meanings }) => scene.to(entry) - end <= MOST_BEHIND_PROMPT && meanings.some(isPrompt))
            ?.meanings.find(isPrompt);
        const role = scene.reading.entries[entry]?.role ?? null;
        if (!prompt) return;
        this.pending = prompt === Prompt.OtherName ? null : { prompt, role, asked: entry, left: MOST_TURNS };
    }

    private named(entry: number): readonly Mention[] {
        const { scene } = this;
        const start = this.behindLeadIn(entry);
        const why = 'asked for just before';
        const spelling = readSpelling(scene, entry, start);
        if (spelling && spelling.letters.length > 2)
            return [{ first: start, end: spelling.end, entry, score: Score.Introduced, why }];
        const name = readName(scene, entry, start, Trust.Told);
        if (!name || !this.isAnswer(entry, start, name)) return [];
        return [{ ...name, entry, score: Score.Introduced, why }];
    }

    private isAnswer(entry: number, start: number, name: TokenSpan): boolean {
        const { scene } = this;
        if (scene.isPlainName(name.first) || scene.isCapitalised(name.first)) return true;
        const rest = scene.to(entry) - start;
        if (scene.has(name.first, ANY_NAME | NameBit.Particle))
            return rest <= 4 || scene.endsClause(entry, name.end) || name.end > name.first + 1;
        return rest <= LONGEST_ANSWER;
    }

    private spelled(entry: number): readonly Mention[] {
        const { scene } = this;
        for (let token = scene.from(entry); token < scene.to(entry); token += 1) {
            const spelling = readSpelling(scene, entry, token, letterOrWordAt);
            if (!spelling) continue;
            if (spelling.letters.length > 2)
                return [
                    {
                        first: token,
                        end: spelling.end,
                        entry,
                        score: Score.Introduced,
                        why: 'a name that is spelled, asked for just before'
                    }
                ];
            token = spelling.end - 1;
        }
        return [];
    }

    private behindLeadIn(entry: number): number {
        const { scene } = this;
        let token = scene.from(entry);
        const limit = Math.min(scene.to(entry), token + MOST_LEAD_IN);
        while (token < limit) {
            const isName = scene.has(token, ANY_NAME) && scene.isCapitalised(token) && token > scene.from(entry);
            const skipped = scene.isWord(token)
                ? scene.has(token, NameBit.LeadIn) && !isName
                : scene.tokens.kind[token] === TokenKind.Sign;
            if (!skipped || (scene.lengthOf(token) === 1 && readSpelling(scene, entry, token))) break;
            token += 1;
        }
        return token;
    }
}
