import { Category } from 'c/redaction';
import type { EntryView } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';

/** Tokens of an entry: `[first, end)`. */
export interface TokenRange {
    readonly first: number;
    readonly end: number;
}

/** A part of an address, in one entry. */
interface AddressPart {
    readonly entry: number;
    readonly start: number;
    readonly end: number;
    readonly score: number;
    readonly why: string;
    readonly tokens: TokenRange;
}

/** What is known of a part before it is added. */
export interface PartProof {
    /** How much speaks for it; 5 is enough. */
    readonly points: number;
    readonly why: string;
    readonly hasPostcode: boolean;
}

/** One address, over one entry or several. */
export class Address {
    readonly role: string | null;
    /** Its first words, as they are compared. */
    readonly key: string;
    hasPostcode = false;
    private readonly parts: AddressPart[] = [];

    constructor(role: string | null, key: string) {
        this.role = role;
        this.key = key;
    }

    get lastPart(): AddressPart | undefined {
        return this.parts.at(-1);
    }

    get lastEntry(): number {
        return this.parts.at(-1)?.entry ?? 0;
    }

    /** Adds the tokens of an entry; the dot that ends the entry is none of them. */
    add(view: EntryView, { first, end }: TokenRange, { points, why, hasPostcode }: PartProof): void {
        const isDotted = view.signAt(end - 1) === '.' && view.endOf(end - 1) === view.endOf(view.end - 1);
        const last = isDotted ? end - 2 : end - 1;
        this.parts.push({
            entry: view.entry,
            start: view.startOf(first),
            end: view.endOf(last),
            score: Math.min(0.95, 0.5 + points * 0.06),
            why,
            tokens: { first, end: last + 1 }
        });
        this.hasPostcode ||= hasPostcode;
    }

    /** What it comes to; several parts share a group. */
    findings(): readonly Finding[] {
        const [first] = this.parts;
        const group = `${Category.Address}:${String(first?.entry)}:${String(first?.start)}`;
        return this.parts.map(({ entry, start, end, score, why }) => ({
            entry,
            start,
            end,
            score,
            why,
            category: Category.Address,
            ...(this.parts.length > 1 ? { group } : {})
        }));
    }
}
