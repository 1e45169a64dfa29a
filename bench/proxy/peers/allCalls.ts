/**
 * A bare Koa that makes all calls of a read, as they were noted, and answers with the entries as the org gave them. Its arguments
 * are the address of the org and a file of the calls.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import Koa from 'koa';
import { openBareCalls } from '../bareCalls.ts';
import type { Waves } from '../notedCall.ts';

const [, , orgUrl = '', callsPath = ''] = process.argv;
const waves = JSON.parse(readFileSync(callsPath, 'utf8')) as Waves;
const calls = openBareCalls(orgUrl);
const app = new Koa();
app.use(async (ctx) => {
    const answers = await calls.send(waves);
    ctx.body = answers.find((answer) => Object.hasOwn(answer as object, 'conversationEntries'));
});
const server = app.listen(0, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}\n`);
});
process.once('SIGTERM', () => process.exit());
