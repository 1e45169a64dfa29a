import { bodyParser } from '@koa/bodyparser';
import Koa, { type Middleware } from 'koa';
import Router from 'koa-router';
import type { Asset } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { createReadRecord, isRecordQuery } from './createReadRecord.ts';

/** What the page is made of and whom it speaks to. */
export interface PageParts {
    readonly assets: ReadonlyMap<string, Asset>;
    readonly orgUrl: string;
    readonly proxyUrl: string;
}

/** The server of the page: its files, and what a page in Lightning asks of its own origin, answered by the simulated org. */
export function createPageApp(parts: PageParts): Koa {
    const router = new Router();
    router.get('/seeds', passOn(parts.orgUrl));
    router.get('/records/:object/:recordId', readRecordAsUser(parts));
    router.post('/apex/ProxyTokenController/mint', bodyParser(), mintToken(parts));

    const app = new Koa();
    app.use(securityHeaders(parts));
    app.use(router.routes());
    app.use(serveAssets(parts));
    return app;
}

function securityHeaders({ proxyUrl }: PageParts): Middleware {
    const policy = contentSecurityPolicy(proxyUrl);
    return async function setSecurityHeaders(ctx, next) {
        ctx.set({
            'Content-Security-Policy': policy,
            'X-Content-Type-Options': 'nosniff',
            'Referrer-Policy': 'no-referrer',
            'Cache-Control': 'no-store'
        });
        await next();
    };
}

function passOn(orgUrl: string): Middleware {
    return async function passOnToOrg(ctx) {
        const answer = await fetch(`${orgUrl}/_simulator${ctx.path}`);
        ctx.status = answer.status;
        ctx.body = await answer.json();
    };
}

/** In an org, audience and address come from Custom Metadata; the page must not choose them. */
function mintToken({ orgUrl, proxyUrl }: PageParts): Middleware {
    return async function mintAsUser(ctx) {
        const { username, recordId, act } = ctx.request.body as Readonly<Record<string, unknown>>;
        const answer = await fetch(`${orgUrl}/_simulator${ctx.path}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ username, recordId, act, audience: proxyUrl, proxyBaseUrl: proxyUrl })
        });
        ctx.status = answer.status;
        ctx.body = await answer.json();
    };
}

function readRecordAsUser({ orgUrl }: PageParts): Middleware {
    const readRecord = createReadRecord(orgUrl);
    return async function readRecordOfUser(ctx) {
        const { object = '', recordId = '' } = ctx.params as Readonly<Record<string, string>>;
        const { username, fields } = ctx.query;
        const query = { username: String(username), object, recordId, fields: String(fields).split(',') };
        if (!isRecordQuery(query)) return ctx.throw(400);

        const record = await readRecord(query);
        ctx.status = record ? 200 : 404;
        ctx.body = record ?? {};
    };
}

function serveAssets({ assets }: PageParts): Middleware {
    return function serveAsset(ctx) {
        const asset = assets.get(ctx.path);
        if (!asset) return;
        ctx.type = asset.type;
        ctx.body = asset.body;
    };
}
