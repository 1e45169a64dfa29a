import type { ParameterizedContext } from 'koa';
import type { Session } from '../state/sessions.ts';
import type { User } from '../state/users.ts';

/** What the simulator's middleware hands on. */
export interface WireState {
    /** The signed-in user, on data routes. */
    user?: User;
    session?: Session;
    /** The bytes of the request's body, where they came before the route asked for them. */
    received?: Buffer;
    /** Of a request for a token: `grant_type=…`, form-encoded. */
    grant?: string;
    /** What the request log shall say beside the status. */
    note?: string;
}

/** Koa's context with the simulator's state. */
export type WireContext = ParameterizedContext<WireState>;

/** The user and session of a route behind `authenticate`. */
export function signedIn(ctx: WireContext): { readonly user: User; readonly session: Session } {
    const { user, session } = ctx.state;
    if (user === undefined || session === undefined) {
        throw new TypeError('This route does not stand behind authenticate().');
    }
    return { user, session };
}
