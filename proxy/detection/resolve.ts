import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';
import { firstBehind } from './firstBehind.ts';

/**
 * The findings that stand when those that overlap are settled, sorted by entry and start: the surer one wins (in steps of a tenth), then the longer
 * one. One that loses keeps what of it lies outside the winner, so that nothing sensitive is uncovered by a rival, but for what `says` nothing.
 */
export function resolve(findings: readonly Finding[], says: Says = saysAll): readonly Finding[] {
    const byEntry = Map.groupBy(findings, ({ entry }) => entry);
    return [...byEntry.keys()].sort((a, b) => a - b).flatMap((entry) => resolveEntry(byEntry.get(entry) ?? [], says));
}

/** Whether what is left of a finding says anything of its value. */
type Says = (left: Finding) => boolean;

const saysAll: Says = () => true;

/** The shortest remainder that is worth a span of its own, in code units. */
const SHORTEST_REMAINDER = 3;

function resolveEntry(findings: readonly Finding[], says: Says): readonly Finding[] {
    return clustersOf(findings).flatMap((cluster) => (cluster.length === 1 ? cluster : resolveCluster(cluster, says)));
}

/** Findings that overlap, directly or through others, by start. */
function clustersOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
    const clusters: Finding[][] = [];
    let end = 0;
    for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
        const last = clusters.at(-1);
        if (last && finding.start < end) last.push(finding);
        else clusters.push([finding]);
        end = Math.max(end, finding.end);
    }
    return clusters;
}

function resolveCluster(findings: readonly Finding[], says: Says): readonly Finding[] {
    /** By start, apart. */
    const standing: Finding[] = [];
    const ordered = [...findings].sort((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start));
    for (const finding of ordered) {
        for (const piece of remainders(finding, standing))
            if (isWhole(piece, finding) || touchesSame(piece, standing) || says(piece))
                standing.splice(firstBehind(standing, piece.start), 0, piece);
    }
    return merged(standing);
}

/** Whether a piece goes on with one of its category. */
function touchesSame({ category, start, end }: Finding, standing: readonly Finding[]): boolean {
    const next = standing[firstBehind(standing, start)];
    const before = standing[firstBehind(standing, start) - 1];
    return (
        (next?.start === end && next.category === category) || (before?.end === start && before.category === category)
    );
}

function isWhole(piece: Finding, { start, end }: Finding): boolean {
    return piece.start === start && piece.end === end;
}

/** Pieces of one category that touch are one. */
function merged(findings: readonly Finding[]): readonly Finding[] {
    const whole: Finding[] = [];
    for (const finding of findings) {
        const last = whole.at(-1);
        if (last?.category === finding.category && last.end === finding.start)
            whole[whole.length - 1] = united(last, finding);
        else whole.push(finding);
    }
    return whole;
}

/** Names stand inside e-mail addresses, user names, streets and spelling alphabets: any of these explains them better. */
const LEAST_TELLING = 4;

function rank({ score, category }: Finding): number {
    return Math.round(score * 10) - (category === Category.Person ? LEAST_TELLING : 0);
}

function united(one: Finding, next: Finding): Finding {
    const surer = next.score > one.score ? next : one;
    const group = one.group ?? next.group;
    return { ...surer, ...(group === undefined ? {} : { group }), start: one.start, end: next.end };
}

/** What of a finding no standing one covers; all of it when none overlaps. */
function remainders(finding: Finding, standing: readonly Finding[]): readonly Finding[] {
    const pieces: Finding[] = [];
    let start = finding.start;
    let rivals = 0;
    for (let index = firstBehind(standing, start); index < standing.length; index += 1) {
        const other = standing[index];
        if (!other || other.start >= finding.end) break;
        rivals += 1;
        const shortest = other.category === finding.category ? 1 : SHORTEST_REMAINDER;
        if (other.start - start >= shortest) pieces.push({ ...finding, start, end: other.start });
        start = Math.max(start, other.end);
    }
    const last = finding.end - start;
    if (
        last >= SHORTEST_REMAINDER ||
        (rivals === 0 && last > 0) ||
        (last > 0 && endsWithSame(finding, standing, start))
    ) {
        pieces.push({ ...finding, start });
    }
    return pieces;
}

/** Whether one of the same category ends at an offset. */
function endsWithSame({ category }: Finding, standing: readonly Finding[], end: number): boolean {
    const before = standing[firstBehind(standing, end) - 1];
    return before?.end === end && before.category === category;
}
