import process from 'node:process';
import { createDigests, type Digests } from '../../proxy/audit/digests.ts';
import type { SalesforceUser } from '../../proxy/caller.ts';
import { parseCommandEnvironment, parseEnvironment, type CommandEnvironment } from '../../proxy/environment.ts';
import { EnvironmentError } from '../../proxy/environmentError.ts';
import {
    enterSalesforce,
    type EntranceSettings,
    type ObservedSalesforce
} from '../../proxy/salesforce/createSalesforce.ts';
import { createJwtLogin } from '../../proxy/salesforce/jwtLogin.ts';
import type { Login, LoginGround } from '../../proxy/salesforce/login.ts';
import { createHeldLogin } from '../../proxy/salesforce/heldLogin.ts';
import type { SalesforceGateway } from '../../proxy/salesforce/gateway.ts';
import { UsageError } from '../commandError.ts';
import { interruption } from '../interruption.ts';
import { SIGN_IN_REFUSALS, withCure } from './appRefusals.ts';
import type { OrgOptions } from './orgOptions.ts';
import { openSfLogin } from './sfLogin.ts';

/** An org, entered as a user. */
export interface EnteredOrg {
    readonly environment: CommandEnvironment;
    readonly user: SalesforceUser;
    readonly salesforce: ObservedSalesforce;
    readonly gateway: SalesforceGateway;
    /** How the user is signed in, for what is called beside the org. */
    readonly openLogin: (ground: LoginGround) => Login;
    /** Aborts when whoever called the command stops it. */
    readonly signal: AbortSignal;
}

/** What an org is entered with beyond the environment. */
export type Equip = (
    environment: CommandEnvironment
) => Promise<Pick<EntranceSettings, 'pauseStore' | 'apiUsageStore'>>;

/** Does `work` in the org that the options name, and leaves it whatever happens. */
export async function inOrg<Result>(
    options: OrgOptions,
    work: (org: EnteredOrg) => Promise<Result>,
    equip: Equip = async () => Promise.resolve({})
): Promise<Result> {
    const { environment, salesforce, openLogin, username } = await enter(options, equip);
    const { signal } = interruption();
    try {
        const user = await salesforce.identify(username, signal).catch((error: unknown) => {
            throw withCure(error, SIGN_IN_REFUSALS);
        });
        const gateway = salesforce.actAs(user, signal);
        return await work({ environment, user, salesforce, gateway, openLogin, signal });
    } finally {
        await salesforce.close();
    }
}

/**
 * The keys that audit events are signed with.
 *
 * @throws {EnvironmentError} where none is set
 */
export function digestsOf({ digestKeys }: CommandEnvironment): Digests {
    if (digestKeys) return createDigests(...digestKeys);
    throw new EnvironmentError([{ variable: 'DIGEST_KEY', problem: 'is required here; see docs/operations.md' }]);
}

interface Entrance extends Pick<EnteredOrg, 'environment' | 'salesforce' | 'openLogin'> {
    readonly username: string;
}

async function enter({ user, targetOrg }: OrgOptions, equip: Equip): Promise<Entrance> {
    if (user !== undefined) {
        const { environment } = parseEnvironment(process.env);
        const openLogin = createJwtLogin({ ...environment, now: Date.now });
        const settings = { ...entranceOf(environment), ...(await equip(environment)) };
        return { environment, salesforce: enterSalesforce(settings, openLogin), openLogin, username: user };
    }
    if (targetOrg === undefined) {
        throw new UsageError('say as whom: --user USERNAME, or --target-org ALIAS for a login of the sf command line');
    }
    const { orgUrl, username, token } = await openSfLogin(targetOrg);
    const environment = parseCommandEnvironment({ ...process.env, SALESFORCE_ORG_URL: orgUrl });
    const settings = { ...entranceOf(environment), ...(await equip(environment)) };
    const openLogin = createHeldLogin(token);
    return { environment, salesforce: enterSalesforce(settings, openLogin), openLogin, username };
}

function entranceOf({ orgUrl, apiVersion, salesforceTimeoutMs }: CommandEnvironment): EntranceSettings {
    return { orgUrl, apiVersion, timeoutMs: salesforceTimeoutMs, now: Date.now };
}
