import { z } from 'zod';
import { Category } from 'c/redaction';

/** A category of the policy. */
export const category = z
    .string()
    .describe(
        `A category of \`GET /v1/policy\`, or \`OTHER\`. Built in: ${Object.values(Category).join(', ')}.`
    ) as z.ZodType<Category>;

/** A span on the wire. */
export const span = z
    .object({
        start: z.int().min(0).describe('The first UTF-16 code unit.'),
        end: z.int().min(1).describe('The first UTF-16 code unit after the span.'),
        category
    })
    .describe('A half-open range `[start, end)` of UTF-16 code units in the text of one entry.');
