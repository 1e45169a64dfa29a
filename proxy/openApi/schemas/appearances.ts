import { z } from 'zod';
import { span } from './span.ts';

/** Answer of `POST …/appearances`. */
export const appearancesAnswer = z
    .object({
        entries: z
            .array(
                z.object({
                    identifier: z.string(),
                    revision: z.string().describe('Of the text that the spans are in.'),
                    spans: z.array(span).describe('Sorted by start, apart; with the category that was asked for.')
                })
            )
            .describe('Ascending by time; the entry that was asked about is among them.'),
        reach: z
            .object({
                entries: z.int().min(0),
                whole: z.boolean().describe('Whether no entry of the transcript was left out.')
            })
            .describe(
                'How many entries were looked through: the newest; none where the value is too short or too long to be looked for.'
            )
    })
    .describe('Where a value appears in the transcript.');
