import type { SalesforceUser } from '../../../proxy/caller.ts';
import { ProblemError } from '../../../proxy/errors.ts';
import { failure, fine, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

/** Whether the user can be acted for, and who it is. */
export interface CheckedSignIn {
    readonly findings: readonly Finding[];
    readonly user: SalesforceUser | null;
}

const APP = 'External Client App Manager';

/** What a refusal of the token endpoint means, and the cure (Salesforce Help, "OAuth 2.0 Authorization Errors"). */
const REFUSALS: Readonly<Record<string, readonly [found: string, cure: string]>> = {
    oauth_invalid_client_id: [
        'Salesforce knows no app by SALESFORCE_CLIENT_ID.',
        `Copy the consumer key from Setup, ${APP}, and wait some minutes after the app was deployed.`
    ],
    oauth_invalid_client: ['Salesforce does not accept the app.', `Turn on the JWT bearer flow of the app in ${APP}.`],
    oauth_invalid_app_access: [
        'the app may not act for this user.',
        `Assign the user a permission set that the app's policies name in ${APP}.`
    ],
    oauth_oauth_app_access_denied: [
        'the app may not act for this user.',
        `Assign the user a permission set that the app's policies name in ${APP}.`
    ],
    oauth_invalid_grant: [
        'Salesforce refuses the assertion for this user.',
        "Look whether the user exists and is active, the app's certificate goes with SALESFORCE_PRIVATE_KEY, SALESFORCE_LOGIN_AUDIENCE fits the org, and the clocks agree."
    ],
    oauth_inactive_user: ['the user is not active.', 'Name another user, or activate this one.'],
    oauth_inactive_org: ['the org is not active.', 'Ask Salesforce about the org.']
};

/** Whether Salesforce lets the proxy act for the user. */
export async function checkSignIn(username: string, identify: () => Promise<SalesforceUser>): Promise<CheckedSignIn> {
    const about = `sign-in as ${username}`;
    try {
        const user = await identify();
        return { findings: [fine(about, `works: user ${user.userId} of org ${user.orgId}.`)], user };
    } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const reason = error.extras.reason ?? '';
        const [found, cure] = REFUSALS[reason] ?? [];
        if (found !== undefined && cure !== undefined) return { findings: [failure(about, found, cure)], user: null };
        const access = `Look at the app's policies in ${APP}, and at the user's login history in Setup.`;
        const trouble = troubleOf(error, { place: 'SALESFORCE_ORG_URL', access });
        return { findings: [failure(about, trouble.found, trouble.cure)], user: null };
    }
}
