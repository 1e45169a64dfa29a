/** A bare Koa that passes one GET on to the org at the address of its argument, and its answer back as it comes. */
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import Koa from 'koa';
import { Pool } from 'undici';

const [, , orgUrl = ''] = process.argv;
const pool = new Pool(orgUrl, { connections: 32 });
const app = new Koa();
app.use(async (ctx) => {
    const answer = await pool.request({
        method: 'GET',
        path: ctx.url,
        headers: { authorization: ctx.get('authorization'), 'accept-encoding': ctx.get('accept-encoding') }
    });
    ctx.status = answer.statusCode;
    ctx.set('content-type', String(answer.headers['content-type']));
    if (answer.headers['content-encoding']) ctx.set('content-encoding', String(answer.headers['content-encoding']));
    ctx.body = answer.body;
});
const server = app.listen(0, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}\n`);
});
process.once('SIGTERM', () => process.exit());
