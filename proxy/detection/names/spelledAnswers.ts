import { Category } from 'c/redaction';
import { Score, type Mention } from './mention.ts';
import { NameBit } from './nameBits.ts';
import { letterOrWordAt, readSpelling, type Spelling } from './readSpelling.ts';
import { isHarmless } from '../lexicon/topic.ts';
import type { Scene } from './scene.ts';

const FEWEST_LETTERS = 3;
/** Fewer letters are a piece of a name when nothing else is said. */
const FEWEST_OF_PIECE = 2;
/** Entries that may stand between a question and the first letters, or between two pieces. */
const MOST_TURNS = 2;
/** An acknowledgement is not longer, in tokens. */
const LONGEST_ACKNOWLEDGEMENT = 9;
/** Entries before a question that say what "that" is. */
const MOST_BACK = 3;

/** The letters of a name that somebody was asked to spell: in one entry, or over several with the other side's "mm-hm" between. */
export class SpelledAnswers {
    private readonly scene: Scene;
    private readonly role: string | null;
    private readonly group: string;
    private letters = '';
    private left = MOST_TURNS;

    /** `entry` is the one that asks. */
    constructor(scene: Scene, entry: number) {
        this.scene = scene;
        this.role = scene.reading.entries[entry]?.role ?? null;
        this.group = `name-${String(entry)}`;
    }

    /** Whether more may follow. */
    get isOpen(): boolean {
        return this.left > 0;
    }

    /** The pieces in an entry; entries come in order. */
    piecesIn(entry: number): readonly Mention[] {
        const role = this.scene.reading.entries[entry]?.role ?? null;
        const spelling = this.firstSpelling(entry);
        if (role !== null && role === this.role) return this.readBack(entry, spelling);
        this.left = spelling ? MOST_TURNS : this.left - 1;
        if (!spelling) return [];
        this.letters += spelling.letters;
        return [this.mentionOf(entry, spelling)];
    }

    /** What the asking side repeats; anything long that it says ends the spelling. */
    private readBack(entry: number, spelling: Spelling | null): readonly Mention[] {
        const { scene } = this;
        if (spelling && this.letters.includes(spelling.letters)) return [this.mentionOf(entry, spelling)];
        if (scene.to(entry) - scene.from(entry) > LONGEST_ACKNOWLEDGEMENT) this.left = 0;
        return [];
    }

    private firstSpelling(entry: number): Spelling | null {
        const { scene } = this;
        for (let token = scene.from(entry); token < scene.to(entry); token += 1) {
            const spelling = readSpelling(scene, entry, token, letterOrWordAt);
            if (!spelling) continue;
            if (spelling.letters.length >= FEWEST_LETTERS) return spelling;
            if (spelling.letters.length >= FEWEST_OF_PIECE && isAlone(scene, entry, spelling)) return spelling;
            token = spelling.end - 1;
        }
        return null;
    }

    private mentionOf(entry: number, { first, end }: Spelling): Mention {
        const why = 'a name that is spelled, asked for just before';
        return {
            first,
            end,
            entry,
            score: Score.Introduced,
            why,
            isSpelled: true,
            letters: this.letters,
            group: this.group
        };
    }
}

/** Tells whether a question how something is spelled, which says "that" of it, may be about a name: nothing else was spoken of. */
export function isAboutName({ reading }: Scene, entry: number): boolean {
    for (let before = entry; before >= 0 && before >= entry - MOST_BACK; before -= 1) {
        for (const { meanings } of reading.hits[before] ?? []) {
            for (const meaning of meanings) {
                if (meaning.kind !== 'topic' || isHarmless(meaning.topic)) continue;
                return meaning.topic === Category.Person;
            }
        }
    }
    return true;
}

/** Nothing is said beside the letters but "yeah" and the like. */
function isAlone(scene: Scene, entry: number, { first, end }: Spelling): boolean {
    for (let token = scene.from(entry); token < scene.to(entry); token += 1) {
        if (token >= first && token < end) continue;
        if (scene.isWord(token) && !scene.has(token, NameBit.LeadIn | NameBit.Filler | NameBit.Greeting)) return false;
    }
    return true;
}
