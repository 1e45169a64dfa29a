import { createHash, createPublicKey, randomUUID } from 'node:crypto';
import process from 'node:process';
import { parseEnvironment, type Environment } from '../../proxy/environment.ts';
import { readAuditTrail } from '../../proxy/usecases/readAuditTrail.ts';
import { UsageError } from '../commandError.ts';
import { counted, entriesCounted } from '../counted.ts';
import { isSound, type Evidence } from '../evidence/evidence.ts';
import { PAGE_FILE, storeEvidence, type EvidenceTexts } from '../evidence/evidenceFiles.ts';
import { evidenceOf } from '../evidence/evidenceOf.ts';
import { evidencePage } from '../evidence/evidencePage.ts';
import { signEvidence, thumbprintOf, writeEvidence } from '../evidence/signedEvidence.ts';
import { ExitCode } from '../exitCodes.ts';
import { digestsOf, inOrg } from '../org/inOrg.ts';
import { complaintOf, readHeads, type Heads } from './heads.ts';

/** The options of `audit export`. */
export interface ExportOptions {
    readonly user?: string;
    /** 18 characters. */
    readonly record: string;
    /** Path of the file that remembers heads, which is read only. */
    readonly heads?: string;
    /** Path of the folder that the evidence is put into. */
    readonly out: string;
}

/** `redact-inline audit export`: the path of the evidence to standard output, what it says of the chain to standard error. */
export async function runExport(options: ExportOptions): Promise<ExitCode> {
    const { user, record, out } = options;
    const heads = options.heads === undefined ? null : readHeads(options.heads);
    if (user === undefined) throw new UsageError('say as whom: --user USERNAME, who sees the events');
    const { environment } = parseEnvironment(process.env);
    const evidence = await gatherEvidence(options, heads);
    if (evidence === null) {
        process.stderr.write(
            `There is no record ${record} with audit events that ${user} sees. Nothing was written.\n`
        );
        return ExitCode.NoInput;
    }
    const folder = await storeEvidence(out, nameOf(evidence), await textsOf(evidence, environment));
    process.stdout.write(`${folder}\n`);
    const { rowCount, intact, findings, verdict, means } = evidence.chain;
    process.stderr.write(
        `${entriesCounted(evidence.redactions.length)} redacted, ${counted(rowCount, 'row')}, ${String(intact)} as they were signed, ${counted(findings.length, 'finding')}\n${means}\n`
    );
    return isSound(verdict) ? ExitCode.Success : ExitCode.Incomplete;
}

/** `null` where there is neither a record nor an event of it. */
async function gatherEvidence(options: ExportOptions, heads: Heads | null): Promise<Evidence | null> {
    const { record: recordId, heads: headsPath } = options;
    if (headsPath !== undefined && heads !== null) process.stderr.write(complaintOf(headsPath, heads, recordId));
    const knownHead = heads?.get(recordId) ?? null;
    return inOrg(options, async ({ gateway, environment, user }) => {
        const digests = digestsOf(environment);
        const trail = await readAuditTrail({ gateway, digests, recordId, knownHead });
        if (trail.record === null && trail.rows.length === 0 && knownHead === null) return null;
        return evidenceOf(trail, digests, {
            id: randomUUID(),
            madeAt: new Date().toISOString(),
            madeBy: { userId: user.userId, username: user.username },
            org: { id: user.orgId, url: environment.orgUrl },
            recordId,
            knownHead
        });
    });
}

async function textsOf(evidence: Evidence, { privateKeyPem }: Environment): Promise<EvidenceTexts> {
    const page = evidencePage(evidence, await thumbprintOf(createPublicKey(privateKeyPem)));
    const sha256 = createHash('sha256').update(page).digest('hex');
    const signed = await signEvidence({ ...evidence, page: { file: PAGE_FILE, sha256 } }, privateKeyPem);
    return { json: writeEvidence(signed), page };
}

function nameOf({ record, madeAt }: Evidence): string {
    return `evidence-${record.id}-${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
