import Router from 'koa-router';
import { notSimulated } from '../errors.ts';
import type { WireState } from './context.ts';

/** Resources of a version that a real org has and the simulator has not. */
const RESOURCES: readonly string[] = [
    '/actions',
    '/analytics',
    '/appMenu',
    '/async-queries',
    '/chatter',
    '/commerce',
    '/compactLayouts',
    '/composite',
    '/connect',
    '/consent',
    '/dedupe',
    '/event',
    '/folders',
    '/graphql',
    '/jobs',
    '/knowledgeManagement',
    '/licensing',
    '/limits',
    '/metadata',
    '/parameterizedSearch',
    '/process',
    '/quickActions',
    '/recent',
    '/scheduling',
    '/search',
    '/sobjects',
    '/ssot',
    '/support',
    '/tabs',
    '/theme',
    '/tooling',
    '/ui-api',
    '/wave'
];

/** Interfaces of an org beside REST. */
const INTERFACES: readonly string[] = ['/services/apexrest', '/services/async', '/services/Soap', '/cometd'];

/** Answers 501 on what the simulator leaves out of a version. Any other path does not exist. */
export function leftOutRoutes(): Router<WireState> {
    return refusing(RESOURCES);
}

/** Answers 501 on the interfaces that the simulator leaves out whole. */
export function leftOutInterfaces(): Router<WireState> {
    return refusing(INTERFACES);
}

function refusing(paths: readonly string[]): Router<WireState> {
    const router = new Router<WireState>();
    for (const path of paths) {
        router.all(`${path}{/*rest}`, (ctx) => {
            throw notSimulated(`${ctx.method} ${ctx.path}`);
        });
    }
    return router;
}
