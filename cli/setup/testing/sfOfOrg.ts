import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** A stand-in for `sf` that answers as Salesforce CLI does for an org, and what was asked of it. */
export interface SfOfOrg {
    /** For SF_BINARY. */
    readonly path: string;
    calls(): Promise<readonly SfCallMade[]>;
}

/** One call of the stand-in. */
export interface SfCallMade {
    readonly args: readonly string[];
    /** The variables that a deployment reads. */
    readonly variables: Readonly<Record<string, string>>;
}

/** What the org of the stand-in is like. */
export interface OrgOfSf {
    readonly orgUrl: string;
    /** PEM of the certificate that the org signs with; empty: it cannot be retrieved. */
    readonly certificate: string;
    /** Of components that it refuses. */
    readonly failures?: readonly object[];
    /** What became of the tests of a deployment that it refuses. */
    readonly tests?: object;
    /** Its record of settings, or the name of the error for which it is not told; left out: nothing was deployed yet. */
    readonly settings?: Readonly<Record<string, string | number | boolean | null>> | string;
}

/** Writes the stand-in to a folder. What it has assigned it tells when it is asked. Shapes are those of Salesforce CLI's own source. */
export async function sfOfOrg(folder: string, org: OrgOfSf): Promise<SfOfOrg> {
    const path = join(folder, 'sf');
    const log = join(folder, 'calls.jsonl');
    await writeFile(log, '');
    await writeFile(path, `#!${process.execPath}\n(${standIn.toString()})(${JSON.stringify({ ...org, log })});\n`);
    await chmod(path, 0o700);
    const calls = async (): Promise<readonly SfCallMade[]> =>
        (await readFile(log, 'utf8'))
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as SfCallMade);
    return { path, calls };
}

/** Runs as the program: it has nothing but its argument and Node. */
function standIn({
    orgUrl,
    certificate,
    failures = [],
    tests,
    settings = 'INVALID_TYPE',
    log
}: OrgOfSf & { readonly log: string }): void {
    const fs = process.getBuiltinModule('node:fs');
    const args = process.argv.slice(2);
    const valuesOf = (flag: string): string[] => args.filter((_word, index) => args[index - 1] === flag);
    const made = fs.readFileSync(log, 'utf8').split('\n').filter(Boolean);
    const before = made.map((line) => (JSON.parse(line) as SfCallMade).args);
    const variables = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('REDACT_')));
    fs.appendFileSync(log, `${JSON.stringify({ args, variables })}\n`);

    const answers: Record<string, () => unknown> = {
        'org display': () => ({ instanceUrl: orgUrl, username: 'admin@example.com' }),
        'project deploy': () => ({
            status: failures.length === 0 && tests === undefined ? 'Succeeded' : 'Failed',
            numberComponentsDeployed: 42,
            details: { componentFailures: failures, runTestResult: tests }
        }),
        'project retrieve': () => {
            const folder = `${valuesOf('--target-metadata-dir').join('')}/unpackaged/certs`;
            fs.mkdirSync(folder, { recursive: true });
            if (certificate !== '') fs.writeFileSync(`${folder}/RedactInline_Signing.crt`, certificate);
            return { status: 'Succeeded' };
        },
        'data query': () => {
            if (valuesOf('--query').join('').includes('RedactInline_Config__mdt')) return { records: [settings] };
            const user = /'([^']+)'/.exec(valuesOf('--query').join(''))?.[1] ?? '';
            const assigned = before.filter((words) => words[1] === 'assign' && words.includes(user)).flat();
            const names = assigned.filter((_word, index) => assigned[index - 1] === '--name');
            return { records: names.map((Name) => ({ PermissionSet: { Name } })) };
        },
        'org assign': () => ({ successes: [], failures: [] })
    };
    if (typeof settings === 'string' && valuesOf('--query').join('').includes('RedactInline_Config__mdt')) {
        console.log(JSON.stringify({ status: 1, name: settings, exitCode: 1 }));
        return;
    }
    console.log(JSON.stringify({ status: 0, result: answers[args.slice(0, 2).join(' ')]?.() }));
}
