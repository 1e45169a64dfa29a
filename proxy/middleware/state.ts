import type { Middleware, ParameterizedContext } from 'koa';
import type { VerifiedToken } from '../token/verifyToken.ts';

/** What the middleware before a route leaves for it. */
export interface RequestState {
    requestId: string;
    /** Aborts when the request has taken as long as it may. */
    deadline: AbortSignal;
    token?: VerifiedToken;
    /** The problem that the request ended in, for the log. */
    problem?: { readonly code: string; readonly reason?: string | undefined };
}

/** What a middleware or route of the proxy works on. */
export type ProxyContext = ParameterizedContext<RequestState>;

/** A middleware of the proxy. */
export type ProxyMiddleware = Middleware<RequestState>;
