import { resolve } from 'node:path';
import process from 'node:process';
import { UsageError } from '../commandError.ts';
import { toLine } from '../doctor/findingLine.ts';
import { examine } from '../doctor/runDoctor.ts';
import { ExitCode } from '../exitCodes.ts';
import { openSfLogin } from '../org/sfLogin.ts';
import { deploy } from './deploy.ts';
import { readVariables, writeEnvironment } from './environmentFile.ts';
import { after, before, consumerKey, inClone, nobodyToAskAs } from './onlyAPerson.ts';
import { assignPermissionSets } from './permissionSets.ts';
import { isPlainOrigin } from './plainOrigin.ts';
import { makeProxyKeys } from './proxyKeys.ts';
import type { Setting, SetupOptions } from './setting.ts';
import { retrieveCertificate } from './signingCertificate.ts';
import { Outcome, stepLine, told, type StepReport } from './step.ts';

/** Lines of the environment file are read by shells as well, which would split or expand other paths. */
const PLAIN_PATH = /^[\w./@+-]+$/;

/** `redact-inline setup`: what each step did, as it comes, to standard output. */
export async function runSetup(options: SetupOptions): Promise<ExitCode> {
    const setting = await openSetting(options);
    const tell = (report: StepReport): void => void process.stdout.write(stepLine(report, options));
    for await (const report of steps(setting)) {
        tell(report);
        if (report.outcome === Outcome.Failed) return ExitCode.Incomplete;
    }
    const assignments = await assignPermissionSets(setting);
    for (const report of assignments) tell(report);
    const isKeyKnown = setting.clientId !== undefined || (await hasClientId(setting.folder));
    if (!isKeyKnown) tell(consumerKey());
    const isWell = await isFoundWell(setting, options);
    for (const report of after(setting)) tell(report);
    const isAssigned = assignments.every(({ outcome }) => outcome !== Outcome.Failed);
    const isComplete = isAssigned && isWell && (isKeyKnown || setting.isDryRun);
    return isComplete ? ExitCode.Success : ExitCode.Incomplete;
}

async function openSetting({ dryRun, json: _json, ...options }: SetupOptions): Promise<Setting> {
    const folder = resolve(options.folder);
    if (!PLAIN_PATH.test(folder)) {
        throw new UsageError('--folder: choose a path of letters, digits and . / _ - + @ alone.');
    }
    const { orgUrl, username } = await openSfLogin(options.targetOrg);
    if (!isPlainOrigin(orgUrl)) throw new UsageError('sf gives an address of the org that is none of Salesforce.');
    return { ...options, folder, org: { orgUrl, username }, isDryRun: dryRun === true };
}

/** Goes on after a step only when it did not fail. */
async function* steps(setting: Setting): AsyncGenerator<StepReport> {
    const { org, targetOrg } = setting;
    yield told(
        'login',
        Outcome.Unchanged,
        `sf knows ${targetOrg} as ${org.orgUrl}, and works there as ${org.username}.`
    );
    yield* inClone(setting);
    if (setting.deploy) yield* before();
    yield await makeProxyKeys(setting);
    yield await writeEnvironment(setting);
    yield await deploy(setting);
    yield await retrieveCertificate(setting);
}

async function hasClientId(folder: string): Promise<boolean> {
    return Boolean((await readVariables(folder))['SALESFORCE_CLIENT_ID']);
}

/** Looks for what is wrong as `doctor` does, for the first user who is to use the panel. */
async function isFoundWell(setting: Setting, options: SetupOptions): Promise<boolean> {
    const user = [...setting.supervisor, ...setting.agent][0];
    const variables = await readVariables(setting.folder);
    const hasKey = Boolean(variables['SALESFORCE_CLIENT_ID']);
    if (setting.isDryRun || !hasKey) {
        const words = 'would be asked with a consumer key and a supervisor or agent.';
        process.stdout.write(stepLine(told('doctor', Outcome.Planned, words), options));
        return true;
    }
    if (user === undefined) {
        process.stdout.write(stepLine(nobodyToAskAs(), options));
        return false;
    }
    const failures = await examine(variables, { user }, (findings) => {
        for (const finding of findings) process.stdout.write(toLine(finding, options));
    });
    return failures === 0;
}
