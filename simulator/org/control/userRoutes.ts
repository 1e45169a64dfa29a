import Router from 'koa-router';
import { ControlError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import { findRecord } from '../state/access.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import { newUser, type Permissions, type User } from '../state/users.ts';
import { isTextList } from '../textList.ts';
import type { WireState } from '../wire/context.ts';
import { readControlBody, textMember } from './readControlBody.ts';

/**
 * `POST /_simulator/users` `{ name, permissions?, … }`: another user, with no permissions but these;
 * `PATCH /_simulator/users/{username}` `{ active?, permissions?, hiddenFields? }` and
 * `POST /_simulator/shares` `{ recordId, username, access: 'read' | 'edit' | null }`.
 */
export function userRoutes(org: Org): Router<WireState> {
    const router = new Router<WireState>();

    router.post('/users', async (ctx) => {
        const { name, ...traits } = await readControlBody(ctx);
        if (
            typeof name !== 'string' ||
            !/^[a-z0-9]+$/.test(name) ||
            org.state.users.some((user) => user.name === name)
        ) {
            throw new ControlError('name is required: small letters and digits that no other user has.');
        }
        const created = changeUser(newUser(name, org.state.users.length + 1), traits);
        org.state.users = [...org.state.users, created];
        ctx.status = 201;
        ctx.body = created;
    });
    router.patch('/users/:username', async (ctx) => {
        const user = findUser(org, ctx.params['username'] ?? '');
        const changed = changeUser(user, await readControlBody(ctx));
        org.state.users = org.state.users.map((each) => (each === user ? changed : each));
        ctx.body = changed;
    });
    router.post('/shares', async (ctx) => {
        const body = await readControlBody(ctx);
        const user = findUser(org, textMember(body, 'username'));
        const found = findRecord(org, textMember(body, 'recordId'));
        if (found === null) {
            throw new ControlError('There is no call or session of this id.', 404);
        }
        const recordId = textOf(found.row, 'Id') ?? '';
        const { access } = body;
        if (access !== null && access !== 'read' && access !== 'edit') {
            throw new ControlError('access is read, edit or null.');
        }
        const shares = new Map(org.state.shares.get(recordId) ?? []);
        shares.delete(user.userId);
        if (access !== null) {
            shares.set(user.userId, access);
        }
        org.state.shares.set(recordId, shares);
        ctx.body = {};
    });

    return router;
}

function findUser(org: Org, username: string): User {
    const user = org.state.users.find((each) => each.username === username);
    if (user === undefined) {
        throw new ControlError(`There is no user ${username}.`, 404);
    }
    return user;
}

function changeUser(
    user: User,
    { active = user.active, permissions = {}, hiddenFields, ...unknown }: JsonObject
): User {
    const isKnown = (name: string): name is keyof Permissions => Object.hasOwn(user.permissions, name);
    const hidden = hiddenFields ?? user.hiddenFields;
    const isRight =
        Object.keys(unknown).length === 0 &&
        typeof active === 'boolean' &&
        isJsonObject(permissions) &&
        Object.entries(permissions).every(([name, value]) => isKnown(name) && typeof value === 'boolean') &&
        isTextList(hidden);
    if (!isRight) {
        throw new ControlError('Send active (boolean), permissions (object of booleans) or hiddenFields (texts).');
    }
    return { ...user, active, permissions: { ...user.permissions, ...permissions }, hiddenFields: hidden };
}
