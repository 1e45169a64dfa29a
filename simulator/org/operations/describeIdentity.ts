import type { Org } from '../state/org.ts';
import type { User } from '../state/users.ts';

/** What the identity URL and the OpenID Connect userinfo endpoint tell of a user. */
export function describeIdentity(org: Org, user: User): Readonly<Record<string, unknown>> {
    return {
        id: `${org.url}/id/${org.orgId}/${user.userId}`,
        user_id: user.userId,
        organization_id: org.orgId,
        username: user.username,
        display_name: user.displayName,
        email: user.username,
        active: user.active,
        user_type: 'STANDARD',
        language: 'en_US',
        locale: 'en_GB',
        urls: { rest: `${org.url}/services/data/v{version}/`, query: `${org.url}/services/data/v{version}/query/` }
    };
}

/** The OpenID Connect claims of a user. */
export function describeUserInfo(org: Org, user: User): Readonly<Record<string, unknown>> {
    return {
        sub: `${org.url}/id/${org.orgId}/${user.userId}`,
        user_id: user.userId,
        organization_id: org.orgId,
        preferred_username: user.username,
        name: user.displayName,
        email: user.username,
        email_verified: true,
        user_type: 'STANDARD',
        active: user.active
    };
}
