import { z } from 'zod';
import { FlagOutcome } from 'c/proxyContract';

/** Whoever did something. */
export const actor = z.object({
    id: z.string(),
    name: z.string().nullable().describe('`null` where the caller may not see it.')
});

const occurredAt = z.iso.datetime().describe('Whole seconds.');

/** An entry that somebody asked a supervisor to look at. */
export const flag = z
    .object({
        id: z.uuid(),
        entryIdentifier: z.string(),
        reasonCode: z.string().describe('One of those that a request takes.'),
        actor,
        occurredAt,
        resolution: z
            .object({
                outcome: z
                    .enum(FlagOutcome)
                    .describe('`redacted`: a commit covered the entry. `withdrawn`: by whoever had flagged it.'),
                reasonCode: z.string().nullable().describe('Why it was declined; `null` otherwise.'),
                actor,
                occurredAt
            })
            .nullable()
            .describe('`null` while the flag is open.'),
        withdrawable: z.boolean().describe("Whether this caller may withdraw it: it is open, and the caller's own.")
    })
    .describe('An entry that somebody asked a supervisor to look at.');

/** Answer of every route of flags. */
export const flagsAnswer = z
    .object({ flags: z.array(flag).describe('The latest of each entry, in the order in which they were set.') })
    .describe("The record's flags.");
