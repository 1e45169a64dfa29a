import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const LWC = 'force-app/main/core/lwc';

/** Each refused import: the file that imports, the import, and a word of the sentence that the reader gets. */
const REFUSED: readonly (readonly [file: string, statement: string, sentence: RegExp])[] = [
    [`${LWC}/redaction/span.ts`, "import { api } from 'lwc'", /^c\/redaction imports its own files only/],
    [`${LWC}/redaction/span.ts`, "import type { Page } from 'c/proxyContract'", /^c\/redaction imports/],
    [`${LWC}/redaction/span.ts`, "import { join } from 'node:path'", /^c\/redaction imports/],
    [`${LWC}/redaction/span.ts`, "export * from '../transcript/transcript.ts'", /^c\/redaction imports/],
    [`${LWC}/proxyContract/entries.ts`, "import { mergeSpans } from 'c/redaction'", /^c\/proxyContract imports types/],
    [`${LWC}/proxyContract/entries.ts`, "import type { Event } from 'lwc'", /^c\/proxyContract imports types/],
    [`${LWC}/proxyClient/proxyClient.ts`, "import { api } from 'lwc'", /^c\/proxyClient imports c\/proxyContract/],
    [`${LWC}/proxyClient/proxyClient.ts`, "import Toast from 'lightning/toast'", /^c\/proxyClient imports/],
    [`${LWC}/transcript/transcript.ts`, "import { readEntries } from 'c/proxyClient'", /^A presentational component/],
    [`${LWC}/transcript/transcript.ts`, "import mint from '@salesforce/apex/T.mint'", /^A presentational component/],
    [`${LWC}/transcript/transcript.ts`, "import { getRecord } from 'lightning/uiRecordApi'", /^A presentational/],
    [`${LWC}/transcript/transcript.ts`, "import { x } from '../../../../../proxy/errors.ts'", /^A presentational/],
    [`${LWC}/redactInline/redactInline.ts`, "import X from '../transcript/transcript.ts'", /their name c\/…/],
    [`${LWC}/reviewQueue/reviewQueue.ts`, "import { createProxyClient } from 'c/proxyClient'", /asks Apex alone/],
    [
        'proxy/routes/entries.ts',
        "import type { X } from '../salesforce/gateway.ts'",
        /^A route is a list of named steps/
    ],
    ['proxy/routes/entries.ts', "import jsforce from 'jsforce'", /^A route is a list of named steps/],
    ['proxy/routes/entries.ts', "import { database } from '../state/database.ts'", /^A route is a list/],
    ['proxy/usecases/redactEntries.ts', "import type { Context } from 'koa'", /^A use case is free of HTTP/],
    ['proxy/usecases/redactEntries.ts', "import Router from 'koa-router'", /^A use case is free of HTTP/],
    ['proxy/usecases/redactEntries.ts', "import { Connection } from 'jsforce'", /^A use case is free of HTTP/],
    ['proxy/usecases/redactEntries.ts', "const jsforce = await import('jsforce')", /^A use case is free of HTTP/],
    ['proxy/usecases/redactEntries.ts', "import { readEnvironment } from '../environment.ts'", /^A use case is free/],
    ['proxy/usecases/redactEntries.ts', "import { x } from '../salesforce/soql.ts'", /through the gateway interface/],
    ['proxy/salesforce/soql.ts', "import Koa from 'koa'", /^proxy\/salesforce turns gateway words/],
    ['proxy/salesforce/soql.ts', "import { x } from '../usecases/listEntries.ts'", /^proxy\/salesforce turns/],
    ['proxy/salesforce/soql.ts', "import { applyMasks } from 'c/redaction'", /^proxy\/salesforce turns/],
    ['proxy/salesforce/soql.ts', "import type { Span } from 'c/redaction'", /^proxy\/salesforce turns/],
    ['proxy/salesforce/soql.ts', "import { Outcome } from 'c/proxyContract'", /^proxy\/salesforce turns/],
    [
        'proxy/detection/cardNumber.ts',
        "import { ProblemError } from '../errors.ts'",
        /^proxy\/detection imports its own/
    ],
    ['proxy/detection/cardNumber.ts', "import { readFile } from 'node:fs'", /^proxy\/detection imports its own/],
    ['proxy/audit/events.ts', "import { x } from '../usecases/listEntries.ts'", /^What use cases stand on/],
    ['proxy/limits/hourlyCalls.ts', "import { x } from 'koa'", /^What use cases stand on/],
    ['proxy/transcript/walk.ts', "import { query } from '../salesforce/query.ts'", /through the gateway only/],
    ['proxy/state/database.ts', "import { parseEnvironment } from '../environment.ts'", /^What use cases stand on/],
    [
        'proxy/middleware/authenticate.ts',
        "import { Connection } from 'jsforce'",
        /^Only proxy\/salesforce knows jsforce/
    ],
    ['proxy/startProxy.ts', "import { startOrg } from '../simulator/org/startOrg.ts'", /runs without simulator/],
    ['cli/verifyAudit.ts', "import Koa from 'koa'", /^The command line runs the use cases themselves/],
    ['simulator/org/startOrg.ts', "import { x } from '../../proxy/errors.ts'", /^The simulator shares no code/],
    ['simulator/org/startOrg.ts', "import { applyMasks } from 'c/redaction'", /^The simulator shares no code/],
    ['simulator/org/startOrg.ts', "import type { Page } from 'c/proxyContract'", /^The simulator shares no code/],
    ['simulator/org/startOrg.ts', `import X from '../../${LWC}/redaction/span.ts'`, /^The simulator shares no code/],
    ['simulator/org/startOrg.test.ts', "import { startProxy } from '../../proxy/startProxy.ts'", /^The simulator/],
    ['simulator/page/main.ts', "import { mergeSpans } from 'c/redaction'", /^The record page places/]
];

