import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isSound } from '../evidence/evidence.ts';
import { EVIDENCE_FILE, PAGE_FILE } from '../evidence/evidenceFiles.ts';
import { EvidenceFault, thumbprintOf, verifyEvidence, type EvidenceWithPage } from '../evidence/signedEvidence.ts';
import { ExitCode } from '../usageError.ts';
import type { CheckSettings } from './auditSettings.ts';

/** `redact-inline audit check`: whether evidence is as it was signed, by whose key, and what it says of the chain. */
export async function runCheck({ path, certificatePath }: CheckSettings): Promise<ExitCode> {
    const place = evidenceAt(path);
    const text = readBytes(place.evidence)?.toString('utf8') ?? null;
    const certificate = readBytes(certificatePath)?.toString('utf8') ?? null;
    if (text === null) return complain(`Cannot read ${place.evidence}`, ExitCode.NoInput);
    const key = certificate === null ? null : toPublicKey(certificate);
    if (key === null)
        return complain(`Cannot read a certificate or a public RSA key from ${certificatePath}`, ExitCode.NoInput);

    const verdict = await verifyEvidence(text, key);
    if ('fault' in verdict) return complain(`${place.evidence}: ${FAULTS[verdict.fault]}`, ExitCode.Incomplete);
    const { evidence } = verdict;
    tell(`${place.evidence}: as it was signed by the key ${await thumbprintOf(key)}`);
    const isPageRight = checkPage(place.page, evidence);
    tellChain(evidence);
    return isPageRight && isSound(evidence.chain.verdict) ? ExitCode.Success : ExitCode.Incomplete;
}

const FAULTS: Readonly<Record<EvidenceFault, string>> = {
    [EvidenceFault.Unreadable]: 'NOT evidence that redact-inline exported, or cut short',
    [EvidenceFault.OtherKey]: 'NOT signed by the key of this certificate',
    [EvidenceFault.Altered]: 'NOT as it was signed: somebody changed it'
};

/** Where the two files are, given either of them or their folder. */
function evidenceAt(path: string): { readonly evidence: string; readonly page: string } {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
        return { evidence: join(path, EVIDENCE_FILE), page: join(path, PAGE_FILE) };
    const isPage = path.endsWith('.html');
    return {
        evidence: isPage ? join(dirname(path), EVIDENCE_FILE) : path,
        page: isPage ? path : join(dirname(path), PAGE_FILE)
    };
}

/** Whether the page is as the evidence names it; one that is not there says nothing, and is told. */
function checkPage(path: string, { page }: EvidenceWithPage): boolean {
    const bytes = readBytes(path);
    if (bytes === null) {
        tell(`${path}: cannot be read, so it was not checked`);
        return true;
    }
    const isRight = createHash('sha256').update(bytes).digest('hex') === page.sha256;
    tell(isRight ? `${path}: as it was signed` : `${path}: NOT the page of this evidence: somebody changed it`);
    return isRight;
}

function tellChain({ record, madeAt, org, chain }: EvidenceWithPage): void {
    tell(`It tells of record ${record.id} in ${org.url}, as of ${madeAt}.`);
    tell(chain.means);
    for (const { row, fault, means } of chain.findings) tell(`${row ?? 'no row'}: ${fault}, ${means}`);
}

function readBytes(path: string): Buffer | null {
    try {
        return readFileSync(path);
    } catch {
        return null;
    }
}

function toPublicKey(pem: string): KeyObject | null {
    try {
        const key = createPublicKey(pem);
        return key.asymmetricKeyType === 'rsa' ? key : null;
    } catch {
        return null;
    }
}

function tell(words: string): void {
    process.stdout.write(`${words}\n`);
}

function complain(words: string, code: ExitCode): ExitCode {
    process.stderr.write(`${words}\n`);
    return code;
}
