import { TokenKind } from '../text/tokens.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { isPrompt, Prompt, type Cue } from './cues.ts';
import { asksForName, isJapanese, japaneseNames, Place } from './japaneseNames.ts';
import { Score, type Mention } from './mention.ts';
import { NameBit, ANY_NAME } from './nameBits.ts';
import { behindGiving, behindIntroduction, furtherName, wholeAnswer } from './nameAnswer.ts';
import { inverted, readName } from './readName.ts';
import { readSpelling } from './readSpelling.ts';
import type { Scene, TokenSpan } from './scene.ts';
import { Trust } from './trust.ts';
import { isAboutName, SpelledAnswers } from './spelledAnswers.ts';

/** A prompt counts when little follows it. */
const MOST_BEHIND_PROMPT = 18;
const MOST_LEAD_IN = 12;
/** A word that no list knows answers for a name only in a short entry. */
const LONGEST_ANSWER = 9;
const SHORT_ANSWER = 4;
const MOST_TURNS = 2;

/** Who asked for a name, and how many more entries may answer it. */
interface Pending {
    readonly role: string | null;
    left: number;
}

/** Follows a conversation and finds the names that answer what the other side asked. */
export class AskedNames {
    private readonly scene: Scene;
    private pending: Pending | null = null;
    private spelled: SpelledAnswers | null = null;
    /** Up to this entry the name of a thing may be told. */
    private thingsUntil = -1;

    constructor(scene: Scene) {
        this.scene = scene;
    }

    /** Whether an answer may follow. */
    get isWaiting(): boolean {
        return this.pending !== null || this.spelled !== null;
    }

    /** Whether the name of a thing was asked for. */
    isAboutThing(entry: number): boolean {
        return entry <= this.thingsUntil;
    }

    /** The names with which an entry answers; entries come in order, `others` are those that something else shows in it. */
    answersIn(entry: number, others: readonly Mention[]): readonly Mention[] {
        const pieces = this.spelled?.piecesIn(entry) ?? [];
        const answers = this.answers(entry, others);
        if (this.spelled && !this.spelled.isOpen) this.spelled = null;
        return answers.length > 0 ? [...answers, ...pieces] : pieces;
    }

    /** Takes in what an entry asks the other side for; who says the name as well ("cardholder name: …") asks for nothing. */
    listen(entry: number, hits: readonly PhraseHit<Cue | Prompt>[], others: readonly Mention[]): void {
        const { scene } = this;
        const role = scene.reading.entries[entry]?.role ?? null;
        const asks = isJapanese(scene.reading, entry) && asksForName(scene, entry);
        const prompt = asks ? Prompt.Name : this.promptOf(entry, hits, others);
        if (!prompt) return;
        this.pending = prompt === Prompt.Name ? { role, left: MOST_TURNS } : null;
        this.thingsUntil = prompt === Prompt.OtherName ? entry + MOST_TURNS : -1;
        this.spelled = prompt === Prompt.Spelling ? new SpelledAnswers(scene, entry) : null;
    }

    private answers(entry: number, others: readonly Mention[]): readonly Mention[] {
        const { pending, scene } = this;
        const role = scene.reading.entries[entry]?.role ?? null;
        if (!pending || (role !== null && role === pending.role)) return [];
        const japanese = isJapanese(scene.reading, entry) ? japaneseNames(scene, entry, Place.Answer) : [];
        const found = japanese.length > 0 ? japanese : this.named(entry);
        pending.left -= 1;
        if (found.length > 0 || others.length > 0 || pending.left <= 0) this.pending = null;
        return found;
    }

    private promptOf(
        entry: number,
        hits: readonly PhraseHit<Cue | Prompt>[],
        others: readonly Mention[]
    ): Prompt | null {
        const { scene } = this;
        let prompt: Prompt | null = null;
        let names = false;
        let spells = false;
        const lastName = others.reduce((last, { first }) => Math.max(last, first), -1);
        for (const { end, meanings } of hits) {
            const meaning = scene.to(entry) - end <= MOST_BEHIND_PROMPT ? meanings.find(isPrompt) : undefined;
            if (meaning === Prompt.Name && lastName >= end) continue;
            prompt = meaning ?? prompt;
            names ||= meaning === Prompt.Name;
            spells ||= meaning === Prompt.Spelling;
        }
        if (names && spells) return Prompt.Spelling;
        return prompt === Prompt.Spelling && !isAboutName(scene, entry) ? Prompt.OtherName : prompt;
    }

    private named(entry: number): readonly Mention[] {
        const { scene } = this;
        if (this.isQuestion(entry)) return [];
        const start = this.behindLeadIn(entry);
        const why = 'asked for just before';
        const spelling = readSpelling(scene, entry, start);
        if (spelling && spelling.letters.length > 2)
            return [
                {
                    first: start,
                    end: spelling.end,
                    entry,
                    score: Score.Introduced,
                    why,
                    isSpelled: true,
                    letters: spelling.letters
                }
            ];
        const read = readName(scene, entry, start, Trust.Told);
        const whole = read && read.end > read.first + 1 ? null : wholeAnswer(scene, entry, start);
        const answer = read && this.isAnswer(entry, start, read) ? inverted(scene, entry, read) : null;
        const name = whole && whole.end > (answer?.end ?? 0) ? whole : answer;
        if (!name) return [];
        const mention = { ...name, entry, score: Score.Introduced, why };
        const further = furtherName(scene, entry, name);
        return further ? [mention, { ...mention, ...further }] : [mention];
    }

    /** "Is this secure?" */
    private isQuestion(entry: number): boolean {
        const { scene } = this;
        const first = scene.from(entry);
        if (!scene.has(first, NameBit.Question) || !scene.isWord(first + 1) || first + 1 >= scene.to(entry))
            return false;
        return !scene.has(first, ANY_NAME) || scene.to(entry) - first > 3;
    }

    private isAnswer(entry: number, start: number, name: TokenSpan): boolean {
        const { scene } = this;
        if (scene.isAbbreviation(entry, name.first) && !scene.isPlainName(name.first)) return false;
        if (scene.isPlainName(name.first) || scene.isCapitalised(name.first)) return true;
        const rest = scene.to(entry) - start;
        const isListed = scene.has(name.first, ANY_NAME | NameBit.Particle) || scene.has(name.end - 1, NameBit.Family);
        if (isListed) return rest <= SHORT_ANSWER || scene.endsClause(entry, name.end) || name.end > name.first + 1;
        return rest <= SHORT_ANSWER || (rest <= LONGEST_ANSWER && scene.endsClause(entry, name.end));
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
            const given = behindIntroduction(scene, entry, token) ?? behindGiving(scene, token, limit);
            if (given !== null) return given;
            if (!skipped || (scene.lengthOf(token) === 1 && readSpelling(scene, entry, token))) break;
            token += 1;
        }
        return token;
    }
}
