import { CALL, CARD, SEED } from '../../../proxy/http/fileOfCall.ts';
import { BrokenError } from '../brokenError.ts';
import { notCatalogued, tellsText } from '../invariants.ts';
import type { RoadGround } from '../roadGround.ts';
import { describeAnswer } from '../row.ts';
import type { Road } from '../scene.ts';
import type { Theatre, TrialAnswer } from '../theatre.ts';
import { howOftenStored } from './howOftenStored.ts';

/** The lines of the file that are spoken. */
const SPOKEN = CALL.split('\n').filter((line) => line.startsWith('<v '));

/** Checks a transcript before it is uploaded. */
export const PANEL_CHECK: Road = {
    name: 'panel check',
    title: 'Checking a transcript on the page: `POST …/transcript/check`',
    strikes: 'each',
    travel: async (ground) => {
        const answer = await send(ground, 'transcript/check');
        const { toStore } = answer.body;
        return typeof toStore === 'number' ? `${String(toStore)} to store` : describeAnswer(answer);
    },
    left,
    writes: { once: ['upload'], lookups: [], leftAfter: {}, goal: 'nothing' }
};

/** Uploads a transcript of three lines, masked. */
export const PANEL_UPLOAD: Road = {
    name: 'panel upload',
    title: 'Uploading a transcript on the page: `POST …/transcript`',
    strikes: 'each',
    travel: async (ground) => {
        const answer = await send(ground, 'transcript');
        const { state } = answer.body;
        return typeof state === 'string' ? state : `${describeAnswer(answer)}, not sent`;
    },
    left,
    writes: {
        once: ['upload'],
        lookups: ['entries'],
        leftAfter: { stored: 'all', failed: 'nothing', refused: 'nothing', 'not sent': 'nothing' },
        goal: 'all'
    }
};

async function send({ theatre, trip, sleep }: RoadGround, what: string): Promise<TrialAnswer> {
    const { stage } = theatre;
    const recordId = stage.org.recordId(SEED);
    const { timeoutMs } = trip;
    await using proxy = await theatre.enter({ timeoutMs, reads: 'textAlone', wait: sleep });
    const token = await stage.mint({ as: 'uploader', recordId, act: 'upload' });
    const path = `/v1/records/${recordId}/${what}?extension=vtt&redact=all`;
    const answer = await proxy.send('POST', path, { token, file: CALL });
    const health = await proxy.send('GET', '/healthz');
    const texts = new Map(SPOKEN.map((line) => [line, line.replace(/^<v [^>]*>/, '')]));
    const broken = [
        ...notCatalogued(answer, 'the answer'),
        ...(health.status === 200 ? [] : ['the proxy is not alive']),
        ...tellsText({ answer, logLines: proxy.logLines }, { old: texts })
    ];
    if (broken.length > 0) throw new BrokenError(broken.join(', '));
    return answer;
}

async function left({ stage }: Theatre): Promise<string> {
    const texts = (await stage.org.storedEntries(SEED)).map(({ messageText }) => messageText ?? '');
    return texts.some((text) => text.includes(CARD)) ? 'in clear' : howOftenStored(texts, SPOKEN.length);
}
