import { OUTSIDE_THE_PRODUCT } from './outsideTheProduct.js';

const HTTP = ['koa', 'koa-router', 'koa-helmet', 'helmet', '@koa'];

/** What starts the proxy and puts it together. */
const SHELL = ['main', 'startProxy', 'app', 'environment'].map((file) => `proxy/${file}.ts`);
const FOLDERS_ABOVE_USECASES = ['routes', 'middleware', 'openApi', 'token'].map((folder) => `proxy/${folder}`);
const FOLDERS_BELOW_USECASES = [
    'audit',
    'detection',
    'history',
    'limits',
    'policy',
    'state',
    'transcript',
    'upload'
].map((folder) => `proxy/${folder}`);

/** Who may import whom in the proxy and the command line. @type {readonly import('./importDirections.js').ImportDirection[]} */
export const PROXY_DIRECTIONS = [
    {
        files: ['proxy/routes/**'],
        never: [
            'jsforce',
            'proxy/salesforce',
            ...SHELL,
            ...FOLDERS_BELOW_USECASES,
            'cli',
            'force-app',
            ...OUTSIDE_THE_PRODUCT
        ],
        may: ['proxy/transcript/cursor.ts'],
        mayTypes: ['proxy/state'],
        sentence:
            'A route is a list of named steps: it calls use cases and middleware, never Salesforce or state itself.'
    },
    {
        files: ['proxy/usecases/**'],
        never: [
            ...HTTP,
            'jsforce',
            'undici',
            'proxy/salesforce',
            ...SHELL,
            ...FOLDERS_ABOVE_USECASES,
            'cli',
            'force-app',
            ...OUTSIDE_THE_PRODUCT
        ],
        may: [
            'gateway',
            'sweepGateway',
            'uploadGateway',
            'conversationDataGateway',
            'copyAccessGateway',
            'dataCloudGateway',
            'erasureGateway',
            'interactionGateway'
        ].map((file) => `proxy/salesforce/${file}.ts`),
        sentence:
            'A use case is free of HTTP, jsforce and the environment: it knows Salesforce through the gateway interface.'
    },
    {
        files: ['proxy/salesforce/**'],
        never: [
            ...HTTP,
            'c',
            'proxy/usecases',
            ...SHELL,
            ...FOLDERS_ABOVE_USECASES,
            ...FOLDERS_BELOW_USECASES,
            'cli',
            'force-app',
            ...OUTSIDE_THE_PRODUCT
        ],
        mayTypes: ['c/proxyContract', 'proxy/state'],
        sentence:
            'proxy/salesforce turns gateway words into Salesforce calls: it knows no HTTP server, use case or redaction.'
    },
    {
        files: ['proxy/detection/**'],
        never: ['*'],
        may: ['c/redaction', 'proxy/detection', 're2js', 'node:net'],
        mayTypes: ['c/proxyContract'],
        sentence: 'proxy/detection imports its own files and spans only: text in, spans out.'
    },
    {
        files: ['proxy/richEntries/**'],
        never: ['*'],
        sentence: 'proxy/richEntries imports its own files only: a payload goes in, and words come out.'
    },
    {
        files: ['proxy/transcriptFiles/**'],
        never: ['*'],
        may: [
            'proxy/transcriptFiles',
            'node:buffer',
            'node:stream',
            'csv-parse',
            '@streamparser/json',
            'entities',
            'webvtt-parser',
            'zod'
        ],
        sentence: 'proxy/transcriptFiles reads bytes and knows nobody: a file goes in, and lines come out.'
    },
    {
        files: ['proxy/{audit,history,limits,policy,state,token,transcript,upload}/**'],
        never: [
            ...HTTP,
            'jsforce',
            'undici',
            'proxy/salesforce',
            'proxy/routes',
            'proxy/middleware',
            'proxy/openApi',
            'proxy/usecases',
            ...SHELL,
            'cli',
            'force-app',
            ...OUTSIDE_THE_PRODUCT
        ],
        may: ['gateway', 'uploadGateway', 'interactionGateway'].map((file) => `proxy/salesforce/${file}.ts`),
        sentence:
            'What use cases stand on knows neither use cases nor HTTP, and reaches Salesforce through the gateway only.'
    },
    {
        files: ['proxy/{middleware,openApi}/**', 'proxy/*.ts'],
        never: ['jsforce', 'cli', 'force-app', ...OUTSIDE_THE_PRODUCT],
        sentence: 'Only proxy/salesforce knows jsforce, and the proxy runs without simulator, scripts and tests.'
    },
    {
        files: ['cli/**'],
        never: [...HTTP, 'jsforce', 'proxy/routes', 'proxy/middleware', 'force-app', ...OUTSIDE_THE_PRODUCT],
        may: ['scripts/requireNode.js'],
        sentence:
            'The command line runs the use cases themselves: it needs no HTTP server, and jsforce stays in proxy/salesforce.'
    }
];
