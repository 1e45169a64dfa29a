import { randomBytes } from 'node:crypto';
import { to15 } from './ids.ts';
import type { Org } from './org.ts';
import type { User } from './users.ts';

/** A user's session, opened by a client app. */
export interface Session {
    readonly userId: string;
    readonly clientId: string;
    /** Epoch ms. */
    readonly expiresAt: number;
}

/** Opens a session and returns its access token: the org's id, `!`, and an opaque text. */
export function openSession(org: Org, user: User, clientId: string): string {
    const accessToken = `${to15(org.orgId)}!AQ${randomBytes(60).toString('base64url').replaceAll('-', '.')}`;
    org.sessions.set(accessToken, { userId: user.userId, clientId, expiresAt: expiry(org) });
    return accessToken;
}

/** The session of an access token with its user, or `null` when it is unknown, over or its user inactive. */
export function findSession(org: Org, accessToken: string): { session: Session; user: User } | null {
    const session = org.sessions.get(accessToken);
    const user = org.state.users.find(({ userId, active }) => active && userId === session?.userId);
    if (session === undefined || user === undefined) {
        return null;
    }
    if (session.expiresAt <= org.now()) {
        org.sessions.delete(accessToken);
        return null;
    }
    return { session, user };
}

/** Starts the session's idle time anew, as every successful call does. */
export function slideSession(org: Org, accessToken: string): void {
    const session = org.sessions.get(accessToken);
    if (session !== undefined) {
        org.sessions.set(accessToken, { ...session, expiresAt: expiry(org) });
    }
}

function expiry(org: Org): number {
    return org.now() + org.state.switches.sessionSeconds * 1000;
}
