/** What `npm audit` says, and whether it found a known hole. */
export interface DescribedAudit {
    readonly text: string;
    readonly isFound: boolean;
}

/** Puts the JSON of `npm audit` into words; says loudly that nothing was found out when the registry gave no answer. */
export function describeAudit(json: string): DescribedAudit {
    const holes = vulnerabilitiesIn(json);
    if (holes === null) {
        return {
            text: 'SKIPPED: the package registry gave no answer, so NOTHING is known about holes of packages. 0 passed, 0 failed, 1 skipped',
            isFound: false
        };
    }
    const lines = Object.entries(holes).map(([name, { severity }]) => `${name}: ${severity}`);
    const isFound = lines.length > 0;
    lines.push(isFound ? '0 passed, 1 failed, 0 skipped' : '1 passed, 0 failed, 0 skipped');
    return { text: lines.join('\n'), isFound };
}

type Vulnerabilities = Readonly<Record<string, { readonly severity: string }>>;

function vulnerabilitiesIn(json: string): Vulnerabilities | null {
    try {
        return (JSON.parse(json) as { readonly vulnerabilities?: Vulnerabilities }).vulnerabilities ?? null;
    } catch {
        return null;
    }
}
