import type { Environment } from '../../../proxy/environment.ts';
import { ProblemError } from '../../../proxy/errors.ts';
import type { ObservedSalesforce } from '../../../proxy/salesforce/createSalesforce.ts';
import type { InteractionService } from '../../../proxy/salesforce/interactionGateway.ts';
import { failure, type Finding } from '../finding.ts';
import { checkInteraction } from './interaction.ts';
import { checkOrg } from './org.ts';
import { checkPermissions, checkTrustedUrl, checkUploads } from './permissions.ts';
import { checkSignIn } from './signIn.ts';
import { troubleOf } from './trouble.ts';

/** What is asked of Salesforce, and who hears of the answers as they come. */
export interface SalesforceCheck {
    readonly environment: Pick<Environment, 'orgUrl' | 'apiVersion' | 'audience'>;
    readonly salesforce: Pick<ObservedSalesforce, 'describeOrg' | 'identify' | 'setupAs' | 'actAs' | 'uploadAs'>;
    /** `null` where nobody can be signed in. */
    readonly username: string | null;
    /** Set where the user is to upload transcripts. */
    readonly uploads?: true | undefined;
    /** `null` where history is not set up. */
    readonly interaction: InteractionService | null;
    /** Set where the user is who the `sf` command line has logged in. */
    readonly targetOrg?: string | undefined;
    readonly signal: AbortSignal;
    readonly tell: (findings: readonly Finding[]) => void;
}

/** Whether the org answers, the user can be acted for, and has and sees what is needed. */
export async function checkSalesforce(check: SalesforceCheck): Promise<void> {
    const { environment, salesforce, username, interaction, signal, tell } = check;
    const org = await checkOrg(environment, () => salesforce.describeOrg(signal));
    tell(org);
    if (org.length === 1 || username === null) return;
    const { findings, user } = await checkSignIn(username, () => salesforce.identify(username, signal));
    tell(findings);
    if (!user) return;
    const setup = salesforce.setupAs(user, signal);
    tell(await orRefusal('permissions', () => checkPermissions(setup, salesforce.actAs(user, signal))));
    if (check.uploads) tell(await orRefusal('uploads', () => checkUploads(setup, salesforce.uploadAs(user, signal))));
    if (interaction) tell([await checkInteraction(interaction.actAs(user, signal), check.targetOrg)]);
    tell(await orRefusal('trusted URL', async () => [await checkTrustedUrl(environment.audience, setup)]));
}

/** A call that Salesforce refuses is a finding as well. */
async function orRefusal(about: string, check: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
    try {
        return await check();
    } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const { found, cure } = troubleOf(error, {
            place: 'SALESFORCE_ORG_URL',
            access: 'See that the user has API Enabled, and try again.'
        });
        return [failure(about, `could not be read: the org ${found}`, cure)];
    }
}
