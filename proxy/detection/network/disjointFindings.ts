import type { Finding } from '../finding.ts';

/** Findings of which no two share characters; what overlaps an earlier one is refused. */
export class DisjointFindings {
    /** In the order in which they were found. */
    readonly all: Finding[] = [];
    private readonly byEntry = new Map<number, Finding[]>();

    /** Adds these findings of one value, all or, when one of them overlaps, none. Tells which. */
    addAll(findings: readonly Finding[]): boolean {
        if (findings.length === 0 || findings.some((finding) => this.isTaken(finding))) return false;
        for (const finding of findings) {
            const sorted = this.of(finding.entry);
            sorted.splice(placeIn(sorted, finding), 0, finding);
            this.all.push(finding);
        }
        return true;
    }

    private isTaken(finding: Finding): boolean {
        const sorted = this.of(finding.entry);
        const place = placeIn(sorted, finding);
        return (sorted[place - 1]?.end ?? 0) > finding.start || (sorted[place]?.start ?? Infinity) < finding.end;
    }

    private of(entry: number): Finding[] {
        const known = this.byEntry.get(entry);
        if (known) return known;
        const findings: Finding[] = [];
        this.byEntry.set(entry, findings);
        return findings;
    }
}

/** How many of the sorted findings begin before this one. */
function placeIn(sorted: readonly Finding[], { start }: Finding): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
    }
    return low;
}
