import type { Middleware } from 'koa';
import type { WireState } from '../wire/context.ts';

/** An answer as it goes over the wire. */
export interface WireAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer;
}

/** Gives the answer that is sent in place of the org's own; `target` is the method and path of the request. */
export type Tamper = (answer: WireAnswer, target: string) => WireAnswer;

/** Sends other answers than the org's own, for what no fault describes: any status, headers and bytes. */
export function tamperAnswers(tamper: Tamper): Middleware<WireState> {
    return async function tampersAnswers(ctx, next) {
        await next();
        if (!Buffer.isBuffer(ctx.body)) return;
        const headers = Object.fromEntries(
            Object.entries(ctx.response.headers).map(([name, value]) => [name, String(value)])
        );
        const answer = { status: ctx.status, headers, body: ctx.body };
        const sent = tamper(answer, `${ctx.method} ${ctx.path}`);
        if (sent === answer) return;
        ctx.respond = false;
        ctx.res.statusCode = sent.status;
        for (const name of ctx.res.getHeaderNames()) ctx.res.removeHeader(name);
        for (const [name, value] of Object.entries(sent.headers)) ctx.res.setHeader(name, value);
        ctx.res.end(sent.body);
    };
}
