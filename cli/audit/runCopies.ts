import process from 'node:process';
import { CopyState } from 'c/proxyContract';
import { EnvironmentError } from '../../proxy/environmentError.ts';
import type { DataCloudAccess } from '../../proxy/otherSystems.ts';
import { createDataCloud, type DataCloudSettings } from '../../proxy/salesforce/createDataCloud.ts';
import type { PauseStore } from '../../proxy/state/pauseStore.ts';
import { checkCopies } from '../../proxy/usecases/checkCopies.ts';
import { counted } from '../counted.ts';
import { ExitCode } from '../exitCodes.ts';
import { DATA_CLOUD_REFUSALS, withCure } from '../org/appRefusals.ts';
import { digestsOf, type EnteredOrg } from '../org/inOrg.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { inOrgWithState, SILENT } from '../org/withState.ts';
import { createProgressBar } from '../progressBar.ts';

/** The options of `audit copies`. */
export interface CopiesOptions extends OrgOptions {
    /** 18 characters; all records without it. */
    readonly record?: string;
}

/** What each state means, for whoever reads the findings. */
const STATE_WORDS: Readonly<Record<Exclude<CopyState, 'updated'>, string>> = {
    [CopyState.Stale]: 'the copy holds a text that was redacted',
    [CopyState.Different]:
        'the copy holds neither what was redacted nor what was stored then: copied in another form, written by others since, or the events prove nothing',
    [CopyState.Absent]: 'there is no copy under the identifier that Connect knows the entry by',
    [CopyState.Unknown]:
        'it cannot be told whether there is a copy, or another one: not all were read, or they bear other identifiers'
};

const MADE_BY_HAND =
    'this row names no entry, so its copy cannot be looked for: it was made or changed by hand; see audit verify';

/** `redact-inline audit copies`: the copies that have not followed to standard output, what was looked at to standard error. */
export async function runCopies(options: CopiesOptions): Promise<ExitCode> {
    const counts = { records: 0, unseen: 0, madeByHand: 0, updated: 0, stale: 0, different: 0, absent: 0, unknown: 0 };
    const bar = createProgressBar({ total: null, unit: 'records compared' });
    const tellFinding = (finding: object): void => {
        bar.beside(() => process.stdout.write(`${JSON.stringify(finding)}\n`));
    };
    await inOrgWithState(options, SILENT, async (org, { pauses }) => {
        const { environment, gateway, salesforce, user, signal } = org;
        const digests = digestsOf(environment);
        const dataCloud = createDataCloud({ ...accessOf(org), ...callsOf(org, pauses) });
        const reader = { dataCloud, access: salesforce.copyAccessAs(user, signal) };
        try {
            const check = { gateway, reader, digests, recordId: options.record ?? null, signal };
            for await (const { recordId, copies, madeByHand } of checkCopies(check)) {
                counts.records += 1;
                bar.advance(1);
                if (copies === null) counts.unseen += 1;
                counts.madeByHand += madeByHand.length;
                for (const event of madeByHand) {
                    tellFinding({ recordId, event, means: MADE_BY_HAND });
                }
                for (const { identifier, state } of copies ?? []) {
                    counts[state] += 1;
                    if (state === CopyState.Updated) continue;
                    const finding = { recordId, entryIdentifier: identifier, state, means: STATE_WORDS[state] };
                    tellFinding(finding);
                }
            }
        } catch (error) {
            throw withCure(error, DATA_CLOUD_REFUSALS);
        } finally {
            await dataCloud.close();
        }
    }).finally(bar.stop);
    const { records, unseen, madeByHand, updated, stale, different, absent, unknown } = counts;
    if (madeByHand > 0) process.stderr.write(`${counted(madeByHand, 'row')} without an entry, made by hand\n`);
    process.stderr.write(
        `${counted(records, 'record')} with redactions, ${String(unseen)} of them not visible; copies: ${String(updated)} updated, ` +
            `${String(stale)} stale, ${String(different)} different, ${String(absent)} absent, ${String(unknown)} unknown\n`
    );
    return stale + different + unknown + madeByHand === 0 ? ExitCode.Success : ExitCode.Incomplete;
}

function accessOf({ environment: { dataCloud } }: EnteredOrg): DataCloudAccess {
    if (dataCloud) return dataCloud;
    const problem = 'is required here with DATA_CLOUD_CLIENT_ID and DATA_CLOUD_CLIENT_SECRET; see docs/operations.md';
    throw new EnvironmentError([{ variable: 'DATA_CLOUD_URL', problem }]);
}

function callsOf(
    { environment: { orgUrl, salesforceTimeoutMs } }: EnteredOrg,
    pauseStore: PauseStore
): Pick<DataCloudSettings, 'orgUrl' | 'timeoutMs' | 'now' | 'pauseStore'> {
    return { orgUrl, timeoutMs: salesforceTimeoutMs, now: Date.now, pauseStore };
}
