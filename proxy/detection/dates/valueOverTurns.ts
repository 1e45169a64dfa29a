import type { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { areSameDate, NO_PARTS, withParts, type DateParts } from './dateParts.ts';
import type { DateSpan } from './dateSpan.ts';

/** More spans of one date in one entry are not told apart. */
const MOST_SPANS = 32;

/** One date that is said, in parts or again and again, over several entries. */
export class ValueOverTurns {
    /** What is known of it so far. */
    parts: DateParts = NO_PARTS;
    /** Who tells it; null when that is not known. */
    readonly role: string | null;
    /** Whether it was corrected, so that what is read back of it need not be what was said first. */
    isDisputed = false;
    /** The entry that read it back last, -1 when none did. */
    readBackIn = -1;
    private readonly spans: DatePlace[] = [];
    private readonly needed: readonly (keyof DateParts)[];

    /** `needed`: the parts that make it complete; `role`: who tells it. */
    constructor(needed: readonly (keyof DateParts)[], role: string | null) {
        this.needed = needed;
        this.role = role;
    }

    /** A date of birth. */
    static ofBirth(role: string | null): ValueOverTurns {
        return new ValueOverTurns(['day', 'month', 'year'], role);
    }

    /** The expiry date of a card. */
    static ofExpiry(role: string | null): ValueOverTurns {
        return new ValueOverTurns(['month', 'year'], role);
    }

    /** Itself, with this span and its parts. */
    with(date: DateSpan, score: number, why: string): this {
        this.complete(date, date.parts, score, why);
        return this;
    }

    get isComplete(): boolean {
        return this.isWhole(this.parts);
    }

    /** The entry that holds its first part. */
    get entry(): number {
        return this.spans[0]?.date.entry ?? 0;
    }

    /** The entry that was added last. */
    get lastEntry(): number {
        return this.spans.at(-1)?.date.entry ?? 0;
    }

    /** Whether it has a span there already. */
    covers({ entry, start, end }: DateSpan): boolean {
        return this.spans
            .slice(-MOST_SPANS)
            .some(({ date }) => date.entry === entry && date.start < end && start < date.end);
    }

    /** Adds a span that repeats it, or seems to: another whole date is linked to nothing, for it may be somebody else's. */
    add(date: DateSpan, score: number, why: string): void {
        const isOther = this.isWhole(date.parts) && !areSameDate(this.parts, date.parts);
        this.place({ date, score, why, isOther });
    }

    /** Takes the parts of a span that goes on with it or corrects it for its own. */
    complete(date: DateSpan, parts: DateParts, score: number, why: string): void {
        this.place({ date, score, why, isOther: false });
        this.parts = withParts(this.parts, parts);
    }

    /** What it comes to; several spans of the same date share a group. */
    findings(category: Category): readonly Finding[] {
        const first = this.spans[0]?.date;
        const group = `${category}:${String(first?.entry)}:${String(first?.start)}`;
        const isLinked = this.spans.filter(({ isOther }) => !isOther).length > 1;
        return this.spans.map(({ date: { entry, start, end }, score, why, isOther }) => ({
            entry,
            start,
            end,
            category,
            score,
            why,
            ...(isLinked && !isOther ? { group } : {})
        }));
    }

    private place(place: DatePlace): void {
        if (!this.covers(place.date)) this.spans.push(place);
    }

    private isWhole(parts: DateParts): boolean {
        return this.needed.every((part) => parts[part] !== undefined);
    }
}

/** Where something is said of a date. */
interface DatePlace {
    readonly date: DateSpan;
    readonly score: number;
    readonly why: string;
    /** Whether it is another whole date. */
    readonly isOther: boolean;
}

/** The findings in the order of the text, without those that lie over the one before. */
export function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
    const sorted = [...findings].sort((a, b) => a.entry - b.entry || a.start - b.start || b.end - a.end);
    const kept: Finding[] = [];
    for (const finding of sorted) {
        const last = kept.at(-1);
        if (last?.entry !== finding.entry || last.end <= finding.start) kept.push(finding);
    }
    return kept;
}
