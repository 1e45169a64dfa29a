import type { Scene } from './scene.ts';
import { SEED, type Performance, type Theatre, type TrialAnswer } from './theatre.ts';

/** The key of every commit of the trials. */
const KEY = 'key-of-the-trial';

/** Commits the request of the theatre; the same commit every time. */
export function commit(theatre: Theatre, performance: Performance): Promise<TrialAnswer> {
    return performance.send('POST', pathOf(theatre, 'redactions'), { body: theatre.request, idempotencyKey: KEY });
}

/** Reads the newest page. */
export function read(theatre: Theatre, performance: Performance): Promise<TrialAnswer> {
    return performance.send('GET', pathOf(theatre, 'entries'));
}

/** The path of a resource of the record. */
export function pathOf({ stage }: Theatre, resource: string): string {
    return `/v1/records/${stage.org.recordId(SEED)}/${resource}`;
}

/** Gets a resource of the record. */
export function getting(resource: string): Scene['act'] {
    return (theatre, performance) => performance.send('GET', pathOf(theatre, resource));
}

/** Posts what is made of the first entry that the commit would redact. */
export function posting(
    resource: string,
    toBody: (asked: Theatre['request']['entries'][number]) => object
): Scene['act'] {
    return (theatre, performance) => {
        const [asked] = theatre.request.entries;
        if (!asked) throw new TypeError('the theatre has no entry to redact');
        return performance.send('POST', pathOf(theatre, resource), { body: toBody(asked) });
    };
}
