import { DEFAULT_POLICY } from '../policy/defaultPolicy.ts';
import { jsonAnswer } from './answers.ts';
import type { PathItem } from './document.ts';
import { limitsExample } from './examples.ts';
import { FROM_SALESFORCE, operation } from './operation.ts';

const tags = ['Settings'];

/** `/v1/limits` and `/v1/policy` */
export const settingsPaths: Readonly<Record<string, PathItem>> = {
    '/v1/limits': {
        get: operation({
            operationId: 'readLimits',
            tags,
            summary: 'Tells how much of each limit is used',
            description: 'Any valid token will do. Salesforce is not called.',
            parameters: [],
            answers: { 200: jsonAnswer('LimitsAnswer', 'Where the limits stand.', limitsExample) },
            problems: ['STATE_UNAVAILABLE']
        })
    },
    '/v1/policy': {
        get: operation({
            operationId: 'readPolicy',
            tags,
            summary: 'Tells categories, mask styles and reason codes',
            description:
                "What is built in, with what the org's admins have set over it. Any valid token will do. Salesforce is asked " +
                'as the user, at most every few minutes.',
            parameters: [],
            answers: { 200: jsonAnswer('PolicyAnswer', 'The policy.', DEFAULT_POLICY) },
            problems: FROM_SALESFORCE
        })
    }
};
