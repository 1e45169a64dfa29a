import { Category } from 'c/redaction';
import type { Finding } from './finding.ts';

/**
 * The findings that stand when those that overlap are settled, sorted by entry and start: the surer one wins (in steps of a tenth), then the longer
 * one. One that loses keeps what of it lies outside the winner, so that nothing sensitive is uncovered by a rival.
 */
export function resolve(findings: readonly Finding[]): readonly Finding[] {
    const byEntry = Map.groupBy(findings, ({ entry }) => entry);
    return [...byEntry.keys()].sort((a, b) => a - b).flatMap((entry) => resolveEntry(byEntry.get(entry) ?? []));
}

/** The shortest remainder that is worth a span of its own, in code units. */
const SHORTEST_REMAINDER = 3;

function resolveEntry(findings: readonly Finding[]): readonly Finding[] {
    return clustersOf(findings).flatMap((cluster) => (cluster.length === 1 ? cluster : resolveCluster(cluster)));
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

function resolveCluster(findings: readonly Finding[]): readonly Finding[] {
    const standing: Finding[] = [];
    const ordered = [...findings].sort((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start));
    for (const finding of ordered) {
        const rival = standing.findIndex((other) => other.start < finding.end && finding.start < other.end);
        const winner = standing[rival];
        if (!winner) standing.push(finding);
        else if (winner.category === finding.category) standing[rival] = united(winner, finding);
        else standing.push(...remainders(finding, standing));
    }
    return standing.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Names stand inside e-mail addresses, user names, streets and spelling alphabets: any of these explains them better. */
const LEAST_TELLING = 4;

function rank({ score, category }: Finding): number {
    return Math.round(score * 10) - (category === Category.Person ? LEAST_TELLING : 0);
}

function united(winner: Finding, other: Finding): Finding {
    const group = winner.group ?? other.group;
    return {
        ...winner,
        ...(group === undefined ? {} : { group }),
        start: Math.min(winner.start, other.start),
        end: Math.max(winner.end, other.end)
    };
}

function remainders(finding: Finding, standing: readonly Finding[]): readonly Finding[] {
    const pieces: Finding[] = [];
    let start = finding.start;
    for (const other of [...standing].sort((a, b) => a.start - b.start)) {
        if (other.end <= start || other.start >= finding.end) continue;
        if (other.start - start >= SHORTEST_REMAINDER) pieces.push({ ...finding, start, end: other.start });
        start = Math.max(start, other.end);
    }
    if (finding.end - start >= SHORTEST_REMAINDER) pieces.push({ ...finding, start });
    return pieces;
}
