import process from 'node:process';
import type { ProxyEnvironment } from '../../proxy/environment.ts';
import type { DataCloudAccess } from '../../proxy/otherSystems.ts';
import { createDataCloud } from '../../proxy/salesforce/createDataCloud.ts';
import { createInteractionService } from '../../proxy/salesforce/interactionService.ts';
import { enterSalesforce } from '../../proxy/salesforce/createSalesforce.ts';
import { UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { interruption } from '../interruption.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { askConversationData } from './askConversationData.ts';
import { checkCertificates } from './checks/certificates.ts';
import { checkDataCloud } from './checks/dataCloud.ts';
import { checkEnvironment } from './checks/environment.ts';
import { checkKeyFile } from './checks/keyFile.ts';
import { checkLimits } from './checks/limits.ts';
import { checkProxy } from './checks/proxy.ts';
import { roadsNotSetUp } from './checks/roadsNotSetUp.ts';
import { checkSalesforce, type SalesforceCheck } from './checks/salesforce.ts';
import { checkState } from './checks/state.ts';
import { entranceOf } from './entrance.ts';
import { Verdict, type Finding } from './finding.ts';
import { toLine } from './findingLine.ts';

/** The options of `doctor`. */
export interface DoctorOptions extends OrgOptions {
    /** Of a running proxy, without a trailing slash. */
    readonly proxy?: string;
    readonly uploads?: true;
    readonly json?: true;
}

/** `redact-inline doctor`: the findings, as they come, to standard output. */
export async function runDoctor(options: DoctorOptions): Promise<ExitCode> {
    if (options.user === undefined && options.targetOrg === undefined) {
        throw new UsageError('say as whom: --user USERNAME, or --target-org ALIAS for a login of the sf command line');
    }
    const failures = await examine(process.env, options, (findings) => {
        for (const finding of findings) process.stdout.write(toLine(finding, options));
    });
    if (interruption().signal.aborted) return ExitCode.Interrupted;
    return failures === 0 ? ExitCode.Success : ExitCode.Incomplete;
}

/** Tells what is found with these variables of the proxy, as it comes, and returns how much of it does not work. */
export async function examine(
    variables: NodeJS.ProcessEnv,
    { user, targetOrg, proxy, uploads }: Omit<DoctorOptions, 'json'>,
    onFindings: (findings: readonly Finding[]) => void
): Promise<number> {
    let failures = 0;
    const tell = (findings: readonly Finding[]): void => {
        failures += findings.filter(({ verdict }) => verdict === Verdict.Failure).length;
        onFindings(findings);
    };
    const { findings, environment } = checkEnvironment(variables);
    tell(findings);
    tell(await checkKeyFile(variables));
    if (environment) {
        tell(await checkCertificates(environment, Date.now()));
        tell(await checkState(environment));
        tell([checkLimits(environment)]);
        const asWhom = { ...(user !== undefined && { user }), ...(targetOrg !== undefined && { targetOrg }) };
        await checkOrgOf(environment, asWhom, { tell, ...(uploads && { uploads }) });
        const { conversationData } = environment;
        if (conversationData) tell([await askConversationData(environment, conversationData)]);
        if (environment.dataCloud) tell([await askDataCloud(environment, environment.dataCloud)]);
        tell(roadsNotSetUp(environment));
        if (proxy !== undefined) tell(await checkProxy(proxy, environment));
    }
    return failures;
}

async function checkOrgOf(
    environment: ProxyEnvironment,
    asWhom: OrgOptions,
    asked: Pick<SalesforceCheck, 'uploads' | 'tell'>
): Promise<void> {
    const settings = { ...environment, timeoutMs: environment.salesforceTimeoutMs, now: Date.now };
    const { username, openLogin, findings } = await entranceOf(environment, asWhom);
    asked.tell(findings);
    const salesforce = enterSalesforce(settings, openLogin);
    const { interaction: place } = environment;
    const interaction =
        place &&
        createInteractionService({ ...settings, ...place, interactionUrl: place.url, format: null }, openLogin);
    try {
        await checkSalesforce({
            ...asked,
            username,
            environment,
            salesforce,
            interaction,
            targetOrg: asWhom.targetOrg,
            signal: interruption().signal
        });
    } finally {
        await interaction?.close();
        await salesforce.close();
    }
}

async function askDataCloud(environment: ProxyEnvironment, access: DataCloudAccess): Promise<Finding> {
    const { orgUrl, salesforceTimeoutMs } = environment;
    const dataCloud = createDataCloud({ ...access, orgUrl, timeoutMs: salesforceTimeoutMs, now: Date.now });
    try {
        return await checkDataCloud(dataCloud, interruption().signal);
    } finally {
        await dataCloud.close();
    }
}
