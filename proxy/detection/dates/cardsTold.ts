import { Category } from 'c/redaction';
import { plain, topicsOf } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Reading } from '../reading.ts';

/** A card number as far as it is told. */
export interface ToldCard {
    /** The last entry in which it was told, by the one who tells it. */
    readonly entry: number;
    /** Where it ends there, in UTF-16 code units. */
    readonly end: number;
    readonly role: string | null;
}

const FARTHEST = 10;
/** An entry of the other side that is longer turns to something else. */
const LONGEST_PROMPT = 20;
const LONGEST_TEXT = 400;
/** What names these leaves the talk with the card. */
const OF_CARD: ReadonlySet<Topic> = new Set([Category.CardNumber, Category.CardExpiry]);

/** Where the expiry date of a card stands, and for how long it is good. */
const ASKS_DATE =
    /\b(?:dates?|valid|good (?:un)?till?|good thr(?:u|ough)|runs? (?:out|to|till?|until)|months?|under(?:neath| that| it| the number)?|below|beneath)\b/u;
/** What else has dates. */
const OTHER_DATES =
    /\b(?:appointments?|deliver\w*|arriv\w*|travel\w*|leav\w+|depart\w*|returns?|returning|flights?|fly\w*|check(?:ing)? (?:in|out)|book\w*|schedul\w*|born|birth\w*|since|starts?|started|starting|purchas\w*|bought|ordered|ship\w*|statements?|contract\w*|due|renew\w*|charged|moved?|moving|slot|visit\w*|event|policy|what time|which day|what day|when (?:do|did|would|are|were|was|will|should|can)(?! (?:it|that|the card|your card)))\b/u;

/** The card numbers of a conversation in their order: behind each, its expiry date is due. */
export class CardsTold {
    private readonly reading: Reading;
    /** By entry, where the last piece of a card number ends in it. */
    private readonly ends = new Map<number, number>();

    constructor(reading: Reading, found: readonly Finding[]) {
        this.reading = reading;
        for (const { entry, end, category } of found) {
            if (category === Category.CardNumber) this.ends.set(entry, Math.max(end, this.ends.get(entry) ?? 0));
        }
    }

    get isEmpty(): boolean {
        return this.ends.size === 0;
    }

    /** Where the first piece of a card number ends, in UTF-16 code units, that is told since an entry asked for it; 0 where none is or an entry before has one. */
    beginningBehind(asked: number, entry: number): number {
        for (let before = asked + 1; before < entry; before += 1) if (this.ends.has(before)) return 0;
        return this.ends.get(entry) ?? 0;
    }

    /** The card whose expiry date an entry may tell; null when there is none, or the talk has turned from it. */
    dueAt(entry: number): ToldCard | null {
        const role = this.reading.entries[entry]?.role ?? null;
        const end = this.ends.get(entry);
        if (end !== undefined) return { entry, end, role };
        const card = this.latestBefore(entry, role);
        return card && !isTurnedBetween(this.reading, card.entry, entry, role) ? card : null;
    }

    /** The card that the same speaker told last, no more than so many entries before. */
    private latestBefore(entry: number, role: string | null): ToldCard | null {
        for (let before = entry - 1; before >= 0 && before >= entry - FARTHEST; before -= 1) {
            const end = this.ends.get(before);
            if (end === undefined || (this.reading.entries[before]?.role ?? null) !== role) continue;
            return { entry: before, end, role };
        }
        return null;
    }
}

/** Whether the talk turned to something else than the card between two entries, and not back to its date. `role`: who tells the card. */
export function isTurnedBetween(reading: Reading, told: number, entry: number, role: string | null): boolean {
    const { entries, hits, tokens } = reading;
    for (let before = entry - 1; before > told; before -= 1) {
        const text = plain((entries[before]?.text ?? '').slice(0, LONGEST_TEXT));
        if (OTHER_DATES.test(text)) return true;
        const topics = (hits[before] ?? NO_HITS).flatMap(topicsOf);
        const isOfCard = topics.every((topic) => OF_CARD.has(topic));
        if (isOfCard && ASKS_DATE.test(text)) return false;
        if (!isOfCard) return true;
        const length = (tokens.firstOf[before + 1] ?? 0) - (tokens.firstOf[before] ?? 0);
        if (length > LONGEST_PROMPT && entries[before]?.role !== role) return true;
    }
    return false;
}

const NO_HITS: readonly never[] = [];

/** Whether an entry speaks of dates of something else. */
export function tellsOtherDates(text: string): boolean {
    return OTHER_DATES.test(plain(text.slice(0, LONGEST_TEXT)));
}
