import { z } from 'zod';
import { MaskStyle } from 'c/redaction';
import { category } from './span.ts';

const freesAt = z.iso
    .datetime()
    .nullable()
    .describe('When the next place frees; `null` while there is room for reading.');

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
        reasonCodes: z.array(
            z.object({
                code: z.string(),
                label: z.string(),
                standard: z.string().nullable().describe('The rule behind it; `null` where there is none.')
            })
        )
    })
    .describe('Categories, mask styles and reason codes.');

/** Answer of `GET /v1/limits`. */
export const limitsAnswer = z
    .object({
        activeConversations: z.object({ used: z.int(), ceiling: z.int(), freesAt }),
        hourlyCalls: z.object({ used: z.int(), limit: z.int(), freesAt })
    })
    .describe(
        "How much of both limits is used: the org's active conversations by this proxy, the hourly calls of the user."
    );
