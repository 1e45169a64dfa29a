import process from 'node:process';
import type { Environment } from '../../proxy/environment.ts';
import { ProblemError } from '../../proxy/errors.ts';
import type { DataCloudAccess } from '../../proxy/otherSystems.ts';
import { createDataCloud } from '../../proxy/salesforce/createDataCloud.ts';
import { createSalesforce } from '../../proxy/salesforce/createSalesforce.ts';
import { ExitCode } from '../exitCodes.ts';
import { interruption } from '../interruption.ts';
import { checkCertificates } from './checks/certificates.ts';
import { checkDataCloud } from './checks/dataCloud.ts';
import { checkEnvironment } from './checks/environment.ts';
import { checkLimits } from './checks/limits.ts';
import { checkOrg } from './checks/org.ts';
import { checkPermissions, checkTrustedUrl } from './checks/permissions.ts';
import { checkProxy } from './checks/proxy.ts';
import { checkSignIn } from './checks/signIn.ts';
import { checkState } from './checks/state.ts';
import { failure, Verdict, type Finding } from './finding.ts';
import { toLine } from './findingLine.ts';

/** The options of `doctor`. */
export interface DoctorOptions {
    readonly user: string;
    /** Of a running proxy, without a trailing slash. */
    readonly proxy?: string;
    readonly json?: true;
}

/** `redact-inline doctor`: the findings, as they come, to standard output. */
export async function runDoctor(options: DoctorOptions): Promise<ExitCode> {
    let failures = 0;
    const tell = (findings: readonly Finding[]): void => {
        failures += findings.filter(({ verdict }) => verdict === Verdict.Failure).length;
        for (const finding of findings) process.stdout.write(toLine(finding, options));
    };
    const { findings, environment } = checkEnvironment(process.env);
    tell(findings);
    if (environment) {
        tell(await checkCertificates(environment, Date.now()));
        tell(await checkState(environment));
        tell([checkLimits(environment)]);
        await checkSalesforce(environment, options.user, tell);
        if (environment.dataCloud) tell([await askDataCloud(environment, environment.dataCloud)]);
        if (options.proxy !== undefined) tell(await checkProxy(options.proxy, environment));
    }
    return failures === 0 ? ExitCode.Success : ExitCode.Incomplete;
}

async function checkSalesforce(
    environment: Environment,
    username: string,
    tell: (findings: readonly Finding[]) => void
): Promise<void> {
    const salesforce = createSalesforce({ ...environment, timeoutMs: environment.salesforceTimeoutMs, now: Date.now });
    const { signal } = interruption();
    try {
        const org = await checkOrg(environment, () => salesforce.describeOrg(signal));
        tell(org);
        if (org.length === 1) return;
        const { findings, user } = await checkSignIn(username, () => salesforce.identify(username, signal));
        tell(findings);
        if (!user) return;
        const setup = salesforce.setupAs(user, signal);
        tell(await orRefusal('permissions', () => checkPermissions(setup, salesforce.actAs(user, signal))));
        tell(await orRefusal('trusted URL', async () => [await checkTrustedUrl(environment.audience, setup)]));
    } finally {
        await salesforce.close();
    }
}

async function askDataCloud(environment: Environment, access: DataCloudAccess): Promise<Finding> {
    const { orgUrl, salesforceTimeoutMs } = environment;
    const dataCloud = createDataCloud({ ...access, orgUrl, timeoutMs: salesforceTimeoutMs, now: Date.now });
    try {
        return await checkDataCloud(dataCloud, interruption().signal);
    } finally {
        await dataCloud.close();
    }
}

/** A call that Salesforce refuses is a finding as well. */
async function orRefusal(about: string, check: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
    try {
        return await check();
    } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const why = error.extras.reason === undefined ? '' : ` (${error.extras.reason})`;
        return [
            failure(
                about,
                `could not be read: ${error.code}${why}.`,
                'See that the user has API Enabled, and try again.'
            )
        ];
    }
}
