/**
 * Who may import whom: the table of docs/architecture.md as data. A row refuses its `files` every import that `never`
 * names and `may` does not. Names are paths from the root of the repository, packages, or `*` for everything; a name
 * covers what lies below it. `mayTypes` is allowed to type imports only, because they leave nothing in the running code.
 *
 * What a file imports from its own folder (`./…`) is its own affair. No file belongs to two rows. Tests may import what they
 * need, except where a row says that its tests are bound too.
 *
 * @typedef {object} ImportDirection
 * @property {readonly string[]} files globs of the files that the row is about
 * @property {readonly string[]} [except] globs of those among them that it is not about
 * @property {readonly string[]} never
 * @property {readonly string[]} [may]
 * @property {readonly string[]} [mayTypes]
 * @property {'bound'} [tests]
 * @property {string} sentence what the reader is told when the row refuses an import
 */

const BUNDLES = 'force-app/main/core/lwc';
const HTTP = ['koa', 'koa-router', 'koa-helmet', 'helmet', '@koa'];
const OUTSIDE_THE_PRODUCT = ['simulator', 'e2e', 'scripts', 'bench', 'trials', 'deploy'];
const NODE_HALF = ['proxy', 'cli', ...OUTSIDE_THE_PRODUCT];

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

/** @type {readonly ImportDirection[]} */
export const IMPORT_DIRECTIONS = [
    {
        files: [`${BUNDLES}/redaction/**`],
        never: ['*'],
        sentence: 'c/redaction imports its own files only: it runs unchanged on the platform, in browsers and in Node.'
    },
    {
        files: [`${BUNDLES}/windowing/**`],
        never: ['*'],
        sentence: 'c/windowing imports its own files only: where rows stand is arithmetic, without platform and DOM.'
    },
    {
        files: [`${BUNDLES}/proxyContract/**`],
        never: ['*'],
        mayTypes: ['c/redaction'],
        sentence: 'c/proxyContract imports types of c/redaction and nothing else: a contract runs no code of others.'
    },
    {
        files: [`${BUNDLES}/proxyClient/**`],
        never: ['*'],
        may: ['c/proxyContract', '@salesforce/apex'],
        mayTypes: ['c/redaction'],
        sentence:
            'c/proxyClient imports c/proxyContract and Apex only: it speaks to the proxy and knows no user interface.'
    },
    {
        files: [`${BUNDLES}/drafting/**`],
        never: ['*'],
        may: ['c/proxyContract', 'c/redaction', 'c/wording', '@salesforce/label'],
        mayTypes: ['c'],
        sentence: 'c/drafting works on data alone: what becomes of a draft can be told without DOM, proxy and platform.'
    },
    {
        files: [`${BUNDLES}/commits/**`],
        never: ['*'],
        may: [
            'c/drafting',
            'c/notices',
            'c/proxyClient',
            'c/proxyContract',
            'c/redaction',
            'c/wording',
            '@salesforce/label'
        ],
        mayTypes: ['c'],
        sentence: 'c/commits is about one commit: it knows no component, and shows nothing.'
    },
    {
        files: [`${BUNDLES}/notices/**`],
        never: ['*'],
        may: ['c/proxyClient', 'c/proxyContract', 'c/wording', '@salesforce/label'],
        mayTypes: ['c'],
        sentence: 'c/notices turns problems into words: it calls nobody and knows no component.'
    },
    {
        files: ['force-app/main/*/lwc/*/**'],
        except: [
            'redaction',
            'windowing',
            'proxyContract',
            'proxyClient',
            'drafting',
            'commits',
            'notices',
            'redactInline',
            'reviewQueue'
        ].map((bundle) => `${BUNDLES}/${bundle}/**`),
        never: [
            'c/proxyClient',
            'c/redactInline',
            '@salesforce/apex',
            'lightning/uiRecordApi',
            'force-app',
            ...NODE_HALF
        ],
        sentence:
            'A presentational component takes data and emits events: only c/redactInline and c/reviewQueue talk to others.'
    },
    {
        files: [`${BUNDLES}/redactInline/**`],
        never: ['force-app', ...NODE_HALF],
        sentence: 'c/redactInline reaches other bundles by their name c/…, the only one that the platform knows.'
    },
    {
        files: [`${BUNDLES}/reviewQueue/**`],
        never: ['c/proxyClient', 'c/redactInline', 'force-app', ...NODE_HALF],
        sentence: 'c/reviewQueue asks Apex alone, and reaches other bundles by their name c/….'
    },
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
    },
    {
        files: ['simulator/**'],
        except: ['simulator/page/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'e2e', 'scripts', 'bench', 'trials', 'deploy'],
        tests: 'bound',
        sentence:
            'The simulator shares no code with the product: otherwise the mistake of one would hide that of the other.'
    },
    {
        files: ['simulator/page/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator/org', 'e2e', 'scripts', 'bench', 'trials', 'deploy'],
        may: ['c/redactInline'],
        tests: 'bound',
        sentence:
            'The record page places the deployed component c/redactInline and shares no other code with the product.'
    },
    {
        files: ['bench/**'],
        except: ['bench/names/**', 'bench/panel/**', 'bench/proxy/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['proxy/detection/detect.ts'],
        sentence:
            'A benchmark knows the public function that it measures, and nothing of the rules: its data come from how people talk.'
    },
    {
        files: ['bench/proxy/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'trials', 'deploy'],
        mayTypes: ['c/proxyContract'],
        sentence: 'The proxy is measured from outside, as a program among others: the benchmark imports nothing of it.'
    },
    {
        files: ['bench/panel/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['simulator/org/startOrg.ts', 'simulator/page/startPage.ts', 'e2e/chromium.ts'],
        sentence:
            'The panel is measured from outside, on its page and in a browser: the benchmark imports nothing of it.'
    },
    {
        files: ['bench/names/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'scripts', 'deploy'],
        may: ['proxy/detection'],
        sentence: 'What may once stand beside the recognisers reads what they read, and nothing else of the product.'
    },
    {
        files: ['trials/**'],
        except: ['trials/soak/**'],
        never: ['force-app', 'e2e', 'bench', 'deploy', 'scripts'],
        may: ['scripts/requireNode.js'],
        sentence:
            'A trial runs the proxy and the simulator as they are, and is no test of their parts: those stand beside their source.'
    },
    {
        files: ['trials/soak/**'],
        never: ['proxy', 'cli', 'force-app', 'c', 'simulator', 'e2e', 'bench', 'deploy'],
        may: [
            'c/proxyContract',
            'simulator/org/seeds/randomNumbers.ts',
            'proxy/http/orgControl.ts',
            'proxy/http/rawSocket.ts',
            'proxy/state/testing/startRedis.ts'
        ],
        sentence:
            'The soak knows programs from outside, as their users do: it must not err together with what it judges.'
    }
];
