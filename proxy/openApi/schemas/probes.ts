import { z } from 'zod';

/** Answer of `GET /healthz`. */
export const aliveAnswer = z
    .object({
        status: z.literal('alive'),
        version: z.string().describe('Of the proxy, by Semantic Versioning.')
    })
    .describe('The process answers.');

/** Answer of `GET /readyz`. */
export const readinessAnswer = z
    .object({
        status: z.enum(['ready', 'not ready']),
        parts: z.record(z.string(), z.enum(['reachable', 'unreachable'])).describe('`salesforce` and `state`.')
    })
    .describe('Whether the parts that the proxy depends on can be reached.');
