import type { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import { NO_PARTS, withParts, type DateParts } from './dateParts.ts';
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
    private readonly spans: { readonly date: DateSpan; readonly score: number; readonly why: string }[] = [];

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
        return this.needed.every((part) => this.parts[part] !== undefined);
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

    /** Adds a span that repeats it, corrects it or goes on with it. */
    add(date: DateSpan, score: number, why: string): void {
        if (this.covers(date)) return;
        this.spans.push({ date, score, why });
    }

    /** Takes the parts of a span for its own. */
    complete(date: DateSpan, parts: DateParts, score: number, why: string): void {
        this.add(date, score, why);
        this.parts = withParts(this.parts, parts);
    }

    /** What it comes to; several spans share a group. */
    findings(category: Category): readonly Finding[] {
        const first = this.spans[0]?.date;
        const group = `${category}:${String(first?.entry)}:${String(first?.start)}`;
        return this.spans.map(({ date: { entry, start, end }, score, why }) => ({
            entry,
            start,
            end,
            category,
            score,
            why,
            ...(this.spans.length > 1 ? { group } : {})
        }));
    }
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
