/** `npm run --silent sbom`: a CycloneDX bill of the packages that run, from the lock file and offline, to standard output. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Bill, billOfWhatRuns, Lock } from './sbom/billOfWhatRuns.ts';

const all = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26
});
const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
process.stdout.write(`${JSON.stringify(billOfWhatRuns(Bill.parse(JSON.parse(all)), lock), null, 2)}\n`);
