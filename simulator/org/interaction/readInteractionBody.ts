import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import type { Org } from '../state/org.ts';
import type { WireContext } from '../wire/context.ts';
import { receiveBody } from '../wire/readBody.ts';
import { InteractionError } from './interactionError.ts';
import { parseMultipart } from './multipart.ts';

/** The resources that take a body, and what each page of the documentation says that the body is. */
const DOCUMENTED = { conversation: 'multipart', conversationHistory: 'json' } as const;

/**
 * The JSON object of a request, in a JSON body or in the part `json` of a multipart one, as far as the switch takes them.
 * @throws InteractionError
 */
export async function readInteractionBody(
    org: Org,
    ctx: WireContext,
    resource: keyof typeof DOCUMENTED
): Promise<JsonObject> {
    const bytes = ctx.state.received ?? (await receiveBody(ctx));
    const { interactionContentType } = org.state.switches;
    const asked = interactionContentType === 'documented' ? DOCUMENTED[resource] : interactionContentType;
    const given = ctx.is('application/json', 'multipart/form-data');
    const kind = given === 'application/json' ? 'json' : given === 'multipart/form-data' ? 'multipart' : null;
    if (kind === null || (asked !== 'either' && asked !== kind)) {
        throw new InteractionError(10016);
    }
    const value = parse(kind === 'json' ? bytes : jsonPartOf(bytes, ctx.get('Content-Type')));
    if (!isJsonObject(value)) {
        throw new InteractionError(10078);
    }
    if (Object.keys(value).length === 0) {
        throw new InteractionError(10100);
    }
    return value;
}

function jsonPartOf(bytes: Buffer, contentType: string): Buffer {
    const part = parseMultipart(bytes, contentType)?.find(({ name }) => name === 'json');
    if (part === undefined || !part.contentType.startsWith('application/json')) {
        throw new InteractionError(10078);
    }
    return part.content;
}

function parse(bytes: Buffer): unknown {
    try {
        return JSON.parse(bytes.toString('utf8'));
    } catch {
        throw new InteractionError(10078);
    }
}
