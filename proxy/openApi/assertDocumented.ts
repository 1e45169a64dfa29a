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
 * of the body. `path` is that of the request or its pattern in the document, with or without a query. The response's body must
 * not have been read before, and can still be read afterwards.
 */
export async function assertDocumented(method: string, path: string, response: Response): Promise<void> {
    const text = await response.clone().text();
    const body: unknown = text && isJson(mediaTypeOf(response.headers)) ? JSON.parse(text) : text;
    const { status, headers } = response;
    assert.deepEqual(undocumentedIn(method, path, { status, headers, body }), []);
}

/** What of an answer the document does not describe, without a word of the answer's body; empty when it describes all. */
export function undocumentedIn(method: string, path: string, { status, headers, body }: HttpAnswer): readonly string[] {
    if (method === 'OPTIONS' && status === 204) return [];
    const answer = documentedAnswers(method.toLowerCase(), path)[status];
    if (!answer) return [`${method} ${path} answers ${String(status)}`];
    const mediaType = mediaTypeOf(headers);
    const content = answer.content[mediaType];
    const ofHeaders = Object.entries(answer.headers).flatMap(([name, reference]) =>
        undocumentedHeader(name, reference, headers)
    );
    if (!content) return [...ofHeaders, `the media type ${mediaType || '(none)'}`];
    return [...ofHeaders, ...(method === 'HEAD' ? [] : undocumentedBody(content.schema, body))];
}

/** By status. An unlisted origin is refused before routes are looked at, so wherever it asks. */
function documentedAnswers(method: string, path: string): Readonly<Record<string, Answer | undefined>> {
    const { OriginRefused, NotFound, MethodNotAllowed } = openApi.components.responses;
    const item = Object.entries(openApi.paths).find(([pattern]) => toRegExp(pattern).test(path))?.[1];
    if (!item) return { 403: OriginRefused, 404: NotFound };
    const operation = item[method === 'head' ? 'get' : (method as keyof typeof item)];
    return operation?.responses ?? { 403: OriginRefused, 405: MethodNotAllowed };
}

function toRegExp(pattern: string): RegExp {
    const source = pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/?]+');
    return new RegExp(`^${source}(?:\\?.*)?$`);
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

const compiled = new Map<string, ValidateFunction>();

function compile(schema: JsonSchema): ValidateFunction {
    const source = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
    const validate = compiled.get(source) ?? ajv.compile(JSON.parse(source) as JsonSchema);
    compiled.set(source, validate);
    return validate;
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
