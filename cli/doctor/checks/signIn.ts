import type { SalesforceUser } from '../../../proxy/caller.ts';
import { ProblemError } from '../../../proxy/errors.ts';
import { APP_MANAGER, SIGN_IN_REFUSALS } from '../../org/appRefusals.ts';
import { failure, fine, type Finding } from '../finding.ts';
import { troubleOf } from './trouble.ts';

/** Whether the user can be acted for, and who it is. */
export interface CheckedSignIn {
    readonly findings: readonly Finding[];
    readonly user: SalesforceUser | null;
}

/** Whether Salesforce lets the proxy act for the user. */
export async function checkSignIn(username: string, identify: () => Promise<SalesforceUser>): Promise<CheckedSignIn> {
    const about = `sign-in as ${username}`;
    try {
        const user = await identify();
        return { findings: [fine(about, `works: user ${user.userId} of org ${user.orgId}.`)], user };
    } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const reason = error.extras.reason ?? '';
        const [found, cure] = SIGN_IN_REFUSALS.get(reason) ?? [];
        if (found !== undefined && cure !== undefined) return { findings: [failure(about, found, cure)], user: null };
        const access = `Look at the app's policies in ${APP_MANAGER}, and at the user's login history in Setup.`;
        const trouble = troubleOf(error, { place: 'SALESFORCE_ORG_URL', access });
        return { findings: [failure(about, trouble.found, trouble.cure)], user: null };
    }
}
