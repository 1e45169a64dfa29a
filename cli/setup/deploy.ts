import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { callSf } from '../org/sf.ts';
import { DeploymentDetails, deploymentProblems } from './deploymentProblems.ts';
import { findResets } from './orgSettings.ts';
import { keyPaths } from './proxyKeys.ts';
import type { Setting } from './setting.ts';
import { failed, Outcome, told, type StepReport } from './step.ts';

const STEP = 'deployment';
const WAIT_MINUTES = 30;

/** How the file of a class of tests ends. */
const TEST = 'Test.cls';

const Deployed = z.object({
    status: z.string(),
    numberComponentsDeployed: z.number().optional(),
    details: DeploymentDetails.optional()
});

/** Deploys the package directories from the clone that this is called in; a deployment again changes what differs. */
export async function deploy(setting: Setting): Promise<StepReport> {
    const { targetOrg, proxy, email, folder, parts, tokenExchange, isDryRun } = setting;
    if (!setting.deploy) {
        const handler = tokenExchange === undefined ? '' : ', and with it the handler of token exchange';
        return told(STEP, Outcome.Unchanged, `left out, as --no-deploy says${handler}.`);
    }
    if (!existsSync('sfdx-project.json') || !existsSync('force-app/main/core')) {
        return failed(STEP, 'There is no sfdx-project.json here.', 'Call this in a clone of the repository.');
    }
    if (!existsSync('force-app/main/core/lwc/redactInline/redactInline.js')) {
        return failed(STEP, 'The components are not built.', 'npm run build');
    }
    const refusal = setting.resetSettings ? null : await wouldReset(setting);
    if (refusal) return refusal;
    const exchange = tokenExchange === undefined ? [] : ['exchange'];
    const folders = ['core', 'auth', ...parts, ...exchange].map((part) => `force-app/main/${part}`);
    if (isDryRun) return told(STEP, Outcome.Planned, `${folders.join(', ')} would be deployed to ${targetOrg}.`);

    const sources = folders.flatMap((path) => ['--source-dir', path]);
    const tests = setting.ownTests ? testsIn(folders) : [];
    const { name, result } = await callSf(
        ['project', 'deploy', 'start', '--target-org', targetOrg, '--wait', String(WAIT_MINUTES), ...sources, ...tests],
        {
            timeoutMs: (WAIT_MINUTES + 5) * 60_000,
            variables: {
                REDACT_INLINE_PROXY_URL: proxy,
                REDACT_INLINE_CONTACT_EMAIL: email,
                ...(tokenExchange !== undefined && { REDACT_INLINE_EXECUTION_USER: tokenExchange }),
                REDACT_INLINE_PROXY_CERTIFICATE: (await readFile(keyPaths(folder).certificate, 'utf8')).trim()
            }
        }
    );
    const read = Deployed.safeParse(result);
    if (!read.success) return failed(STEP, `sf did not deploy (${name ?? 'unknown'}).`, HOW_TO_LOOK);
    const { status, numberComponentsDeployed = 0, details } = read.data;
    if (status === 'Succeeded') {
        return told(
            STEP,
            Outcome.Done,
            `${numberComponentsDeployed} components of ${folders.join(', ')} are deployed.`
        );
    }
    const next = [...(details ? deploymentProblems(details) : []), HOW_TO_LOOK].join('\n');
    return failed(STEP, `Salesforce says: ${status}. Nothing was changed unless it goes on.`, next);
}

/** Has the deployment run the tests that it brings, and no others of the org. */
function testsIn(folders: readonly string[]): readonly string[] {
    const classes = folders
        .map((path) => `${path}/classes`)
        .filter((path) => existsSync(path))
        .flatMap((path) => readdirSync(path));
    const names = classes.filter((name) => name.endsWith(TEST)).map((name) => basename(name, '.cls'));
    return ['--test-level', 'RunSpecifiedTests', ...names.flatMap((name) => ['--tests', name])];
}

/** Why nothing is deployed: what somebody has set in Setup would be set back; `null` where nothing would. */
async function wouldReset(setting: Setting): Promise<StepReport | null> {
    const found = await findResets(setting);
    if ('unreadable' in found) {
        const words = `The settings of the org cannot be read (${found.unreadable}); a deployment could set them back.`;
        return failed(STEP, words, HOW_TO_GO_ON);
    }
    if (found.exchangesTokens) return failed(STEP, SWITCHES_EXCHANGE_OFF, HOW_TO_KEEP_EXCHANGE);
    if (found.resets.length === 0) return null;
    const fields = found.resets.map(({ field, set, deployed }) => `${field} from ${set} to ${deployed}`);
    const words = `It would set back, in Redact Inline Setting, Default: ${fields.join(', ')}. Nothing is deployed.`;
    return failed(STEP, words, HOW_TO_GO_ON);
}

const HOW_TO_GO_ON =
    'Leave the metadata as it is with --no-deploy, or deploy over the settings with --reset-settings ' +
    'and set them again: Setup → Custom Metadata Types → Redact Inline Setting → Default.';
const SWITCHES_EXCHANGE_OFF =
    'It would switch off the token exchange flow of the client app, which Token_Exchange__c of Redact Inline Setting says is in use. ' +
    'Nothing is deployed.';
const HOW_TO_KEEP_EXCHANGE =
    'Leave the metadata as it is with --no-deploy, or deploy with --reset-settings, which also sets back what was changed in ' +
    'Setup, and turn the flow on again: Setup → External Client App Manager → Redact Inline Proxy, under Settings and Policies.';
const HOW_TO_LOOK =
    'See: sf project deploy report --use-most-recent. Where a product is missing, leave it out of --parts.';
