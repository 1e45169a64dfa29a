import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import Koa from 'koa';
import { ProblemError } from '../errors.ts';
import { createLog } from '../log.ts';
import { problems } from './problems.ts';
import type { RequestState } from './state.ts';

/** The log of a server on which every request ends in this error, once one has been answered with this status. */
async function logOf(error: unknown, status: number): Promise<string> {
    const lines: string[] = [];
    const app = new Koa<RequestState>();
    app.use(problems(createLog('info', { write: (line: string) => void lines.push(line) })));
    app.use(() => {
        throw error;
    });
    const handle = app.callback();
    const server = createServer((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
    });
    const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    await response.text();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    assert.equal(response.status, status);
    return lines.join('');
}

const refused = (cause: unknown): ProblemError => new ProblemError('AUDIT_UNAVAILABLE', { reason: 'view', cause });

describe('problems', () => {
    it('logs where an error came from that nobody foresaw, also behind a refusal that says what was not done', async () => {
        assert.match(await logOf(new TypeError('words'), 500), /"errorName":"TypeError"/);
        const log = await logOf(refused(new TypeError('words')), 503);

        assert.match(log, /"errorName":"TypeError","frames":\["at /);
        assert.doesNotMatch(log, /words/);
    });

    it('logs no frames of a refusal that another refusal has caused', async () => {
        assert.equal(await logOf(refused(new ProblemError('SALESFORCE_TIMEOUT')), 503), '');
    });
});
