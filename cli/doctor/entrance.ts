import type { ProxyEnvironment } from '../../proxy/environment.ts';
import { createHeldLogin } from '../../proxy/salesforce/heldLogin.ts';
import { createJwtLogin } from '../../proxy/salesforce/jwtLogin.ts';
import type { Login, LoginGround } from '../../proxy/salesforce/login.ts';
import { proxyLogin } from '../../proxy/salesforce/proxyLogin.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { openSfLogin } from '../org/sfLogin.ts';
import { failure, unknown, type Finding } from './finding.ts';

/** As whom the org is asked, and how. */
export interface Entrance {
    /** `null` where nobody can be signed in. */
    readonly username: string | null;
    readonly openLogin: (ground: LoginGround) => Login;
    /** What of the sign-in is wrong, or not examined. */
    readonly findings: readonly Finding[];
}

/**
 * The way into the org: the login that `sf` keeps, or the private key of the proxy.
 *
 * @throws {CommandError} where `sf` has no such login
 */
export async function entranceOf(environment: ProxyEnvironment, { user, targetOrg }: OrgOptions): Promise<Entrance> {
    if (targetOrg !== undefined) return withLoginOfSf(environment, targetOrg);
    const { privateKeyPem } = environment;
    const settings = { ...environment, now: Date.now };
    const findings = notExamined(environment);
    if (privateKeyPem !== null) {
        return { username: user ?? null, openLogin: createJwtLogin({ ...settings, privateKeyPem }), findings };
    }
    const permissions = unknown(
        'permissions',
        'are not examined: without SALESFORCE_PRIVATE_KEY nobody can be signed in here.',
        'Log in with the sf command line, and give --target-org ALIAS in place of --user.'
    );
    const openLogin = proxyLogin({ ...settings, pageTokens: { of: () => null, refuse: () => 'again' } });
    return { username: null, openLogin, findings: [...findings, permissions] };
}

async function withLoginOfSf(environment: ProxyEnvironment, alias: string): Promise<Entrance> {
    const { orgUrl, username, token } = await openSfLogin(alias);
    const openLogin = createHeldLogin(token);
    if (orgUrl === environment.orgUrl) {
        return { username, openLogin, findings: notExamined(environment, 'loginOfSf') };
    }
    const otherOrg = failure(
        'SALESFORCE_ORG_URL',
        `names another org than the login of --target-org ${alias}.`,
        'Give the alias of the org of the proxy, or correct the variable.'
    );
    return { username: null, openLogin, findings: [otherOrg] };
}

const ABOUT = 'sign-in of the proxy';

function notExamined(
    { clientSecret, interaction, privateKeyPem }: ProxyEnvironment,
    by?: 'loginOfSf'
): readonly Finding[] {
    const found: Finding[] = [];
    if (clientSecret !== null) {
        const cure = 'Open a page: its first request shows whether Salesforce exchanges its token.';
        found.push(unknown(ABOUT, 'is not examined: it exchanges the tokens of pages, and there is none here.', cure));
    } else if (by === 'loginOfSf') {
        const cure = 'Give --user USERNAME in place of --target-org.';
        found.push(unknown(ABOUT, 'is not examined with a login of the sf command line.', cure));
    }
    if (interaction && privateKeyPem === null && by !== 'loginOfSf') {
        const cure = 'Give --target-org ALIAS of a login whose app has the scope interaction_api.';
        found.push(unknown('Interaction Service', 'is not examined: nobody can be signed in here.', cure));
    }
    return found;
}
