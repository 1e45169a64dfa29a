import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { entriesAnswer, POLICY_ANSWER } from './entries.ts';

/** Answers the panel in the proxy's place, with every entry in one page. */
export interface PanelAnswers {
    readonly url: string;
    /** How many entries are answered from now on. */
    hold(count: number): void;
    stop(): void;
}

const HEADERS = {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*'
};

/** Listens on a free port of this machine. */
export async function answerPanel(): Promise<PanelAnswers> {
    let entries = '';
    const policy = JSON.stringify(POLICY_ANSWER);
    const server = createServer(({ url = '' }, response) => {
        response.writeHead(200, HEADERS).end(url.includes('/entries') ? entries : policy);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        hold(count) {
            entries = JSON.stringify(entriesAnswer(count));
        },
        stop() {
            server.closeAllConnections();
            server.close();
        }
    };
}
