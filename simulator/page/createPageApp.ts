import { bodyParser } from '@koa/bodyparser';
import Koa, { type Middleware } from 'koa';
import Router from 'koa-router';
import type { Asset } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { createReadRecord, isRecordQuery } from './createReadRecord.ts';
import { relayToProxy, type RelayRequest } from './relayToProxy.ts';

/** Ten thousand entries fit. */
const CONTROL_BODY_LIMIT = '8mb';

/** More than a transaction of Apex holds. */
const APEX_BODY_LIMIT = '8mb';

/** What the page is made of and whom it speaks to. */
export interface PageParts {
    readonly assets: ReadonlyMap<string, Asset>;
    readonly orgUrl: string;
    readonly proxyUrl: string;
    /** How the page reaches it, which is a setting of the org. */
    readonly transport: 'direct' | 'apexRelay';
}

/** The server of the page: its files, and what a page in Lightning asks of its own origin, answered by the simulated org. */
export function createPageApp(parts: PageParts): Koa {
    const router = new Router();
    router.all('/control/{*path}', bodyParser({ jsonLimit: CONTROL_BODY_LIMIT }), control(parts));
    router.get('/records/:object/:recordId', readRecordAsUser(parts));
    router.post('/apex/ProxyTokenController/mint', bodyParser(), mintToken(parts));
    router.post('/apex/ProxyRelayController/send', bodyParser({ jsonLimit: APEX_BODY_LIMIT }), relay(parts));

    const app = new Koa();
    app.use(securityHeaders(parts));
    app.use(router.routes());
    app.use(serveAssets(parts));
    return app;
}

function securityHeaders({ proxyUrl, transport }: PageParts): Middleware {
    const policy = contentSecurityPolicy(transport === 'direct' ? [proxyUrl] : []);
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

/** The demo page steers the simulated org: what its scenarios arrange goes to the control endpoints as it is. */
function control({ orgUrl }: PageParts): Middleware {
    return async function steerOrg(ctx) {
        const { method } = ctx;
        const answer = await fetch(`${orgUrl}/_simulator${ctx.path.slice('/control'.length)}`, {
            method,
            ...(ctx.request.rawBody && {
                headers: { 'Content-Type': 'application/json' },
                body: ctx.request.rawBody
            })
        });
        ctx.status = answer.status;
        ctx.body = await answer.json();
    };
}

/** Apex refuses everything that it does not send with the same words. */
const RELAY_REFUSAL = {
    message: 'You have no access to this transcript.',
    exceptionType: 'System.AuraHandledException',
    isUserDefinedException: false,
    stackTrace: ''
};

function relay({ proxyUrl }: PageParts): Middleware {
    return async function relayCall(ctx) {
        const { username, call } = ctx.request.body as { readonly username?: unknown; readonly call?: RelayRequest };
        const answer = call ? await relayToProxy(proxyUrl, username, call) : null;
        ctx.status = answer ? 200 : 403;
        ctx.body = answer ?? RELAY_REFUSAL;
    };
}

/** In an org, audience, address and transport come from Custom Metadata; the page must not choose them. */
function mintToken({ orgUrl, proxyUrl, transport }: PageParts): Middleware {
    return async function mintAsUser(ctx) {
        const { username, recordId, act } = ctx.request.body as Readonly<Record<string, unknown>>;
        const answer = await fetch(`${orgUrl}/_simulator${ctx.path}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ username, recordId, act, audience: proxyUrl, proxyBaseUrl: proxyUrl, transport })
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

/** A browser asks each time whether it has the file already, and then need not compile it again. */
function serveAssets({ assets }: PageParts): Middleware {
    return function serveAsset(ctx) {
        const asset = assets.get(ctx.path);
        if (!asset) return;
        ctx.set('Cache-Control', 'no-cache');
        ctx.etag = asset.tag;
        ctx.status = 200;
        if (ctx.fresh) {
            ctx.status = 304;
            return;
        }
        ctx.type = asset.type;
        ctx.body = asset.body;
    };
}