const ALLOWED: readonly (readonly [file: string, statement: string])[] = [
    [`${LWC}/redaction/mergeSpans.ts`, "import { compareRanges } from './span.ts'"],
    [`${LWC}/redaction/__tests__/mask.test.ts`, "import fc from 'fast-check'"],
    [`${LWC}/proxyContract/entries.ts`, "import type { Span } from 'c/redaction'"],
    [`${LWC}/proxyClient/proxyClient.ts`, "import { ENTRIES_PER_PAGE } from 'c/proxyContract'"],
    [`${LWC}/proxyClient/proxyClient.ts`, "import mint from '@salesforce/apex/ProxyTokenController.mint'"],
    [`${LWC}/transcript/transcript.ts`, "import { LightningElement } from 'lwc'"],
    [`${LWC}/transcript/transcript.ts`, "import { segmentsOf } from 'c/redaction'"],
    [`${LWC}/transcript/transcript.ts`, "import { dayGroups } from './dayGroups.ts'"],
    [`${LWC}/redactInline/redactInline.ts`, "import { createProxyClient } from 'c/proxyClient'"],
    [`${LWC}/reviewQueue/reviewQueue.ts`, "import read from '@salesforce/apex/ReviewQueueController.read'"],
    [`${LWC}/redactInline/redactInline.ts`, "import { getRecord } from 'lightning/uiRecordApi'"],
    ['proxy/routes/entries.ts', "import Router from 'koa-router'"],
    ['proxy/routes/entries.ts', "import { listEntries } from '../usecases/listEntries.ts'"],
    ['proxy/routes/entries.ts', "import type { EntriesAnswer } from 'c/proxyContract'"],
    ['proxy/usecases/redactEntries.ts', "import type { SalesforceGateway } from '../salesforce/gateway.ts'"],
    ['proxy/usecases/redactEntries.ts', "import { applyMasks } from 'c/redaction'"],
    ['proxy/usecases/redactEntries.test.ts', "import { startOrg } from '../../simulator/org/startOrg.ts'"],
    ['proxy/salesforce/soql.ts', "import jsforce from 'jsforce'"],
    ['proxy/salesforce/gateway.ts', "import type { Outcome } from 'c/proxyContract'"],
    ['proxy/detection/cardNumber.ts', "import { luhn } from './luhn.ts'"],
    ['proxy/transcript/walk.ts', "import type { StoredEntry } from '../salesforce/gateway.ts'"],
    ['proxy/main.ts', "import { startProxy } from './startProxy.ts'"],
    ['cli/verifyAudit.ts', "import { readEnvironment } from '../proxy/environment.ts'"],
    ['simulator/org/startOrg.ts', "import Koa from 'koa'"],
    ['simulator/page/main.ts', "import RedactInline from 'c/redactInline'"],
    ['e2e/supervisor.spec.ts', "import { startProxy } from '../proxy/startProxy.ts'"]
];

describe('import directions', () => {
    for (const [file, statement, sentence] of REFUSED) {
        it(`refuses ${statement} in ${file}`, async () => {
            const messages = await lintImports(file, statement);

            equal(messages.length, 1);
            match(messages[0]!, sentence);
        });
    }

    for (const [file, statement] of ALLOWED) {
        it(`allows ${statement} in ${file}`, async () => {
            const messages = await lintImports(file, statement);

            deepEqual(messages, []);
        });
    }

    it('takes an import of types and values for one of values', async () => {
        const mixed = "import { Outcome, type EventType } from 'c/proxyContract'";
        const inline = "import { type Outcome, type EventType } from 'c/proxyContract'";

        equal((await lintImports('proxy/salesforce/soql.ts', mixed)).length, 1);
        equal((await lintImports('proxy/salesforce/soql.ts', inline)).length, 0);
    });
});

const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId === 'house/import-direction',
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }
});

/** Lints a statement as if it stood in this file, which need not exist. */
async function lintImports(file: string, statement: string): Promise<readonly string[]> {
    const results = await eslint.lintText(`${statement};\n`, { filePath: file });
    return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}
