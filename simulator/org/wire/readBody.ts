import { jsonParserError, SalesforceError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import type { WireContext } from './context.ts';

const LARGEST_BODY = 50 * 1024 * 1024;

/** The bytes of the request's body as text in UTF-8. */
export async function readText(ctx: WireContext): Promise<string> {
    return (ctx.state.received ?? (await receiveBody(ctx))).toString('utf8');
}

/** The bytes of the request's body. */
export async function receiveBody({ req }: Pick<WireContext, 'req'>): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of req as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > LARGEST_BODY) {
            const message = 'The request body is too large';
            throw new SalesforceError({ status: 413, errorCode: 'REQUEST_ENTITY_TOO_LARGE', message });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

/**
 * The JSON object in the request's body.
 * @throws SalesforceError UNSUPPORTED_MEDIA_TYPE or JSON_PARSER_ERROR
 */
export async function readJson(ctx: WireContext): Promise<JsonObject> {
    if (!ctx.is('application/json')) {
        const message = `Content-Type: ${ctx.get('Content-Type') || 'none'} is not supported. Use application/json.`;
        throw new SalesforceError({ status: 415, errorCode: 'UNSUPPORTED_MEDIA_TYPE', message });
    }
    const value = parse(await readText(ctx));
    if (!isJsonObject(value)) {
        throw jsonParserError('The body is not a JSON object');
    }
    return value;
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        throw jsonParserError('The body is not JSON');
    }
}
