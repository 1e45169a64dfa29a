import { ControlError } from '../errors.ts';
import { isJsonObject, type JsonObject } from '../jsonObject.ts';
import type { WireContext } from '../wire/context.ts';
import { readText } from '../wire/readBody.ts';

/**
 * The JSON object in the body of a control request.
 * @throws ControlError
 */
export async function readControlBody(ctx: WireContext): Promise<JsonObject> {
    const body = parse(await readText(ctx));
    if (!isJsonObject(body)) {
        throw new ControlError('The body is not a JSON object.');
    }
    return body;
}

/**
 * A member of a control body that must be a text.
 * @throws ControlError
 */
export function textMember(body: JsonObject, name: string): string {
    const value = body[name];
    if (typeof value !== 'string' || value === '') {
        throw new ControlError(`${name} is required and is a text.`);
    }
    return value;
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        throw new ControlError('The body is not JSON.');
    }
}
