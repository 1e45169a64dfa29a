import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';
import type { ReadableEntry } from './reading.ts';

/** Shorter values stand in a conversation twice by chance. */
const SHORTEST = 6;
/** Written in groups of any kind. */
const GROUPED: ReadonlySet<string> = new Set([
    Category.CardNumber,
    Category.Iban,
    Category.BankAccount,
    Category.RoutingNumber,
    Category.Ssn,
    Category.Phone
]);
const NOT_CARRYING = /[^\p{L}\p{N}]/gu;

/**
 * Links a value that stands in a conversation more than once: findings of one category that read the same share a group, and the score and the reason
 * of the surest. Those that recognisers have linked keep theirs: a piece of one value may read like a piece of another. So do names, which people share.
 */
export function linkSame(entries: readonly ReadableEntry[], findings: readonly Finding[]): readonly Finding[] {
    if (findings.length < 2) return findings;
    const linked = new Map<Finding, Finding>();
    for (const [value, places] of Map.groupBy(findings, (finding) => valueOf(entries, finding))) {
        if (value !== null && places.length > 1) link(places, linked);
    }
    return linked.size === 0 ? findings : findings.map((finding) => linked.get(finding) ?? finding);
}

function link(places: readonly Finding[], linked: Map<Finding, Finding>): void {
    const grouped = places.filter(isLinked);
    const [known] = grouped;
    if (known && grouped.some(({ group }) => group !== known.group)) return;
    const { entry, start, score, why, group = `same-${entry}-${start}` } = known ?? places.reduce(surer);
    for (const place of places) if (!isLinked(place)) linked.set(place, { ...place, score, why, group });
}

function isLinked({ group }: Finding): boolean {
    return group !== undefined;
}

function surer(one: Finding, other: Finding): Finding {
    return other.score > one.score ? other : one;
}

/** What tells a value from others of the conversation; null where nothing does. */
function valueOf(entries: readonly ReadableEntry[], { entry, start, end, category }: Finding): string | null {
    if (category === Category.Person || end - start < SHORTEST) return null;
    const text = entries[entry]?.text.slice(start, end) ?? '';
    return `${category} ${read(text, category)}`;
}

function read(text: string, category: Category): string {
    if (category === Category.Password) return text;
    return GROUPED.has(category) ? text.replace(NOT_CARRYING, '') : text.toLowerCase();
}
