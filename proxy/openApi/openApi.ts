import { VERSION } from '../version.ts';
import { problemAnswer } from './answers.ts';
import { componentSchemas } from './componentSchemas.ts';
import type { OpenApiDocument } from './document.ts';
import { headers, parameters } from './parameters.ts';
import { copyPaths } from './copyPaths.ts';
import { flagPaths } from './flagPaths.ts';
import { probePaths } from './probePaths.ts';
import { recordPaths } from './recordPaths.ts';
import { settingsPaths } from './settingsPaths.ts';
import { transcriptPaths } from './transcriptPaths.ts';

/** The OpenAPI 3.1 document of the proxy: what /openapi.json answers and docs/openapi.json holds. */
export const openApi: OpenApiDocument = {
    openapi: '3.1.1',
    info: {
        title: 'redact-inline proxy',
        version: VERSION,
        summary:
            'Reads and redacts the transcripts of voice calls and messaging sessions in Salesforce, as one of its users.',
        description: [
            'Every refusal is a problem document (RFC 9457) whose `code` is stable. An address that does not exist is',
            '`NOT_FOUND`, another method of an address `METHOD_NOT_ALLOWED`: see the responses of those names among the',
            'components. `HEAD` works wherever `GET` does.',
            '',
            'A request with an `Origin` header is refused with `ORIGIN_REFUSED` unless the origin is listed. `OPTIONS` answers',
            'CORS preflights: allowed are the request headers `Authorization`, `Content-Type`, `Idempotency-Key`,',
            '`Transcript-Speakers` and `X-Request-Id`; pages may read `Retry-After` and `X-Request-Id`.'
        ].join('\n'),
        license: { name: 'MIT', identifier: 'MIT' }
    },
    servers: [{ url: '/', description: 'The proxy that serves this document.' }],
    security: [{ proxyToken: [] }],
    tags: [
        { name: 'Records', description: 'The transcript of one record, and what was redacted in it.' },
        { name: 'Settings', description: 'What applies to every record.' },
        { name: 'Operation', description: 'For those who run the proxy. No token is asked for.' }
    ],
    paths: { ...recordPaths, ...copyPaths, ...flagPaths, ...transcriptPaths, ...settingsPaths, ...probePaths },
    components: {
        securitySchemes: {
            proxyToken: {
                type: 'http',
                scheme: 'bearer',
                bearerFormat: 'redact+jwt',
                description:
                    'Minted by ProxyTokenController.mint in the org for one user, one record and one act, `view`, `redact` or `upload`; ' +
                    'good for at most 300 seconds. `redact` covers reading, `upload` covers nothing else, and a token that was used for a write is spent.'
            }
        },
        parameters,
        headers,
        responses: {
            OriginRefused: problemAnswer(['ORIGIN_REFUSED']),
            NotFound: problemAnswer(['NOT_FOUND']),
            MethodNotAllowed: problemAnswer(['METHOD_NOT_ALLOWED'])
        },
        schemas: componentSchemas
    }
};
