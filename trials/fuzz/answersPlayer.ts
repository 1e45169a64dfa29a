import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStage, type Stage } from '../../proxy/http/stage.ts';
import { createRandom } from '../soak/random.ts';
import { wrongBreak, unexpectedIn } from './judge.ts';
import type { Played, Player } from './run.ts';
import { tellsSecrets, withoutEntries } from './secrets.ts';
import { tamperedAnswer } from './tamperedAnswer.ts';
import { bytesOf, validRequests, type ValidRequest } from './validRequests.ts';

const SEED = 'cardAndSsn';
/** How many of the answers to a request are other than they should be: with few of them it gets far. */
const SHARES = [0.1, 0.3, 0.6, 1];
/** Longer than any pause that Salesforce can ask for, ms. */
const LATER_MS = 65 * 60_000;
const REQUESTS_TO_RESET = 200;
/** A certificate is good for a year, and so many are seven months. */
const REQUESTS_OF_A_CERTIFICATE = 5_000;
/** For what becomes of an upload, ms. */
const LONGEST_WAIT_MS = 5_000;
const DAY_MS = 24 * 60 * 60_000;
const NOON = 12 * 60;
/** From midnight to noon no conversation may be active: copies are read then. */
const NONE_AT_NIGHT = {
    timeZone: 'UTC',
    periods: [{ days: new Set([0, 1, 2, 3, 4, 5, 6]), start: 0, end: NOON, ceiling: 0 }],
    otherwise: 2_000
};

/** Sends requests as they should be, while the org answers as it should not. */
export async function openAnswersPlayer(seed: number, player: number): Promise<Player> {
    const random = createRandom(seed, player);
    // Always at the same time of the day, so that the nights of a sequence are the same, too.
    const opened = Math.floor(Date.now() / DAY_MS) * DAY_MS + NOON * 60_000;
    let ahead = 0;
    let share = 0;
    let generated = 0;
    let requests = 0;
    let log: string[] = [];
    const stage = await openStage({
        now: () => opened + ahead,
        reads: 'everyKind',
        copies: 'dataCloud',
        environment: { activeConversationCeilings: NONE_AT_NIGHT },
        uploadPatience: {
            longestMs: LONGEST_WAIT_MS,
            wait: (milliseconds) => {
                ahead += milliseconds;
                return Promise.resolve();
            }
        },
        tamper: (answer) => {
            if (!random.happens(share)) return answer;
            generated += 1;
            return tamperedAnswer(answer, random);
        },
        onLogLine: (line) => void log.push(line),
        tries: { sleep: () => Promise.resolve(), random: () => 1 }
    });
    const read = await stage.readEntries(SEED, 'supervisor');
    const tells = tellsSecrets(read);
    const valid = validRequests(stage.org, SEED, read);

    async function play(): Promise<Played> {
        const request = random.pick(valid);
        const before = generated;
        log = [];
        share = random.pick(SHARES);
        const { isWhole, ...answer } = await send(stage, request);
        const { status, headers, text } = answer;
        share = 0;
        const code = /"code":"(\w+)"/.exec(status >= 400 ? text : '')?.[1] ?? '';
        return {
            generated: generated - before,
            answer: `${String(status)} ${isWhole ? code : 'broken off'}`.trim(),
            problems: [
                ...(isWhole ? unexpectedIn({ ...request, ...answer }) : wrongBreak(headers, log)),
                ...log.filter((line) => line.includes('unexpected error')),
                ...(log.some(tells) ? ['the log tells a secret'] : []),
                ...(status >= 400 && tells(withoutEntries(text)) ? ['a refusal tells a secret'] : [])
            ].map((problem) => `${request.method} ${request.path.replace(/[A-Za-z0-9]{18}/, '…')}: ${problem}`)
        };
    }

    return {
        playOnce: async () => {
            ahead += LATER_MS;
            requests += 1;
            if (requests % REQUESTS_TO_RESET === 0) await stage.org.reset();
            if (requests % REQUESTS_OF_A_CERTIFICATE === 0) await signAnew(stage, `Signing_${String(requests)}`);
            return play();
        },
        [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose]()
    };
}

/** The proxy finds it by itself, as it does where an administrator changes the certificate. */
async function signAnew({ org, environment }: Stage, kid: string): Promise<void> {
    const pem = await org.addCertificate(kid);
    await writeFile(join(environment.certificatesFolder, `${kid}.pem`), pem);
}

async function send(
    stage: Stage,
    request: ValidRequest
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string; readonly isWhole: boolean }> {
    const { method, path, headers } = request;
    const token = await stage.mint(request);
    const body = bytesOf(request);
    const response = await fetch(stage.url + path, {
        method,
        headers: { ...headers, authorization: `Bearer ${token}` },
        ...(body.length > 0 && { body: new Uint8Array(body) })
    });
    const { status, headers: answered } = response;
    try {
        return { status, headers: answered, text: await response.text(), isWhole: true };
    } catch {
        return { status, headers: answered, text: '', isWhole: false };
    }
}
