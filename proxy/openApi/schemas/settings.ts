import { z } from 'zod';
import { MaskStyle } from 'c/redaction';
import { category } from './span.ts';

const freesAt = z.iso.datetime().nullable().describe('When there is room for reading again; `null` while there is.');

const reserved = z.int().describe('How many only commits take.');

const reasonCode = z.object({
    code: z.string(),
    label: z.string(),
    standard: z.string().nullable().describe('The rule behind it; `null` where there is none.')
});

/** Answer of `GET /v1/policy`. */
export const policyAnswer = z
    .object({
        categories: z.array(
            z.object({
                category,
                label: z.string().describe('Lower-case words, such as `card number`.'),
                maskStyle: z.enum(MaskStyle),
                maskedForViewers: z.boolean().describe('Whether callers who may only view get it masked.'),
                minimumScore: z.number().min(0).max(1).describe('Suggestions below it are not shown.'),
                usualReason: z
                    .string()
                    .nullable()
                    .describe('The code of the reason that is about nothing else, which the panel proposes.')
            })
        ),
        reasonCodes: z.array(reasonCode).describe('In the order in which they are offered.'),
        retiredReasonCodes: z
            .array(reasonCode)
            .describe('Those that a commit does not take any more; older events may have them.')
    })
    .describe('Categories, mask styles and reason codes.');

/** Answer of `GET /v1/limits`. */
export const limitsAnswer = z
    .object({
        activeConversations: z
            .object({
                used: z.int(),
                ceiling: z.int(),
                reserved,
                freesAt,
                nextCeiling: z
                    .object({ ceiling: z.int(), from: z.iso.datetime() })
                    .nullable()
                    .describe('The next ceiling that is another, and since when it applies; `null` where it stays.')
            })
            .describe('Conversations that the proxies hold active in the org.'),
        hourlyCalls: z
            .object({ used: z.int(), limit: z.int(), reserved, freesAt })
            .describe('Calls of the user within the hour.'),
        apiCalls: z
            .object({
                used: z.int(),
                limit: z.int(),
                toldAt: z.iso.datetime().describe('When Salesforce told it.')
            })
            .nullable()
            .describe(
                'API calls of the whole org in 24 hours, as Salesforce told any proxy last that shares the state; `null` until it has.'
            )
    })
    .describe('How much of each limit is used, and when there is more.');
