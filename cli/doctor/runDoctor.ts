import process from 'node:process';
import type { Environment } from '../../proxy/environment.ts';
import type { ConversationDataAccess, DataCloudAccess } from '../../proxy/otherSystems.ts';
import { createConversationData } from '../../proxy/salesforce/createConversationData.ts';
import { createDataCloud } from '../../proxy/salesforce/createDataCloud.ts';
import { createInteractionService } from '../../proxy/salesforce/interactionService.ts';
import { createSalesforce } from '../../proxy/salesforce/createSalesforce.ts';
import { ExitCode } from '../exitCodes.ts';
import { interruption } from '../interruption.ts';
import { checkCertificates } from './checks/certificates.ts';
import { checkConversationData } from './checks/conversationData.ts';
import { checkDataCloud } from './checks/dataCloud.ts';
import { checkEnvironment } from './checks/environment.ts';
import { checkLimits } from './checks/limits.ts';
import { checkProxy } from './checks/proxy.ts';
import { checkSalesforce, type SalesforceCheck } from './checks/salesforce.ts';
import { checkState } from './checks/state.ts';
import { Verdict, type Finding } from './finding.ts';
import { toLine } from './findingLine.ts';

/** The options of `doctor`. */
export interface DoctorOptions {
    readonly user: string;
    /** Of a running proxy, without a trailing slash. */
    readonly proxy?: string;
    readonly uploads?: true;
    readonly json?: true;
}

/** `redact-inline doctor`: the findings, as they come, to standard output. */
export async function runDoctor(options: DoctorOptions): Promise<ExitCode> {
    const failures = await examine(process.env, options, (findings) => {
        for (const finding of findings) process.stdout.write(toLine(finding, options));
    });
    return failures === 0 ? ExitCode.Success : ExitCode.Incomplete;
}

/** Tells what is found with these variables of the proxy, as it comes, and returns how much of it does not work. */
export async function examine(
    variables: NodeJS.ProcessEnv,
    { user, proxy, uploads }: Pick<DoctorOptions, 'user' | 'proxy' | 'uploads'>,
    onFindings: (findings: readonly Finding[]) => void
): Promise<number> {
    let failures = 0;
    const tell = (findings: readonly Finding[]): void => {
        failures += findings.filter(({ verdict }) => verdict === Verdict.Failure).length;
        onFindings(findings);
    };
    const { findings, environment } = checkEnvironment(variables);
    tell(findings);
    if (environment) {
        tell(await checkCertificates(environment, Date.now()));
        tell(await checkState(environment));
        tell([checkLimits(environment)]);
        await checkOrgOf(environment, { username: user, tell, ...(uploads && { uploads }) });
        const { conversationData } = environment;
        if (conversationData) tell([await askConversationData(environment, conversationData)]);
        if (environment.dataCloud) tell([await askDataCloud(environment, environment.dataCloud)]);
        if (proxy !== undefined) tell(await checkProxy(proxy, environment));
    }
    return failures;
}

async function checkOrgOf(
    environment: Environment,
    asked: Pick<SalesforceCheck, 'username' | 'uploads' | 'tell'>
): Promise<void> {
    const settings = { ...environment, timeoutMs: environment.salesforceTimeoutMs, now: Date.now };
    const salesforce = createSalesforce(settings);
    const place = environment.interaction;
    const interaction =
        place && createInteractionService({ ...settings, ...place, interactionUrl: place.url, format: null });
    try {
        await checkSalesforce({ ...asked, environment, salesforce, interaction, signal: interruption().signal });
    } finally {
        await interaction?.close();
        await salesforce.close();
    }
}

async function askConversationData(environment: Environment, access: ConversationDataAccess): Promise<Finding> {
    const { orgUrl, salesforceTimeoutMs } = environment;
    const data = createConversationData({ ...access, orgUrl, timeoutMs: salesforceTimeoutMs, now: Date.now });
    try {
        return await checkConversationData(data, interruption().signal);
    } finally {
        await data.close();
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
