import Router from 'koa-router';
import { notSimulated } from '../errors.ts';
import type { WireState } from './context.ts';

/** Resources that a real org has and the simulator has not: they say so. Any other path does not exist. */
const LEFT_OUT: readonly string[] = [
    '/actions',
    '/analytics',
    '/appMenu',
    '/async-queries',
    '/chatter',
    '/composite',
    '/connect',
    '/consent',
    '/jobs',
    '/metadata',
    '/parameterizedSearch',
    '/process',
    '/recent',
    '/search',
    '/sobjects',
    '/ssot',
    '/support',
    '/tooling',
    '/ui-api',
    '/wave'
];

/** Answers 501 on them. */
export function leftOutRoutes(): Router<WireState> {
    const router = new Router<WireState>();
    for (const path of LEFT_OUT) {
        router.all(`${path}{/*rest}`, (ctx) => {
            throw notSimulated(`${ctx.method} ${ctx.path}`);
        });
    }
    return router;
}
