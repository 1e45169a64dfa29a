import SwaggerParser from '@apidevtools/swagger-parser';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type Router from 'koa-router';
import { z } from 'zod';
import { PROBLEM_STATUS } from 'c/proxyContract';
import { createApp, type AppParts } from '../app.ts';
import { createMetrics } from '../metrics.ts';
import type { RequestState } from '../middleware/state.ts';
import { entriesQuery, eventsQuery, idempotencyKey } from '../routes/requestSchemas.ts';
import { fileQuery } from '../routes/transcriptSchemas.ts';
import { isSalesforceId } from '../salesforceId.ts';
import { undocumentedIn } from './assertDocumented.ts';
import type { Operation, Reference } from './document.ts';
import { entriesExample } from './examples.ts';
import { openApi } from './openApi.ts';

const operations = Object.entries(openApi.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation }))
);

describe('openApi', () => {
    it('is a valid OpenAPI document', async () => {
        await SwaggerParser.validate(structuredClone(openApi) as never);
    });

    it('is what docs/openapi.json holds (npm run openapi writes it)', async () => {
        const stored = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');

        assert.equal(stored, `${JSON.stringify(openApi, null, 2)}\n`);
    });

    it('has the version of the package', async () => {
        const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');

        assert.equal(openApi.info.version, (JSON.parse(manifest) as { version: string }).version);
    });

    it('describes every route of the app and no other', () => {
        const documented = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);

        assert.deepEqual(documented.toSorted(), routesOfApp().toSorted());
    });

    it('names every problem of the catalogue, under its status', () => {
        const answers = [
            ...operations.flatMap(({ operation }) => Object.entries(operation.responses)),
            ['404', openApi.components.responses.NotFound] as const,
            ['405', openApi.components.responses.MethodNotAllowed] as const
        ];
        const named = answers.flatMap(([status, answer]) =>
            Object.keys(answer.content['application/problem+json']?.examples ?? {}).map((code) => `${status} ${code}`)
        );

        const catalogue = Object.entries(PROBLEM_STATUS).map(([code, status]) => `${String(status)} ${code}`);
        assert.deepEqual([...new Set(named)].toSorted(), catalogue.toSorted());
    });

    it('names the query parameters that the routes read', () => {
        const { listEntries, listEvents, uploadTranscript, checkTranscript } = Object.fromEntries(
            operations.map(({ operation }) => [operation.operationId, operation])
        );

        assert.deepEqual(namesOf(listEntries, 'query'), membersOf(entriesQuery));
        assert.deepEqual(namesOf(listEvents, 'query'), membersOf(eventsQuery));
        assert.deepEqual(namesOf(uploadTranscript, 'query'), membersOf(fileQuery));
        assert.deepEqual(namesOf(checkTranscript, 'query'), membersOf(fileQuery));
    });

    it('asks of an idempotency key what the route asks of it', () => {
        const { pattern } = z.toJSONSchema(idempotencyKey, { io: 'input' });

        assert.deepEqual(openApi.components.parameters['IdempotencyKey']?.['schema'], { type: 'string', pattern });
    });

    it('gives examples that its own schemas allow', () => {
        for (const { path, method, operation } of operations) {
            for (const [status, { content, headers }] of Object.entries(operation.responses)) {
                for (const [mediaType, { examples = {} }] of Object.entries(content)) {
                    for (const { value } of Object.values(examples)) {
                        const answer = {
                            status: Number(status),
                            headers: headersLike(headers, mediaType),
                            body: value
                        };
                        assert.deepEqual(undocumentedIn(method, path, answer), []);
                    }
                }
            }
        }
    });

    it('gives examples whose ids and spans are possible', () => {
        const [entry] = entriesExample.entries;
        const [suggestion] = entry?.suggestions ?? [];

        assert.ok(isSalesforceId(entriesExample.record.id));
        assert.equal(entry?.text.slice(suggestion?.start, suggestion?.end), 'customer@example.com');
    });
});

/** Koa keeps its middleware in a list; that of a router carries the router. HEAD goes with every GET. */
function routesOfApp(): readonly string[] {
    const metrics = createMetrics({ activeConversationLimit: 1 });
    const parts = {
        useCases: {},
        allowedOrigins: [],
        rateLimitPerMinute: 0,
        probes: {},
        fileBounds: {},
        requestTimeoutMs: 1
    };
    const { middleware } = createApp({ ...parts, metrics } as unknown as AppParts);
    const routers = middleware.flatMap((step) => ('router' in step ? [step.router as Router<RequestState>] : []));
    return routers.flatMap(({ stack }) =>
        stack.flatMap(({ methods, path }) =>
            methods
                .filter((method) => method !== 'HEAD')
                .map((method) => `${method} ${String(path).replaceAll(/:(\w+)/g, '{$1}')}`)
        )
    );
}

function namesOf(operation: Operation | undefined, place: string): readonly unknown[] {
    const parameters = (operation?.parameters ?? []).map(
        ({ $ref }: Reference) => openApi.components.parameters[$ref.split('/').at(-1) ?? '']
    );
    return parameters.filter((parameter) => parameter?.['in'] === place).map((parameter) => parameter?.['name']);
}

function membersOf(schema: z.ZodType): readonly string[] {
    return Object.keys(z.toJSONSchema(schema, { io: 'input' }).properties ?? {});
}

function headersLike(documented: Readonly<Record<string, Reference>>, mediaType: string): Headers {
    const values: Readonly<Record<string, string>> = {
        'X-Request-Id': 'request-1',
        'Cache-Control': 'no-store',
        'Retry-After': '30'
    };
    const headers = Object.keys(documented).map((name): [string, string] => [name, values[name] ?? 'GET, HEAD']);
    return new Headers([...headers, ['Content-Type', mediaType]]);
}
