import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { closed } from '../wire/closedSchema.ts';

/** A request of the Conversation Data API as it arrives; `path` is below the base of the API, `body` is parsed, `null` for none. */
export interface DataRequest {
    readonly method: string;
    readonly path: string;
    readonly authorization: string;
    readonly query: Readonly<Record<string, string>>;
    readonly body: unknown;
}

/**
 * What requests look like. Salesforce names the paths and the operations; the parameters of a read but the first are those of a
 * public client, and both ways to name the ids of a delete are open.
 * https://developer.salesforce.com/docs/service/conversation-data-api/guide/rate-limits.html
 */
const count = { type: 'string', pattern: '^[1-9]\\d{0,14}$' };
const recordId = '[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?';
/** Three parts of base64url: a token in JWT format. */
const authorization = { type: 'string', pattern: '^Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+$' };
const erasable = { enum: ['/conversations', '/conversation-participants'] };

const read = closed({
    method: { const: 'GET' },
    path: { const: '/conversation-entries' },
    authorization,
    query: closed(
        { conversationIdentifier: { type: 'string', minLength: 1 } },
        {
            recordLimit: count,
            startTimestamp: count,
            endTimestamp: count,
            pageToken: { type: 'string', minLength: 1 }
        }
    ),
    body: { type: 'null' }
});

const eraseInBody = closed({
    method: { const: 'DELETE' },
    path: erasable,
    authorization,
    query: closed({}),
    body: closed({ ids: { type: 'array', minItems: 1, items: { type: 'string', pattern: `^${recordId}$` } } })
});

const eraseInQuery = closed({
    method: { const: 'DELETE' },
    path: erasable,
    authorization,
    query: closed({ ids: { type: 'string', pattern: `^${recordId}(?:,${recordId})*$` } }),
    body: { type: 'null' }
});

/** Whether a request is one of the Conversation Data API. */
export const isDataRequest: ValidateFunction<DataRequest> = new Ajv2020({ strict: true }).compile<DataRequest>({
    oneOf: [read, eraseInBody, eraseInQuery]
});
