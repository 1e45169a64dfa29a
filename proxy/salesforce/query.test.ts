import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { query } from './query.ts';
import type { Soql } from './soql.ts';
import type { UserCalls } from './userCalls.ts';

describe('query', () => {
    it('makes the shape of its answers once for each shape of rows', async () => {
        const shapes = new Set<unknown>();
        const calls = {
            call: async (_kind: unknown, _request: unknown, shape: z.ZodType) => {
                shapes.add(shape);
                return Promise.resolve(shape.parse({ done: true, records: [] }));
            }
        } as unknown as UserCalls;
        const rows: readonly z.ZodType[] = [z.object({ Id: z.string() }), z.object({ Name: z.string() })];

        for (const row of [...rows, ...rows]) await query(calls, 'SELECT Id FROM Account' as Soql, { row });

        assert.equal(shapes.size, 2);
    });
});
