import { verify } from 'node:crypto';
import { OAuthError } from '../errors.ts';
import { setsOf } from '../objects/permissionSet.ts';
import type { Client } from '../state/clients.ts';
import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';

const LOGIN_HOSTS: readonly string[] = ['https://login.salesforce.com', 'https://test.salesforce.com'];
/** Five minutes, and what clocks differ. */
const LONGEST_LIFE_SECONDS = 305;
/** Three thousand years ahead is a number of milliseconds. */
const MILLISECONDS_FROM = 1e11;

/**
 * Verifies a JWT bearer assertion: a known client's RS256 signature, an audience that is this org, a time not past
 * and not far ahead, and a user who may use the client app.
 * @throws OAuthError
 */
export function verifyAssertion(org: Org, assertion: string): { readonly client: Client; readonly user: User } {
    const [header = '', payload = '', signature = '', ...more] = assertion.split('.');
    const { alg } = decode(header);
    const { iss, sub, aud, exp } = decode(payload);
    if (more.length > 0 || alg !== 'RS256' || typeof iss !== 'string') {
        throw invalidAssertion();
    }
    const client = org.clients.get(iss);
    if (client === undefined) {
        throw new OAuthError('invalid_client_id', 'client identifier invalid');
    }
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', signed, client.publicKey, Buffer.from(signature, 'base64url'))) {
        throw invalidAssertion();
    }
    checkAudience(org, aud);
    checkExpiry(org, exp);
    return { client, user: approvedUser(org, client, (user) => user.username === sub) };
}

function decode(part: string): Readonly<Record<string, unknown>> {
    try {
        const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    } catch {
        throw invalidAssertion();
    }
}

function checkAudience(org: Org, aud: unknown): void {
    const audiences = [org.url, ...LOGIN_HOSTS];
    if (typeof aud !== 'string' || !audiences.includes(aud.replace(/\/$/, ''))) {
        throw new OAuthError('invalid_grant', 'audience is invalid');
    }
}

function checkExpiry(org: Org, exp: unknown): void {
    const now = org.now() / 1000;
    if (typeof exp !== 'number' || !isNearEnough(org, exp - now)) {
        throw invalidAssertion();
    }
    if (exp <= now) {
        throw new OAuthError('invalid_grant', 'expired authorization code');
    }
}

function isNearEnough(org: Org, secondsAhead: number): boolean {
    const isMilliseconds = secondsAhead > MILLISECONDS_FROM;
    switch (org.state.switches.assertionExpiry) {
        case 'unlimited':
            return true;
        case 'lenient':
            return isMilliseconds || secondsAhead <= LONGEST_LIFE_SECONDS;
        case 'strict':
            return secondsAhead <= LONGEST_LIFE_SECONDS;
    }
}

/**
 * The user whom `isMeant` finds, if active and approved for the client app.
 * @throws OAuthError
 */
export function approvedUser(org: Org, client: Client, isMeant: (user: User) => boolean): User {
    const user = org.state.users.find(isMeant);
    if (user === undefined) {
        throw new OAuthError('invalid_grant', "user hasn't approved this consumer");
    }
    if (!user.active) {
        throw new OAuthError('inactive_user', 'user is inactive');
    }
    if (!isPreauthorized(org, client, user)) {
        throw org.state.switches.unapprovedUser === 'invalidAppAccess'
            ? new OAuthError('invalid_app_access', 'user is not admin approved to access this app')
            : new OAuthError('invalid_grant', "user hasn't approved this consumer");
    }
    return user;
}

function isPreauthorized(org: Org, { preauthorizedUsernames, preauthorizedSets }: Client, user: User): boolean {
    const isHolder = !preauthorizedSets || setsOf(org, user).some((name) => preauthorizedSets.includes(name));
    return isHolder && preauthorizedUsernames?.includes(user.username) !== false;
}

function invalidAssertion(): OAuthError {
    return new OAuthError('invalid_grant', 'invalid assertion');
}
