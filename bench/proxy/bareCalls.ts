import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Pool } from 'undici';
import type { NotedCall, Waves } from './notedCall.ts';

const decompress = promisify(gunzip);

/** The same calls with undici and nothing else: sent in the same waves, read to their ends, decompressed and parsed. */
export interface BareCalls {
    send(waves: Waves): Promise<readonly unknown[]>;
    close(): Promise<void>;
}

/** Opens a pool as large as the proxy's own. */
export function openBareCalls(orgUrl: string): BareCalls {
    const pool = new Pool(orgUrl, { connections: 32 });
    const sendOne = async ({ method, path, headers, body }: NotedCall): Promise<unknown> => {
        const answer = await pool.request({
            method: method,
            path,
            headers: { ...headers },
            ...(body !== '' && { body })
        });
        const bytes = Buffer.from(await answer.body.arrayBuffer());
        const isCompressed = answer.headers['content-encoding'] === 'gzip';
        return JSON.parse(String(isCompressed ? await decompress(bytes) : bytes)) as unknown;
    };
    return {
        send: async (waves) => {
            const answers: unknown[] = [];
            for (const wave of waves) answers.push(...(await Promise.all(wave.map(sendOne))));
            return answers;
        },
        close: () => pool.destroy()
    };
}
