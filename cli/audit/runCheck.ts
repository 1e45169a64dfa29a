import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isSound } from '../evidence/evidence.ts';
import { EVIDENCE_FILE, PAGE_FILE } from '../evidence/evidenceFiles.ts';
import { EvidenceFault, thumbprintOf, verifyEvidence, type EvidenceWithPage } from '../evidence/signedEvidence.ts';
import { ExitCode } from '../exitCodes.ts';

/** The options of `audit check`. */
export interface CheckOptions {
    /** Of the certificate or the public key that it is to be signed with. */
    readonly certificate: string;
}

/** `redact-inline audit check`: whether evidence is as it was signed, by whose key, and what it says of the chain. */
export async function runCheck(path: string, { certificate: certificatePath }: CheckOptions): Promise<ExitCode> {
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
    const page = pageStateOf(place.page, evidence);
    tell(`${place.page}: ${PAGE_WORDS[page]}`);
    tellChain(evidence);
    if (page === PageState.Altered || !isSound(evidence.chain.verdict)) return ExitCode.Incomplete;
    return page === PageState.Missing && place.isPageAskedFor ? ExitCode.NoInput : ExitCode.Success;
}

const PageState = { Right: 'right', Altered: 'altered', Missing: 'missing' } as const;
type PageState = (typeof PageState)[keyof typeof PageState];

const PAGE_WORDS: Readonly<Record<PageState, string>> = {
    [PageState.Right]: 'as it was signed',
    [PageState.Altered]: 'NOT the page of this evidence: somebody changed it',
    [PageState.Missing]: 'MISSING, or cannot be read: no page was checked'
};

const FAULTS: Readonly<Record<EvidenceFault, string>> = {
    [EvidenceFault.Unreadable]: 'NOT evidence that redact-inline exported, or cut short',
    [EvidenceFault.OtherKey]: 'NOT signed by the key of this certificate',
    [EvidenceFault.Altered]: 'NOT as it was signed: somebody changed it'
};

interface Place {
    readonly evidence: string;
    readonly page: string;
    /** The JSON document proves itself and may go without its page, so whoever names it alone need not have the other. */
    readonly isPageAskedFor: boolean;
}

/** Where the two files are, given either of them or their folder. */
function evidenceAt(path: string): Place {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
        return { evidence: join(path, EVIDENCE_FILE), page: join(path, PAGE_FILE), isPageAskedFor: true };
    if (path.endsWith('.html'))
        return { evidence: join(dirname(path), EVIDENCE_FILE), page: path, isPageAskedFor: true };
    return { evidence: path, page: join(dirname(path), PAGE_FILE), isPageAskedFor: false };
}

/** Whether the page is as the evidence names it. */
function pageStateOf(path: string, { page }: EvidenceWithPage): PageState {
    const bytes = readBytes(path);
    if (bytes === null) return PageState.Missing;
    return createHash('sha256').update(bytes).digest('hex') === page.sha256 ? PageState.Right : PageState.Altered;
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
