import { z } from 'zod';
import { isSalesforceId, to18 } from '../salesforceId.ts';
import { unparsable } from './upstreamError.ts';

/** A Salesforce id of either length, as 18 characters. */
export const SalesforceId = z.string().refine(isSalesforceId).transform(to18);

/** A dateTime as REST gives it, `2026-11-21T10:00:00.000+0000`, as epoch milliseconds. */
export const DateTime = z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)$/)
    .transform((value) => Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
    .refine(Number.isFinite);

/** Text that Salesforce leaves out or sets to null where there is none. */
export const OptionalText = z
    .string()
    .nullish()
    .transform((text) => text ?? null);

/** Narrows a parsed body. What does not fit is an UpstreamError without a word of it: zod's own would quote the body. */
export function parseShape<Value>(shape: z.ZodType<Value>, body: unknown): Value {
    const result = shape.safeParse(body);
    if (!result.success) throw unparsable();
    return result.data;
}
