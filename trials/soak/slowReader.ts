import { setTimeout as wait } from 'node:timers/promises';
import { openRawSocket, rawRequest } from '../../proxy/http/rawSocket.ts';
import type { Soak } from './openSoak.ts';
import type { Random } from './random.ts';
import type { Reading } from './readRecord.ts';
import type { Tally } from './tally.ts';

/** Reads that wait for one another on one connection. */
const READS: readonly [least: number, most: number] = [2, 6];
const PAUSE_MS: readonly [least: number, most: number] = [1_000, 12_000];
/** One in three leaves without having read a byte. */
const LEAVES = 1 / 3;
/** So long the others wait for the rest, ms. */
const PATIENCE_MS = 60_000;

/**
 * Asks for the same record several times on one connection, and reads nothing for some seconds; then all that came, or nothing at
 * all. What was told to be gone before must not be in it.
 */
export async function readSlowly(soak: Soak, tally: Tally, reading: Reading, random: Random): Promise<void> {
    const { username, record, act, place } = reading;
    const { org, fleet, variables } = soak;
    const started = performance.now();
    const audience = variables['PROXY_AUDIENCE'] ?? '';
    const token = await org.mint({ username: `${username}@example.com`, recordId: record.recordId, act, audience });
    const lines = [
        `GET /v1/records/${record.recordId}/entries HTTP/1.1`,
        'Host: proxy',
        `Authorization: Bearer ${token}`
    ];
    const last = rawRequest([...lines, 'Connection: close']);
    const socket = openRawSocket(fleet.urls[place] ?? '');
    socket.pause();
    socket.write(rawRequest(lines).repeat(random.between(...READS)) + last);
    tally.count('slow readers');
    await wait(random.between(...PAUSE_MS));
    if (random.happens(LEAVES)) {
        socket.destroy();
        return;
    }
    socket.resume();
    const received = await Promise.race([socket.received, wait(PATIENCE_MS, '', { ref: false })]);
    socket.destroy();
    tally.count('slow readers: answers', received.split('HTTP/1.1 200').length - 1);
    for (const { identifier, goneSince } of record.entries.values()) {
        for (const [secret, since] of goneSince) {
            if (since < started && received.includes(secret)) {
                tally.broken('what is gone is gone', `entry ${identifier} was read slowly with a secret`);
            }
        }
    }
}
