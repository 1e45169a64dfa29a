import assert from 'node:assert/strict';
// eslint-disable-next-line import/no-extraneous-dependencies -- for tests alone: nothing that runs imports this file
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer, JsonSchema, Reference } from './document.ts';
import { openApi } from './openApi.ts';

/** An answer over HTTP; `body` is parsed where the media type is JSON. */
export interface HttpAnswer {
    readonly status: number;
    readonly headers: Headers;
    readonly body: unknown;
}

/**
 * Fails a test whose proxy answered what the OpenAPI document does not describe: status, headers, media type and every member
 * of the body. `routePattern` is a path of the document, such as `/v1/records/{recordId}/entries`; what it does not know must be
 * answered with the problem that says so. The response's body can still be read afterwards, and must not have been before.
 */
export async function assertDocumented(method: string, routePattern: string, response: Response): Promise<void> {
    const text = await response.clone().text();
    const body: unknown = isJson(mediaTypeOf(response.headers)) ? JSON.parse(text) : text;
    const { status, headers } = response;
    assert.deepEqual(undocumentedIn(method, routePattern, { status, headers, body }), []);
}

/** What of an answer the document does not describe, without a word of the answer's body; empty when it describes all. */
export function undocumentedIn(
    method: string,
    routePattern: string,
    { status, headers, body }: HttpAnswer
): readonly string[] {
    const answer = documentedAnswer(method.toLowerCase(), routePattern, status);
    if (!answer) return [`${method} ${routePattern} answers ${String(status)}`];
    const mediaType = mediaTypeOf(headers);
    const content = answer.content[mediaType];
    const ofHeaders = Object.entries(answer.headers).flatMap(([name, reference]) =>
        undocumentedHeader(name, reference, headers)
    );
    if (!content) return [...ofHeaders, `the media type ${mediaType || '(none)'}`];
    return [...ofHeaders, ...(method.toUpperCase() === 'HEAD' ? [] : undocumentedBody(content.schema, body))];
}

function documentedAnswer(method: string, routePattern: string, status: number): Answer | undefined {
    const path = openApi.paths[routePattern];
    if (!path) return status === 404 ? openApi.components.responses['NotFound'] : undefined;
    const operation = path[method === 'head' ? 'get' : (method as keyof typeof path)];
    if (!operation) return status === 405 ? openApi.components.responses['MethodNotAllowed'] : undefined;
    return operation.responses[String(status)];
}

function undocumentedHeader(name: string, { $ref }: Reference, headers: Headers): readonly string[] {
    const header = openApi.components.headers[$ref.split('/').at(-1) ?? ''] ?? {};
    const value = headers.get(name);
    if (value === null) return header['required'] === true ? [`no header ${name}`] : [];
    const schema = header['schema'] as JsonSchema;
    const validate = compile(schema);
    return validate(schema['type'] === 'integer' ? Number(value) : value) ? [] : [`the value of the header ${name}`];
}

function undocumentedBody(schema: JsonSchema, body: unknown): readonly string[] {
    const validate = compile(schema);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
        const name: unknown = params['additionalProperty'] ?? params['missingProperty'];
        return `${instancePath || 'the body'}: ${keyword}${typeof name === 'string' ? ` ${name}` : ''}`;
    });
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const ajv = new Ajv2020({
    keywords: ['components'],
    allErrors: true,
    strictTypes: false,
    formats: { 'date-time': ISO_TIME, uuid: UUID }
});
ajv.addSchema({ $id: 'openapi', components: { schemas: closed(openApi.components.schemas) } });

function compile(schema: JsonSchema): ValidateFunction {
    return ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/')) as JsonSchema
    );
}

/** Clients must bear members that are new to them; the proxy's own tests must not overlook one that is not documented. */
function closed<T>(value: T): T {
    if (Array.isArray(value)) return value.map((item: unknown) => closed(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, member]) => [name, closed(member)] as const);
    const isObject = 'properties' in value && (value as JsonSchema)['type'] === 'object';
    return { ...(isObject && { additionalProperties: false }), ...Object.fromEntries(members) } as T;
}

function mediaTypeOf(headers: Headers): string {
    return headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

function isJson(mediaType: string): boolean {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}
