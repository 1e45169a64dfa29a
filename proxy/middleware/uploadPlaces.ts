import { ProblemError } from '../errors.ts';
import { verifiedToken } from './authenticate.ts';
import type { ProxyMiddleware } from './state.ts';

const RETRY_AFTER_SECONDS = 10;

/**
 * Lets so many files be worked on at a time, one of each user: a file may take minutes, and room on disk, where other requests take
 * moments. Who finds no place is refused at once, before anything of the body is read.
 */
export function uploadPlaces(places: number): ProxyMiddleware {
    const users = new Set<string>();
    return async function takeUploadPlace(ctx, next) {
        const { orgId, userId } = verifiedToken(ctx.state).caller;
        const user = `${orgId}:${userId}`;
        if (users.size >= places || users.has(user)) {
            throw new ProblemError('PROXY_OVERLOADED', { reason: 'uploads', retryAfterSeconds: RETRY_AFTER_SECONDS });
        }
        users.add(user);
        try {
            await next();
        } finally {
            users.delete(user);
        }
    };
}
