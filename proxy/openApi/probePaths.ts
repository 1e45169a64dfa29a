import { bareAnswer, jsonAnswer } from './answers.ts';
import type { PathItem } from './document.ts';
import { VERSION } from '../version.ts';
import { openOperation } from './operation.ts';

const tags = ['Operation'];
const UNREACHABLE = { status: 'not ready', parts: { salesforce: 'unreachable', state: 'reachable' } };
const REACHABLE = { status: 'ready', parts: { salesforce: 'reachable', state: 'reachable' } };

/** What operators ask without a token. */
export const probePaths: Readonly<Record<string, PathItem>> = {
    '/healthz': {
        get: openOperation({
            operationId: 'checkAlive',
            tags,
            summary: 'Tells that the process answers, and its version',
            description: 'Asks nothing of Salesforce or of the state.',
            parameters: [],
            answers: { 200: jsonAnswer('AliveAnswer', 'It answers.', { status: 'alive', version: VERSION }) },
            problems: []
        })
    },
    '/readyz': {
        get: openOperation({
            operationId: 'checkReady',
            tags,
            summary: 'Tells whether the org and the state can be reached',
            description: 'Asks the org for its API versions, which takes no token.',
            parameters: [],
            answers: {
                200: jsonAnswer('ReadinessAnswer', 'Every part can be reached.', REACHABLE),
                503: jsonAnswer('ReadinessAnswer', 'A part cannot be reached.', UNREACHABLE)
            },
            problems: []
        })
    },
    '/metrics': {
        get: openOperation({
            operationId: 'readMetrics',
            tags,
            summary: 'Tells the metrics',
            description: 'The text format of Prometheus, version 0.0.4. No label holds an id of a person or a record.',
            parameters: [],
            answers: { 200: bareAnswer('text/plain', 'The metrics.', { type: 'string' }) },
            problems: []
        })
    },
    '/openapi.json': {
        get: openOperation({
            operationId: 'readOpenApi',
            tags,
            summary: 'Tells this document',
            description: 'The same as docs/openapi.json of this version.',
            parameters: [],
            answers: { 200: bareAnswer('application/json', 'An OpenAPI 3.1 document.', { type: 'object' }) },
            problems: []
        })
    }
};
